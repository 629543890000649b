// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Range.h"

#include "core/Clock.h"
#include "models/Text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace models {

namespace {

int daysBack(Range range, qint64 nowMs)
{
    switch (range) {
    case Range::Today:
        return 0;
    case Range::Week:
        return 6;
    case Range::ThirtyDays:
        return 29;
    case Range::Custom:
    case Range::Month:
        break;
    }
    return QDateTime::fromMSecsSinceEpoch(nowMs).date().day() - 1;
}

core::TimeSpan lastDays(int back, qint64 nowMs)
{
    return {core::startOfLocalDay(nowMs, -back), core::startOfLocalDay(nowMs, 1)};
}

}  // namespace

QString title(Range range)
{
    switch (range) {
    case Range::Today:
        return QCoreApplication::translate("models::Range", "Today");
    case Range::Week:
        return QCoreApplication::translate("models::Range", "7 days");
    case Range::ThirtyDays:
        return QCoreApplication::translate("models::Range", "30 days");
    case Range::Custom:
        return QCoreApplication::translate("models::Range", "Custom", "a range of days that the user names");
    case Range::Month:
        break;
    }
    return QCoreApplication::translate("models::Range", "Month");
}

core::TimeSpan spanOf(Range range, qint64 nowMs)
{
    return lastDays(daysBack(range, nowMs), nowMs);
}

core::TimeSpan spanOf(const UsageAsk &ask, qint64 nowMs)
{
    return ask.range == Range::Custom ? ask.custom : spanOf(ask.range, nowMs);
}

core::TimeSpan chartSpanOf(core::TimeSpan span)
{
    return {std::min(span.from, core::startOfLocalDay(span.to, -7)), span.to};
}

core::TimeSpan previous(core::TimeSpan span)
{
    constexpr double dayMs = 86'400'000.0;
    const int days = int(std::lround(double(span.to - span.from) / dayMs));  // a day may have 23 or 25 hours
    return {core::startOfLocalDay(span.from, -days), span.from};
}

QString spanText(core::TimeSpan span, qint64 nowMs)
{
    const QDate first = QDateTime::fromMSecsSinceEpoch(span.from).date();
    const QDate last = QDateTime::fromMSecsSinceEpoch(span.to - 1).date();
    const QLocale locale;
    const bool thisYear =
        last.year() == QDateTime::fromMSecsSinceEpoch(nowMs).date().year() && first.year() == last.year();
    const QString end = dayText(last, thisYear ? DayForm::Long : DayForm::WithYear);
    if (first == last)
        return end;
    // "16 – 22 November" only where the day comes first.
    const bool sameMonth = first.month() == last.month() && first.year() == last.year();
    const bool dayFirst = end.startsWith(locale.toString(last, QStringLiteral("d ")));
    const QString start = sameMonth && dayFirst ? locale.toString(first, QStringLiteral("d"))
        : first.year() == last.year()           ? dayText(first, DayForm::Long)
                                                : dayText(first, DayForm::WithYear);
    return start + QStringLiteral(" – ") + end;
}

}  // namespace models
