// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Toast.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int lifeMs = 6000;
constexpr int mostWidth = 560;
constexpr int icon = 18;

}  // namespace

Toast::Toast(QWidget &parent)
    : QWidget(&parent), m_parent(parent), m_text(new Text(Text::Style::Body, {}, Text::Overflow::Wrap))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::normal + icon + metrics::tight, metrics::close, metrics::normal, metrics::close);
    row->addWidget(m_text);
    m_life.setSingleShot(true);
    m_life.setInterval(lifeMs);
    connect(&m_life, &QTimer::timeout, this, &QWidget::hide);
    parent.installEventFilter(this);
    hide();
}

void Toast::say(const QString &sentence, models::Tone tone)
{
    m_tone = tone;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_life.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    const QMargins around = layout()->contentsMargins();
    const int margins = around.left() + around.right();
    const int room = std::min(mostWidth, m_parent.width() - 2 * metrics::wide);
    const int wanted = m_text->fontMetrics().horizontalAdvance(m_text->text()) + margins + 2;
    const int width = std::min(wanted, room);
    const int height = m_text->heightForWidth(width - margins) + around.top() + around.bottom();
    setGeometry((m_parent.width() - width) / 2, m_parent.height() - height - metrics::wide, width, height);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border);
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    const bool good = m_tone == models::Tone::Good;
    const QRect box =
        QStyle::visualRect(layoutDirection(), rect(), QRect(metrics::normal, (height() - icon) / 2, icon, icon));
    paintIcon(painter, box, good ? QStringLiteral("check") : QStringLiteral("alert"), t.of(m_tone));
}

void Toast::enterEvent(QEnterEvent *)
{
    m_life.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_life.start();
}

void Toast::mousePressEvent(QMouseEvent *)
{
    hide();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

}  // namespace ui
