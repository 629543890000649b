// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 none = -1;

struct Entry {
    const char *id;
    const char *provider;
    qint64 input, output, cacheRead, cacheWrite5m, cacheWrite1h;  ///< nanodollars per token, none = no price
};

constexpr std::array<Entry, 13> entries{{
    {"claude-opus-5-5", "anthropic", 5000, 25'000, 500, 6250, 10'000},
    {"claude-opus-4-7", "anthropic", 5000, 25'000, 500, 6250, 10'000},
    {"claude-sonnet-5", "anthropic", 3000, 15'000, 300, 3750, 6000},
    {"claude-sonnet-4-6", "anthropic", 3000, 15'000, 300, 3750, 6000},
    {"claude-haiku-4-5-20251001", "anthropic", 1000, 5000, 100, 1250, 2000},
    {"gpt-6.1-sol", "openai", 2500, 15'000, 250, none, none},
    {"gpt-5.5", "openai", 2000, 12'000, 200, none, none},
    {"gpt-5.4-mini", "openai", 250, 2000, 25, none, none},
    {"gpt-5.5", "azure", 2000, 12'000, 200, none, none},
    {"gemini-3.1-pro-preview", "google", 2000, 12'000, 200, none, none},
    {"gemini-3.8-flash", "google", 300, 2500, 30, none, none},
    {"gemini-3.5-flash-lite", "google", 100, 400, 10, none, none},
    {"lab-coder-32b", "lab", none, none, none, none, none},
}};

struct Provider {
    const char *id;
    const char *name;
    QStringList endpoints;
};

const std::array<Provider, 5> &providers()
{
    static const std::array<Provider, 5> all{{
        {"anthropic", "Anthropic", {u"/v1/messages"_s}},
        {"openai", "OpenAI", {u"/v1/responses"_s, u"/v1/chat/completions"_s}},
        {"azure", "Azure OpenAI", {u"/v1/chat/completions"_s}},
        {"google", "Google", {u"/v1beta/models/{model}:generateContent"_s, u"/v1/chat/completions"_s}},
        {"lab", "Model lab", {u"/v1/chat/completions"_s}},
    }};
    return all;
}

const Provider &providerOf(const Entry &entry)
{
    return *std::find_if(providers().begin(), providers().end(),
                         [&](const Provider &provider) { return std::string_view(provider.id) == entry.provider; });
}

/// Nanodollars as Aperture writes prices: "0.000003000".
QString dollars(qint64 nanodollars)
{
    return u"%1.%2"_s.arg(nanodollars / 1'000'000'000).arg(nanodollars % 1'000'000'000, 9, 10, QLatin1Char('0'));
}

QJsonObject pricing(const Entry &entry)
{
    QJsonObject json;
    const auto put = [&](QLatin1String key, qint64 price) {
        if (price != none)
            json[key] = dollars(price);
    };
    put("input"_L1, entry.input);
    put("output"_L1, entry.output);
    put("input_cache_read"_L1, entry.cacheRead);
    put("input_cache_write"_L1, entry.cacheWrite5m);
    put("input_cache_write_1h"_L1, entry.cacheWrite1h);
    return json;
}

QJsonObject row(const Entry &entry, bool wantsLogin)
{
    const Provider &provider = providerOf(entry);
    QJsonObject json{
        {"id"_L1, QLatin1String(entry.id)},
        {"object"_L1, "model"_L1},
        {"type"_L1, "model"_L1},
        {"display_name"_L1, QLatin1String(entry.id)},
        {"created"_L1, 1'790'000'000},
        {"owned_by"_L1, QLatin1String(entry.provider)},
        {"supported_endpoints"_L1, QJsonArray::fromStringList(provider.endpoints)},
        {"metadata"_L1,
         QJsonObject{{"provider"_L1,
                      QJsonObject{{"id"_L1, QLatin1String(provider.id)},
                                  {"name"_L1, QLatin1String(provider.name)},
                                  {"description"_L1, "Demo: answers are made up on this machine"_L1},
                                  {"requires_client_auth"_L1, wantsLogin},
                                  {"upstream"_L1, QLatin1String(provider.id)}}}}},
    };
    if (const QJsonObject price = pricing(entry); !price.isEmpty())
        json["pricing"_L1] = price;
    return json;
}

std::optional<qint64> known(qint64 nanodollars)
{
    constexpr qint64 picodollars = 1000;
    return nanodollars == none ? std::nullopt : std::optional(nanodollars * picodollars);
}

}  // namespace

bool serves(std::string_view model)
{
    return std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) { return model == entry.id; });
}

core::PriceTable prices()
{
    core::PriceTable table;
    for (const Entry &entry : entries) {
        if (entry.input != none)
            table[entry.id] = {known(entry.input),        known(entry.output),       known(entry.cacheRead),
                               known(entry.cacheWrite5m), known(entry.cacheWrite1h), std::nullopt};
    }
    return table;
}

bool isServedBy(std::string_view model, const QStringList &providers)
{
    return std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) {
        return model == entry.id && providers.contains(QLatin1String(entry.provider));
    });
}

QByteArray modelsJson(const QStringList &wantingLogin)
{
    QJsonArray rows;
    for (const Entry &entry : entries)
        rows.append(row(entry, wantingLogin.contains(QLatin1String(entry.provider))));
    return QJsonDocument(QJsonObject{{"object"_L1, "list"_L1}, {"data"_L1, rows}, {"has_more"_L1, false}})
        .toJson(QJsonDocument::Compact);
}

QByteArray providersJson()
{
    QJsonArray list;
    for (const Provider &provider : providers()) {
        QJsonArray models;
        for (const Entry &entry : entries) {
            if (std::string_view(entry.provider) == provider.id)
                models.append(QLatin1String(entry.id));
        }
        const auto speaks = [&](QLatin1String path) { return provider.endpoints.contains(path); };
        list.append(QJsonObject{
            {"id"_L1, QLatin1String(provider.id)},
            {"name"_L1, QLatin1String(provider.name)},
            {"models"_L1, models},
            {"compatibility"_L1,
             QJsonObject{{"anthropic_messages"_L1, speaks("/v1/messages"_L1)},
                         {"openai_chat"_L1, speaks("/v1/chat/completions"_L1)},
                         {"openai_responses"_L1, speaks("/v1/responses"_L1)},
                         {"gemini_generate_content"_L1, speaks("/v1beta/models/{model}:generateContent"_L1)}}}});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

}  // namespace demo
