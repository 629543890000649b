// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/Models.h"

#include "gateway/Decimal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gateway {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> priceIn(const QJsonValue &value)
{
    const QByteArray text =
        value.isDouble() ? QByteArray::number(value.toDouble(), 'g', 15) : value.toString().toLatin1();
    const std::optional<qint64> price = picodollars({text.constData(), std::size_t(text.size())});
    if (!price || *price < 0)
        return {};
    const bool saysZero = text.toDouble() <= 0;
    return *price == 0 && !saysZero ? std::nullopt : price;
}

std::optional<core::ModelPrice> pricesIn(const QJsonObject &pricing)
{
    const core::ModelPrice price{priceIn(pricing["input"_L1]),
                                 priceIn(pricing["output"_L1]),
                                 priceIn(pricing["input_cache_read"_L1]),
                                 priceIn(pricing["input_cache_write"_L1]),
                                 priceIn(pricing["input_cache_write_1h"_L1]),
                                 priceIn(pricing["web_search"_L1])};
    const bool known =
        price.input || price.output || price.cacheRead || price.cacheWrite5m || price.cacheWrite1h || price.webSearch;
    return known ? std::optional(price) : std::nullopt;
}

core::GatewayModel modelIn(const QJsonObject &row)
{
    core::GatewayModel model;
    model.id = row["id"_L1].toString();
    const QJsonObject provider = row["metadata"_L1].toObject()["provider"_L1].toObject();
    model.provider = provider["id"_L1].toString();
    if (model.provider.isEmpty())
        model.provider = row["owned_by"_L1].toString();
    const QJsonArray endpoints = row["supported_endpoints"_L1].toArray();
    for (const QJsonValue &endpoint : endpoints)
        model.endpoints.append(endpoint.toString());
    model.requiresClientAuth = provider["requires_client_auth"_L1].toBool();
    model.price = pricesIn(row["pricing"_L1].toObject());
    return model;
}

}  // namespace

core::Result<Models> parseModels(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.object()["data"_L1].isArray()) {
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("The answer to /v1/models is not a list of models.")};
    }
    Models result;
    const QJsonArray rows = document.object()["data"_L1].toArray();
    for (const QJsonValue &row : rows) {
        core::GatewayModel model = modelIn(row.toObject());
        if (model.id.isEmpty())
            ++result.skipped;
        else
            result.models.push_back(std::move(model));
    }
    return result;
}

core::Result<Models> parseProviders(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue root =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()["providers"_L1]);
    if (!root.isArray() && !root.isObject()) {
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("The answer to /api/providers is not a list of providers.")};
    }
    Models result;
    const auto add = [&result](const QString &id, const QJsonValue &provider) {
        const QJsonArray models = provider["models"_L1].toArray();
        for (const QJsonValue &model : models) {
            core::GatewayModel entry;
            entry.id = model.toString();
            entry.provider = id;
            if (entry.id.isEmpty())
                ++result.skipped;
            else
                result.models.push_back(std::move(entry));
        }
    };
    const QJsonArray list = root.toArray();
    for (const QJsonValue &provider : list)
        add(provider["id"_L1].toString(), provider);
    const QJsonObject map = root.toObject();
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        add(entry.key(), entry.value());
    return result;
}

}  // namespace gateway
