// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"

#include <QWidget>

namespace ui {

/// Paints a pill with a dot and a word, vertically centred at the left of `box`; returns its width.
int paintPill(QPainter &painter, const QRect &box, const QFont &font, const QString &text, const QColor &hue);

/// A small state: a dot and a word on a quiet ground.
class Pill : public QWidget {
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);

    void set(const QString &text, models::Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    models::Tone m_tone = models::Tone::Neutral;
};

}  // namespace ui
