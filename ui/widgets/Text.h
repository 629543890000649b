// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"

#include <QLabel>

namespace ui {

/// A label in one of the styles of the type scale. Plain text only: what stands in it may come from
/// files and from the network.
class Text : public QLabel {
    Q_OBJECT

public:
    enum class Style { Body, Title, Heading, Figure, Strong, Muted, Small, Good, Warning, Bad };
    enum class Overflow { Clip, Wrap, Elide };

    explicit Text(Style style, const QString &text = {}, Overflow overflow = Overflow::Clip, QWidget *parent = nullptr);

    void setStyle(Style style);
    void setTone(models::Tone tone);  ///< the style that tells this tone
    Overflow overflow() const { return m_overflow; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Overflow m_overflow;
};

}  // namespace ui
