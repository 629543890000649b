// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/QuotaBuckets.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 perDay(qint64 dollars)
{
    return core::dollars(dollars).nanodollars / (24 * 60 * 60 * 1000);
}

}  // namespace

QuotaBuckets::QuotaBuckets(const core::Clock &clock)
    : m_clock(clock), m_refilledAt(clock.nowMs()),
      m_buckets{{{"daily:alice@example.com", {8'400'000'000}, core::dollars(10), "$5.00/day", perDay(5)},
                 {"engineering-pool", {131'700'000'000}, core::dollars(200), "$50.00/day", perDay(50)}}}
{
}

void QuotaBuckets::charge(core::Money cost)
{
    refill();
    for (Bucket &bucket : m_buckets)
        bucket.balance = bucket.balance - cost;
}

QByteArray QuotaBuckets::json()
{
    refill();
    QJsonObject json;
    for (const Bucket &bucket : m_buckets) {
        json[QLatin1String(bucket.name)] = QJsonObject{{"current"_L1, bucket.balance.nanodollars},
                                                       {"capacity"_L1, bucket.capacity.nanodollars},
                                                       {"rate"_L1, QLatin1String(bucket.rate)}};
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void QuotaBuckets::refill()
{
    const qint64 now = m_clock.nowMs();
    const qint64 elapsed = std::max<qint64>(now - m_refilledAt, 0);
    m_refilledAt = now;
    for (Bucket &bucket : m_buckets)
        bucket.balance = std::min(bucket.capacity, bucket.balance + core::Money{elapsed * bucket.nanodollarsPerMs});
}

}  // namespace demo
