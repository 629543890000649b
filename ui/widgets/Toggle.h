// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui {

/// A switch that shows a state which somebody else holds: a click only emits clicked(), and the knob moves
/// when setChecked() is called.
class Toggle : public QAbstractButton {
    Q_OBJECT

public:
    explicit Toggle(const QString &accessibleName, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void nextCheckState() override { }
    void paintEvent(QPaintEvent *event) override;
};

}  // namespace ui
