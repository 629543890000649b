// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/Otlp.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace exporting {

using namespace Qt::StringLiterals;

namespace {

constexpr int temporalityDelta = 1;

// The bounds that the conventions recommend.
constexpr std::array<double, 14> tokenBounds{1,     4,     16,     64,      256,     1024,     4096,
                                             16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864};
constexpr std::array<double, 14> secondBounds{0.01, 0.02, 0.04, 0.08,  0.16,  0.32,  0.64,
                                              1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92};

/// Figures with the same attributes.
struct Figures {
    QJsonArray attributes;
    std::vector<double> values;
};

/// By the attributes as text.
using ByAttributes = std::map<QByteArray, Figures>;

void add(ByAttributes &figures, const QJsonArray &attributes, double value)
{
    Figures &same = figures[QJsonDocument(attributes).toJson(QJsonDocument::Compact)];
    same.attributes = attributes;
    same.values.push_back(value);
}

QJsonArray with(QJsonArray attributes, const QJsonObject &one)
{
    attributes.append(one);
    return attributes;
}

double sumOf(const Figures &figures)
{
    double sum = 0;
    for (const double value : figures.values)
        sum += value;
    return sum;
}

QJsonObject point(const Figures &figures, qint64 fromMs, qint64 toMs)
{
    return {{u"attributes"_s, figures.attributes},
            {u"startTimeUnixNano"_s, nanoseconds(fromMs)},
            {u"timeUnixNano"_s, nanoseconds(toMs)}};
}

template <std::size_t N>
QJsonObject histogram(const char *name, const char *unit, const ByAttributes &all, const std::array<double, N> &bounds,
                      qint64 fromMs, qint64 toMs)
{
    QJsonArray explicitBounds;
    for (const double bound : bounds)
        explicitBounds.append(bound);
    QJsonArray points;
    for (const auto &[key, figures] : all) {
        std::array<qint64, N + 1> buckets{};
        for (const double value : figures.values)
            ++buckets.at(std::size_t(std::lower_bound(bounds.begin(), bounds.end(), value) - bounds.begin()));
        QJsonArray counts;
        for (const qint64 count : buckets)
            counts.append(QString::number(count));
        QJsonObject one = point(figures, fromMs, toMs);
        one[u"count"_s] = QString::number(qint64(figures.values.size()));
        one[u"sum"_s] = sumOf(figures);
        one[u"bucketCounts"_s] = counts;
        one[u"explicitBounds"_s] = explicitBounds;
        points.append(one);
    }
    return {{u"name"_s, QLatin1String(name)},
            {u"unit"_s, QLatin1String(unit)},
            {u"histogram"_s, QJsonObject{{u"aggregationTemporality"_s, temporalityDelta}, {u"dataPoints"_s, points}}}};
}

QJsonObject costs(const ByAttributes &all, qint64 fromMs, qint64 toMs)
{
    QJsonArray points;
    for (const auto &[key, figures] : all) {
        QJsonObject one = point(figures, fromMs, toMs);
        one[u"asDouble"_s] = sumOf(figures);
        points.append(one);
    }
    return {{u"name"_s, u"spotmeter.client.cost"_s},
            {u"unit"_s, u"{USD}"_s},
            {u"sum"_s,
             QJsonObject{{u"aggregationTemporality"_s, temporalityDelta},
                         {u"isMonotonic"_s, true},
                         {u"dataPoints"_s, points}}}};
}

}  // namespace

QByteArray metricsJson(std::span<const core::Exchange> exchanges, qint64 fromMs, qint64 toMs)
{
    if (exchanges.empty())
        return {};
    ByAttributes tokens;
    ByAttributes durations;
    ByAttributes spent;
    for (const core::Exchange &e : exchanges) {
        const QJsonArray common = commonAttributes(e);
        add(durations, common, double(e.durationMs) / 1000);
        if (e.usage.total() > 0) {
            const double input = double(e.usage.total() - e.usage.output);
            add(tokens, with(common, attribute("gen_ai.token.type", u"input"_s)), input);
            add(tokens, with(common, attribute("gen_ai.token.type", u"output"_s)), double(e.usage.output));
        }
        const QString agent = QString::fromStdString(e.agent);
        if (e.cost)
            add(spent, with(common, attribute("gen_ai.agent.name", agent)), double(e.cost->nanodollars) / 1e9);
    }
    QJsonArray metrics{histogram("gen_ai.client.operation.duration", "s", durations, secondBounds, fromMs, toMs)};
    if (!tokens.empty())
        metrics.append(histogram("gen_ai.client.token.usage", "{token}", tokens, tokenBounds, fromMs, toMs));
    if (!spent.empty())
        metrics.append(costs(spent, fromMs, toMs));
    const QJsonObject scoped{{u"scope"_s, scope()}, {u"metrics"_s, metrics}};
    const QJsonObject one{{u"resource"_s, resource(exchanges.front())}, {u"scopeMetrics"_s, QJsonArray{scoped}}};
    return QJsonDocument(QJsonObject{{u"resourceMetrics"_s, QJsonArray{one}}}).toJson(QJsonDocument::Compact);
}

}  // namespace exporting
