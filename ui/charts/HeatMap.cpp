// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/HeatMap.h"

#include "ui/charts/DayChart.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Focus.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QTime>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int daysRoom = 38;  ///< left of the fields
constexpr int hoursRoom = 20;  ///< below them
constexpr double gap = 2;
constexpr int labelledHours = 6;

QString dayName(int weekday)
{
    return QLocale().standaloneDayName(weekday + 1, QLocale::ShortFormat);
}

QString hourText(int hour)
{
    return QLocale().toString(QTime(hour, 0), QStringLiteral("HH:mm"));
}

}  // namespace

HeatMap::HeatMap(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    set({}, models::Measure::Cost);
}

void HeatMap::set(const models::WeekHours &hours, models::Measure measure)
{
    m_hours = hours;
    m_measure = measure;
    setAccessibleName(spoken());
    update();
}

QSize HeatMap::sizeHint() const
{
    return {daysRoom + models::WeekHours::hours * 13, hoursRoom + models::WeekHours::days * 20};
}

QSize HeatMap::minimumSizeHint() const
{
    return {daysRoom + models::WeekHours::hours * 8, hoursRoom + models::WeekHours::days * 14};
}

QRectF HeatMap::field(int weekday, int hour) const
{
    const double width = double(this->width() - daysRoom) / models::WeekHours::hours;
    const double height = double(this->height() - hoursRoom) / models::WeekHours::days;
    return {daysRoom + hour * width, weekday * height, width - gap, height - gap};
}

void HeatMap::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPixelSize(type::small);
    painter.setFont(small);
    const double highest = m_hours.highest();
    for (int day = 0; day < models::WeekHours::days; ++day) {
        for (int hour = 0; hour < models::WeekHours::hours; ++hour) {
            const double value = m_hours.at(day, hour);
            // The root lets quiet hours be seen beside a busy one.
            const double share = highest > 0 ? std::sqrt(value / highest) : 0;
            painter.setPen(Qt::NoPen);
            painter.setBrush(value > 0 ? mixed(t.accent, t.raised, 0.15 + 0.85 * share) : t.raised);
            painter.drawRoundedRect(field(day, hour), 3, 3);
        }
        painter.setPen(t.muted);
        const QRectF row = field(day, 0);
        painter.drawText(QRectF(0, row.top(), daysRoom - metrics::tight, row.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, dayName(day));
    }
    if (showsFocus(*this) && m_weekday < 0)
        paintFocus(painter, QRectF(rect()).adjusted(3, 3, -3, -3), metrics::radiusSmall, t);
    if (m_weekday >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.text, 1.5));
        painter.drawRoundedRect(field(m_weekday, m_hour), 3, 3);
    }
    painter.setPen(t.muted);
    for (int hour = 0; hour < models::WeekHours::hours; hour += labelledHours) {
        const QRectF column = field(models::WeekHours::days - 1, hour);
        painter.drawText(QRectF(column.left(), column.bottom() + metrics::hair, 60, hoursRoom), Qt::AlignLeft,
                         hourText(hour));
    }
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int day = 0; day < models::WeekHours::days; ++day) {
        for (int hour = 0; hour < models::WeekHours::hours; ++hour) {
            if (!field(day, hour).contains(help->pos()))
                continue;
            QToolTip::showText(help->globalPos(), fieldText(day, hour), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

QString HeatMap::fieldText(int weekday, int hour) const
{
    const QString when = QStringLiteral("%1 %2").arg(QLocale().standaloneDayName(weekday + 1), hourText(hour));
    return QStringLiteral("%1: %2").arg(when, measureText(m_hours.at(weekday, hour), m_measure));
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const int across = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int down = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (across == 0 && down == 0)
        return QWidget::keyPressEvent(event);
    if (m_weekday >= 0)
        m_hour = std::clamp(m_hour + across, 0, models::WeekHours::hours - 1);
    m_weekday = m_weekday < 0 ? 0 : std::clamp(m_weekday + down, 0, models::WeekHours::days - 1);
    setAccessibleDescription(fieldText(m_weekday, m_hour));
    QToolTip::showText(mapToGlobal(field(m_weekday, m_hour).bottomLeft().toPoint()), fieldText(m_weekday, m_hour),
                       this);
    update();
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    m_weekday = -1;
    QToolTip::hideText();
    update();
    QWidget::focusOutEvent(event);
}

/// The busiest field in words, for those who hear the page.
QString HeatMap::spoken() const
{
    int busiest = 0;
    for (int i = 1; i < models::WeekHours::days * models::WeekHours::hours; ++i) {
        if (m_hours.values[size_t(i)] > m_hours.values[size_t(busiest)])
            busiest = i;
    }
    if (m_hours.highest() <= 0)
        return tr("Usage by weekday and hour. Nothing in these days.");
    return tr("Usage by weekday and hour. Most on %1 at %2: %3.")
        .arg(QLocale().standaloneDayName(busiest / models::WeekHours::hours + 1),
             hourText(busiest % models::WeekHours::hours), measureText(m_hours.highest(), m_measure));
}

}  // namespace ui
