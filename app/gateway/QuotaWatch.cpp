// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/QuotaWatch.h"

#include "gateway/Decimal.h"

#include <algorithm>

namespace gateway {

namespace {

/// Prices are rounded on both sides and requests end between two looks, so a cent is no news.
constexpr qint64 noise = 10'000'000;

std::optional<double> secondsIn(const QString &unit)
{
    const QString name = unit.trimmed().toLower();
    if (name == QLatin1String("second") || name == QLatin1String("s"))
        return 1;
    if (name == QLatin1String("minute") || name == QLatin1String("m"))
        return 60;
    if (name == QLatin1String("hour") || name == QLatin1String("h"))
        return 3600;
    if (name == QLatin1String("day") || name == QLatin1String("d"))
        return 86'400;
    if (name == QLatin1String("week") || name == QLatin1String("w"))
        return 7 * 86'400;
    if (name == QLatin1String("month"))
        return 30 * 86'400;
    return {};
}

}  // namespace

std::optional<double> refillPerSecond(const QString &rate)
{
    const QString amount = rate.section(u'/', 0, 0).trimmed();
    const auto seconds = secondsIn(rate.section(u'/', 1));
    if (!amount.startsWith(u'$') || !seconds)
        return {};
    const QByteArray digits = amount.mid(1).remove(u',').toLatin1();
    const auto dollars = nanodollars({digits.constData(), std::size_t(digits.size())});
    if (!dollars)
        return {};
    return double(*dollars) / *seconds;
}

void QuotaWatch::noteSpent(core::Money cost)
{
    m_spent += cost.nanodollars;
}

void QuotaWatch::look(std::vector<core::QuotaBucket> &buckets, qint64 nowMs)
{
    for (core::QuotaBucket &bucket : buckets) {
        const auto refill = refillPerSecond(bucket.rate);
        const auto before = m_seen.find(bucket.name);
        Seen now{bucket.balance, nowMs, m_spent, {}};
        if (before != m_seen.end() && refill) {
            const Seen &then = before->second;
            const auto refilled = qint64(*refill * double(nowMs - then.at) / 1000);
            // A full bucket does not refill, so the expectation is never above its capacity.
            const qint64 expected = std::min(then.balance.nanodollars + refilled, bucket.capacity.nanodollars)
                - (m_spent - then.spentUntilThen);
            const qint64 missing = expected - bucket.balance.nanodollars;
            now.elsewhere = then.elsewhere;
            if (missing > noise)
                now.elsewhere.nanodollars += missing;
        }
        bucket.elsewhere = now.elsewhere;
        m_seen[bucket.name] = now;
    }
}

}  // namespace gateway
