// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Focus.h"

#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QWidget>

namespace ui {

bool showsFocus(const QWidget &widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void paintFocus(QPainter &painter, const QRectF &around, double radius, const Tokens &tokens)
{
    painter.setPen(QPen(tokens.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(around.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
}

}  // namespace ui
