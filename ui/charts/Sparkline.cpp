// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Sparkline.h"

#include "ui/theme/Tokens.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::set(std::vector<double> values)
{
    m_values = std::move(values);
    update();
}

QSize Sparkline::sizeHint() const
{
    return {90, 44};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_values.size() < 2)
        return;
    const Tokens &t = tokens();
    const QColor line = t.series[0];
    const QRectF box = QRectF(rect()).adjusted(1, 3, -1, -2);
    const auto [lowest, highest] = std::minmax_element(m_values.begin(), m_values.end());
    const bool flat = *highest - *lowest < 1e-12;
    const double range = flat ? 1 : *highest - *lowest;
    QPainterPath path;
    for (size_t i = 0; i < m_values.size(); ++i) {
        const double x = box.left() + box.width() * double(i) / double(m_values.size() - 1);
        const double y = box.bottom() - box.height() * (flat ? 0.5 : (m_values[i] - *lowest) / range);
        i == 0 ? path.moveTo(x, y) : path.lineTo(x, y);
    }
    QPainterPath area = path;
    area.lineTo(box.bottomRight() + QPointF(0, 2));
    area.lineTo(box.bottomLeft() + QPointF(0, 2));
    QLinearGradient fade(box.topLeft(), box.bottomLeft());
    fade.setColorAt(0, QColor(line.red(), line.green(), line.blue(), 70));
    fade.setColorAt(1, QColor(line.red(), line.green(), line.blue(), 0));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(area, fade);
    painter.setPen(QPen(line, 1.7, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
    painter.drawPath(path);
}

}  // namespace ui
