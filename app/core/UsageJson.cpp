// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/UsageJson.h"

#include "core/ExchangeJson.h"
#include "core/Json.h"
#include "core/JsonParts.h"

namespace core {

namespace {

void putCost(QJsonObject &json, const CostSum &cost)
{
    json["cost_nanodollars"_k] = cost.known.nanodollars;
    json["cost_usd"_k] = double(cost.known.nanodollars) / 1e9;
    json["unpriced_requests"_k] = cost.unknown;
}

}  // namespace

QJsonObject toJson(const UsageRow &row)
{
    const auto wait = row.waits.meanMs();
    QJsonObject json{{"key"_k, text(row.key)},
                     {"requests"_k, row.requests},
                     {"tokens"_k, toJson(row.usage)},
                     {"first_byte_ms"_k, wait ? QJsonValue(*wait) : QJsonValue()}};
    putCost(json, row.cost);
    return json;
}

QJsonObject toJson(const RunSummary &run)
{
    QJsonObject json{
        {"id"_k, text(run.id)},
        {"agent"_k, text(run.agent)},
        {"session"_k, text(run.session)},
        {"project"_k, text(run.project)},
        {"model"_k, text(run.model)},
        {"started_at"_k, utcText(run.startedAt)},
        {"ended_at"_k, utcText(run.endedAt)},
        {"requests"_k, run.requests},
        {"failures"_k, run.failures},
        {"tool_calls"_k, run.toolCalls},
        {"tokens"_k, toJson(run.usage)},
    };
    putCost(json, run.cost);
    return json;
}

}  // namespace core
