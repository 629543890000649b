// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"

#include <QHash>
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
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Layouts ask for the same few widths many times over, and each time QLabel sets the text anew.
    struct Wrapped {
        QString text;
        QFont font;
        QHash<int, int> heights;
    };

    Overflow m_overflow;
    mutable Wrapped m_wrapped;
};

}  // namespace ui
