// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/GatewayJson.h"

#include "core/JsonParts.h"

namespace core {

namespace {

ModelPrice priceFromJson(const QJsonObject &json)
{
    const auto take = [&json](QLatin1String key) -> std::optional<qint64> {
        const QJsonValue value = json[key];
        return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
    };
    return {take("input"_k),          take("output"_k),         take("cache_read"_k),
            take("cache_write_5m"_k), take("cache_write_1h"_k), take("web_search"_k)};
}

}  // namespace

QJsonObject toJson(const QuotaBucket &bucket)
{
    return {{"name"_k, bucket.name},
            {"balance_nanodollars"_k, bucket.balance.nanodollars},
            {"capacity_nanodollars"_k, bucket.capacity.nanodollars},
            {"rate"_k, bucket.rate},
            {"elsewhere_nanodollars"_k, bucket.elsewhere.nanodollars}};
}

QJsonObject toJson(const ModelPrice &price)
{
    QJsonObject json;
    const auto put = [&json](QLatin1String key, const std::optional<qint64> &value) {
        if (value)
            json[key] = *value;
    };
    put("input"_k, price.input);
    put("output"_k, price.output);
    put("cache_read"_k, price.cacheRead);
    put("cache_write_5m"_k, price.cacheWrite5m);
    put("cache_write_1h"_k, price.cacheWrite1h);
    put("web_search"_k, price.webSearch);
    return json;
}

QJsonObject toJson(const GatewayModel &model)
{
    QJsonObject json{{"id"_k, model.id},
                     {"provider"_k, model.provider},
                     {"endpoints"_k, QJsonArray::fromStringList(model.endpoints)},
                     {"requires_client_auth"_k, model.requiresClientAuth}};
    if (model.price)
        json["price_nanodollars"_k] = toJson(*model.price);
    return json;
}

QJsonObject toJson(const GatewayInfo &g)
{
    return {{"state"_k, name(g.state)},      {"url"_k, g.url},
            {"address"_k, g.address},        {"demo"_k, g.demo},
            {"known_as"_k, g.knownAs},       {"step"_k, name(g.step)},
            {"path"_k, name(g.path)},        {"connectors"_k, QJsonArray::fromStringList(g.connectors)},
            {"latency_ms"_k, g.latencyMs},   {"models"_k, arrayOf(g.models)},
            {"quotas"_k, arrayOf(g.quotas)}, {"quota_note"_k, g.quotaNote},
            {"sentence"_k, g.sentence},      {"remedy"_k, g.remedy}};
}

GatewayInfo gatewayFromJson(const QJsonObject &json)
{
    GatewayInfo g;
    g.state = gatewayStateFromName(json["state"_k].toString()).value_or(GatewayState::NotConfigured);
    g.url = json["url"_k].toString();
    g.address = json["address"_k].toString();
    g.knownAs = json["known_as"_k].toString();
    g.step = gatewayStepFromName(json["step"_k].toString()).value_or(GatewayStep::Nowhere);
    g.path = tailnetPathFromName(json["path"_k].toString()).value_or(TailnetPath::Unknown);
    g.connectors = stringList(json["connectors"_k]);
    g.demo = json["demo"_k].toBool();
    g.latencyMs = json["latency_ms"_k].toInt(-1);
    const QJsonArray models = json["models"_k].toArray();
    for (const QJsonValue &entry : models) {
        GatewayModel model{entry["id"_k].toString(), entry["provider"_k].toString(), stringList(entry["endpoints"_k]),
                           entry["requires_client_auth"_k].toBool(), std::nullopt};
        if (const QJsonValue price = entry["price_nanodollars"_k]; price.isObject())
            model.price = priceFromJson(price.toObject());
        g.models.push_back(std::move(model));
    }
    const QJsonArray quotas = json["quotas"_k].toArray();
    for (const QJsonValue &entry : quotas) {
        g.quotas.push_back({entry["name"_k].toString(), Money{entry["balance_nanodollars"_k].toInteger()},
                            Money{entry["capacity_nanodollars"_k].toInteger()}, entry["rate"_k].toString(),
                            Money{entry["elsewhere_nanodollars"_k].toInteger()}});
    }
    g.quotaNote = json["quota_note"_k].toString();
    g.sentence = json["sentence"_k].toString();
    g.remedy = json["remedy"_k].toString();
    return g;
}

}  // namespace core
