// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"

#include <QDateTime>

namespace core {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

std::string localDay(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).date().toString(Qt::ISODate).toStdString();
}

int localHour(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).time().hour();
}

qint64 startOfLocalDay(qint64 utcMs, int days)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).date().addDays(days).startOfDay().toMSecsSinceEpoch();
}

std::optional<qint64> startOfLocalDay(std::string_view day)
{
    const QDate date = QDate::fromString(QString::fromUtf8(day.data(), qsizetype(day.size())), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return date.startOfDay().toMSecsSinceEpoch();
}

}  // namespace core
