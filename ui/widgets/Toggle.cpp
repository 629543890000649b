// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Toggle.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Focus.h"

#include <QPainter>

namespace ui {

namespace {

constexpr QSize track(36, 20);

}

Toggle::Toggle(const QString &accessibleName, QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAccessibleName(accessibleName);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Toggle::sizeHint() const
{
    return track + QSize(2 * focusRing, 2 * focusRing);
}

void Toggle::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(QPointF((width() - track.width()) / 2.0, (height() - track.height()) / 2.0), track);
    const double round = box.height() / 2;
    painter.setOpacity(isEnabled() ? 1 : 0.45);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? t.button : controlEdge(t));
    painter.drawRoundedRect(box, round, round);
    const double x = isChecked() ? box.right() - round : box.left() + round;
    painter.setBrush(t.onButton);
    painter.drawEllipse(QPointF(x, box.center().y()), round - 3, round - 3);
    if (showsFocus(*this))
        paintFocus(painter, box, round, t);
}

}  // namespace ui
