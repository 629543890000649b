// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Skeleton.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int gap = metrics::normal;
constexpr int statHeight = 104;
constexpr int cardHeight = 132;

class Painter {
public:
    explicit Painter(QWidget &widget) : m_painter(&widget), m_tokens(tokens())
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void card(const QRectF &box, int lines)
    {
        m_painter.setPen(m_tokens.border);
        m_painter.setBrush(m_tokens.surface);
        m_painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusCard, metrics::radiusCard);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_tokens.raised);
        double y = box.top() + gap + 4;
        for (int line = 0; line < lines && y + 12 < box.bottom() - gap; ++line) {
            const double width = (box.width() - 2 * gap) * (line == 0 ? 0.3 : line % 3 == 1 ? 0.85 : 0.6);
            m_painter.drawRoundedRect(QRectF(box.left() + gap, y, width, 12), 6, 6);
            y += line == 0 ? 34 : 28;
        }
    }

private:
    QPainter m_painter;
    const Tokens &m_tokens;
};

}  // namespace

Skeleton::Skeleton(Shape shape, QWidget *parent) : QWidget(parent), m_shape(shape)
{
    setAccessibleName(tr("Reading…", "shown while a page's contents are read"));
}

void Skeleton::paintEvent(QPaintEvent *)
{
    Painter painter(*this);
    const QRectF box = QRectF(rect()).adjusted(metrics::wide, 2, -metrics::wide, -metrics::wide);
    if (m_shape == Shape::Table)
        return painter.card(box, 30);
    if (m_shape == Shape::Cards) {
        const double width = (box.width() - gap) / 2;
        for (double y = box.top(); y + cardHeight <= box.bottom(); y += cardHeight + gap) {
            painter.card({box.left(), y, width, cardHeight}, 3);
            painter.card({box.left() + width + gap, y, width, cardHeight}, 3);
        }
        return;
    }
    const double stat = (box.width() - 3 * gap) / 4;
    for (int i = 0; i < 4; ++i)
        painter.card({box.left() + i * (stat + gap), box.top(), stat, statHeight}, 3);
    const double top = box.top() + statHeight + gap;
    const double left = box.width() * 0.64;
    const double half = (box.bottom() - top - gap) / 2;
    painter.card({box.left(), top, left, half}, 8);
    painter.card({box.left(), top + half + gap, left, half}, 8);
    painter.card({box.left() + left + gap, top, box.width() - left - gap, box.bottom() - top}, 6);
}

}  // namespace ui
