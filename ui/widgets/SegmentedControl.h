// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace ui {

/// A choice of one among a few, side by side. Arrow keys move the choice.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    SegmentedControl(const QString &accessibleName, const QStringList &options, QWidget *parent = nullptr);

    int currentIndex() const;
    void setCurrentIndex(int index);  ///< silent

Q_SIGNALS:
    void chosen(int index);  ///< by the user

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

}  // namespace ui
