// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ExchangeJson.h"

#include "core/Json.h"
#include "core/JsonParts.h"

namespace core {

QJsonObject toJson(const ToolCalls &tool)
{
    return {{"name"_k, text(tool.name)}, {"count"_k, tool.count}};
}

QJsonObject toJson(const TokenUsage &usage)
{
    return {{"input"_k, usage.input},
            {"output"_k, usage.output},
            {"cache_read"_k, usage.cacheRead},
            {"cache_write_5m"_k, usage.cacheWrite5m},
            {"cache_write_1h"_k, usage.cacheWrite1h},
            {"reasoning"_k, usage.reasoning},
            {"web_searches"_k, usage.webSearches},
            {"image"_k, usage.image},
            {"total"_k, usage.total()}};
}

TokenUsage tokenUsageFromJson(const QJsonObject &json)
{
    return {json["input"_k].toInteger(),          json["output"_k].toInteger(),
            json["cache_read"_k].toInteger(),     json["cache_write_5m"_k].toInteger(),
            json["cache_write_1h"_k].toInteger(), json["reasoning"_k].toInteger(),
            json["web_searches"_k].toInteger(),   json["image"_k].toInteger()};
}

QJsonObject toJson(const Exchange &e)
{
    QJsonObject json{
        {"id"_k, QString::number(e.id, 16)},  // a JSON number would lose digits
        {"started_at"_k, utcText(e.startedAt)},
        {"first_byte_ms"_k, e.firstByteMs},
        {"duration_ms"_k, e.durationMs},
        {"agent"_k, text(e.agent)},
        {"run"_k, text(e.run)},
        {"session"_k, text(e.session)},
        {"turn"_k, text(e.turn)},
        {"sub_agent"_k, text(e.subAgent)},
        {"project"_k, text(e.project)},
        {"pid"_k, e.pid},
        {"format"_k, text(name(e.format))},
        {"path"_k, text(e.path)},
        {"streamed"_k, e.streamed},
        {"model_asked"_k, text(e.modelAsked)},
        {"model_served"_k, text(e.modelServed)},
        {"status"_k, e.status},
        {"outcome"_k, text(name(e.outcome))},
        {"response_id"_k, text(e.responseId)},
        {"request_id"_k, text(e.requestId)},
        {"stop_reason"_k, text(e.stopReason)},
        {"service_tier"_k, text(e.serviceTier)},
        {"tokens"_k, toJson(e.usage)},
        {"tokens_partial"_k, e.usagePartial},
        {"origin"_k, text(name(e.origin))},
        {"tools"_k, arrayOf(e.tools)},
        {"login"_k, text(e.where.login)},
        {"node_id"_k, text(e.where.nodeId)},
        {"tailnet"_k, text(e.where.tailnet)},
        {"gateway"_k, text(e.where.gateway)},
    };
    json["cost_nanodollars"_k] = e.cost ? QJsonValue(e.cost->nanodollars) : QJsonValue(QJsonValue::Null);
    return json;
}

Exchange exchangeFromJson(const QJsonObject &json)
{
    Exchange e;
    e.id = json["id"_k].toString().toLongLong(nullptr, 16);
    e.startedAt = utcFromText(json["started_at"_k].toString());
    e.firstByteMs = json["first_byte_ms"_k].toInteger(-1);
    e.durationMs = json["duration_ms"_k].toInteger();
    e.agent = bytes(json["agent"_k]);
    e.run = bytes(json["run"_k]);
    e.session = bytes(json["session"_k]);
    e.turn = bytes(json["turn"_k]);
    e.subAgent = bytes(json["sub_agent"_k]);
    e.project = bytes(json["project"_k]);
    e.pid = json["pid"_k].toInteger();
    e.format = apiFormatFromName(bytes(json["format"_k])).value_or(ApiFormat::Unknown);
    e.path = bytes(json["path"_k]);
    e.streamed = json["streamed"_k].toBool();
    e.modelAsked = bytes(json["model_asked"_k]);
    e.modelServed = bytes(json["model_served"_k]);
    e.status = json["status"_k].toInt();
    e.outcome = outcomeFromName(bytes(json["outcome"_k])).value_or(Outcome::Done);
    e.responseId = bytes(json["response_id"_k]);
    e.requestId = bytes(json["request_id"_k]);
    e.stopReason = bytes(json["stop_reason"_k]);
    e.serviceTier = bytes(json["service_tier"_k]);
    e.usage = tokenUsageFromJson(json["tokens"_k].toObject());
    e.usagePartial = json["tokens_partial"_k].toBool();
    const QJsonArray tools = json["tools"_k].toArray();
    for (const QJsonValue &tool : tools)
        e.tools.push_back({bytes(tool["name"_k]), tool["count"_k].toInt()});
    if (const QJsonValue cost = json["cost_nanodollars"_k]; cost.isDouble())
        e.cost = Money{cost.toInteger()};
    e.where = {bytes(json["login"_k]), bytes(json["node_id"_k]), bytes(json["tailnet"_k]), bytes(json["gateway"_k])};
    return e;
}

}  // namespace core
