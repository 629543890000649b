// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NavButton.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Focus.h"

#include <QLocale>
#include <QPainter>

namespace ui {

namespace {

constexpr int glyph = 18;
constexpr int textLeft = metrics::close + glyph + 10;
constexpr int badgeRoom = 34;
constexpr int besideText = textLeft + badgeRoom + 2 * focusRing + 2;

}  // namespace

NavButton::NavButton(const QString &icon, const QString &name, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(name);
    setCheckable(true);
    setAutoExclusive(true);
    setAccessibleName(name);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleDescription(count == 0 ? QString() : tr("%n need(s) attention", nullptr, count));
    update();
}

QSize NavButton::sizeHint() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const int text = QFontMetrics(strong).horizontalAdvance(this->text());
    return {std::max(metrics::rail - 2 * metrics::close, text + besideText), metrics::control + 2};
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(focusRing, 1, -focusRing, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.raised : mixed(t.raised, t.rail, 0.5));
        painter.drawRoundedRect(box, metrics::radius, metrics::radius);
    }
    if (showsFocus(*this))
        paintFocus(painter, box.adjusted(2, 2, -2, -2), metrics::radius - 2, t);
    const QColor ink = isChecked() ? t.accent : underMouse() ? t.text : t.muted;
    const QRectF icon(box.left() + metrics::close, box.center().y() - glyph / 2.0, glyph, glyph);
    paintIcon(painter, icon, m_icon, ink);
    QFont strong = font();
    strong.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
    painter.setFont(strong);
    painter.setPen(isChecked() ? t.accent : t.text);
    painter.drawText(box.adjusted(textLeft, 0, -badgeRoom, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_badge == 0)
        return;
    const QRectF badge(box.right() - 32, box.center().y() - 9, 22, 18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pillBackground(t, t.warning));
    painter.drawRoundedRect(badge, 9, 9);
    strong.setPixelSize(type::small);
    painter.setFont(strong);
    painter.setPen(pillText(t, t.warning));
    painter.drawText(badge, Qt::AlignCenter, QLocale().toString(m_badge));
}

}  // namespace ui
