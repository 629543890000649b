// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Meter.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int barHeight = 7;

}

void paintMeter(QPainter &painter, const QRectF &box, double fraction, const QColor &fill, const QColor &track)
{
    const double round = box.height() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawRoundedRect(box, round, round);
    if (fraction > 0) {
        QRectF full = box;
        full.setWidth(std::max(box.height(), box.width() * std::min(1.0, fraction)));
        painter.setBrush(fill);
        painter.drawRoundedRect(full, round, round);
    }
    painter.restore();
}

Meter::Meter(QWidget *parent)
    : QWidget(parent), m_name(new Text(Text::Style::Strong, {}, Text::Overflow::Elide)),
      m_figure(new Text(Text::Style::Muted))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, barHeight + 7);
    grid->setHorizontalSpacing(metrics::tight);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_figure, 0, 1, Qt::AlignRight);
    grid->setColumnStretch(0, 1);
}

void Meter::set(const QString &name, const QString &figure, const QString &note, double fraction)
{
    m_name->setText(name);
    m_figure->setText(figure);
    m_fraction = fraction;
    setToolTip(note);
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(name, figure, note));
    update();
}

void Meter::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QColor fill = m_fraction < 0.15 ? t.bad : m_fraction < 0.4 ? t.warning : t.good;
    paintMeter(painter, QRectF(0, height() - barHeight, width(), barHeight), m_fraction, fill, t.raised);
}

}  // namespace ui
