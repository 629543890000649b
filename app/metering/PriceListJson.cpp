// SPDX-License-Identifier: GPL-3.0-or-later
// How a price list is read from its JSON.
#include "metering/PriceList.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTime>

#include <cmath>

static void initResources()
{
    Q_INIT_RESOURCE(price_list);  // the macro works in the global namespace only
}

namespace metering {

using namespace Qt::StringLiterals;

namespace {

constexpr double nanodollarsPerDollar = 1e9;
constexpr double highestPrice = 1e6;  // dollars a million tokens: keeps sums far from overflow
constexpr std::array rateNames{"input",          "output",     "cache_read",  "cache_write_5m",
                               "cache_write_1h", "web_search", "image_input", "image_output"};

core::Error bad(const QString &what)
{
    return {core::ErrorKind::BadInput, u"The price list is damaged: %1."_s.arg(what)};
}

/// `perMillion` turns the list's unit into a million of what is counted.
core::Result<qint64> price(const QJsonValue &value, double perMillion)
{
    const double dollars = value.toDouble(-1);
    if (!value.isDouble() || !(dollars >= 0) || dollars > highestPrice)
        return core::Error{core::ErrorKind::BadInput,
                           u"A price must be a number of dollars from 0 to 1,000,000 per million tokens."_s};
    return qint64(std::llround(dollars * perMillion * nanodollarsPerDollar));
}

core::Result<Rate> rate(const QJsonValue &value, double perMillion)
{
    QJsonArray steps = value.toArray();
    if (!value.isArray())
        steps = {value};
    Rate rate;
    for (const QJsonValue &step : std::as_const(steps)) {
        const bool isBase = rate.steps.empty();
        const auto read = price(isBase ? step : step[1], perMillion);
        if (!read)
            return read.error();
        rate.steps.push_back({isBase ? -1 : step[0].toInteger(), *read});
    }
    return rate;
}

core::Result<PricePeriod> period(const QJsonObject &json)
{
    PricePeriod period;
    if (const QString day = json["from"_L1].toString(); !day.isEmpty()) {
        const QDate date = QDate::fromString(day, Qt::ISODate);
        if (!date.isValid())
            return bad(u"\"%1\" is not a day"_s.arg(day));
        period.from = date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    }
    if (const QJsonArray hours = json["hours"_L1].toArray(); hours.size() == 2) {
        const auto minute = [&hours](int i) {
            return QTime::fromString(hours[i].toString(), u"hh:mm"_s).msecsSinceStartOfDay() / 60'000;
        };
        period.firstMinute = minute(0);
        period.lastMinute = minute(1);
    }
    period.tier = json["tier"_L1].toString().toStdString();
    period.percent = json["percent"_L1].toInteger(100);
    auto rates = ratesFromJson(json);
    if (!rates)
        return rates.error();
    period.rates = std::move(*rates);
    return period;
}

core::Result<NameRule> nameRule(const QJsonValue &json)
{
    static const std::map<QString, NameRule::Kind> kinds{
        {u"equals"_s, NameRule::Kind::Equals},
        {u"starts_with"_s, NameRule::Kind::StartsWith},
        {u"ends_with"_s, NameRule::Kind::EndsWith},
        {u"contains"_s, NameRule::Kind::Contains},
        {u"regex"_s, NameRule::Kind::Regex},
        {u"any"_s, NameRule::Kind::Any},
        {u"all"_s, NameRule::Kind::All},
    };
    const auto kind = kinds.find(json[0].toString());
    if (kind == kinds.end())
        return bad(u"\"%1\" is no way to match a name"_s.arg(json[0].toString()));
    NameRule rule;
    rule.kind = kind->second;
    rule.text = json[1].toString().toStdString();
    if (rule.kind == NameRule::Kind::Regex)
        rule.pattern.setPattern(json[1].toString());
    const QJsonArray rules = json[1].toArray();
    for (const QJsonValue &one : rules) {
        auto inner = nameRule(one);
        if (!inner)
            return inner;
        rule.rules.push_back(std::move(*inner));
    }
    return rule;
}

core::Result<PricedModel> pricedModel(const QJsonValue &json)
{
    PricedModel model;
    model.id = json["id"_L1].toString().toStdString();
    auto match = nameRule(json["match"_L1]);
    if (!match)
        return match.error();
    model.match = std::move(*match);
    const QJsonArray prices = json["prices"_L1].toArray();
    for (const QJsonValue &one : prices) {
        auto read = period(one.toObject());
        if (!read)
            return read.error();
        model.periods.push_back(std::move(*read));
    }
    if (model.periods.empty())
        return bad(u"\"%1\" has no price"_s.arg(QString::fromStdString(model.id)));
    return model;
}

}  // namespace

core::Result<Rates> ratesFromJson(const QJsonObject &json)
{
    Rates rates;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const QJsonValue value = json[QLatin1String(rateNames[i])];
        if (value.isUndefined())
            continue;
        auto read = rate(value, rateNames[i] == "web_search"_L1 ? 1000 : 1);
        if (!read)
            return read.error();
        rates[i] = std::move(*read);
    }
    return rates;
}

core::Result<PriceList> PriceList::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    PriceList list;
    list.m_source = root["source"_L1].toString();
    list.m_date = root["date"_L1].toString();
    const QJsonArray providers = root["providers"_L1].toArray();
    if (providers.isEmpty())
        return bad(u"it names no provider"_s);
    for (const QJsonValue &entry : providers) {
        Provider provider{entry["id"_L1].toString().toStdString(), {}, {}};
        if (const QJsonValue makes = entry["match"_L1]; makes.isArray()) {
            auto rule = nameRule(makes);
            if (!rule)
                return rule.error();
            provider.makes = std::move(*rule);
        }
        const QJsonArray models = entry["models"_L1].toArray();
        for (const QJsonValue &one : models) {
            auto model = pricedModel(one);
            if (!model)
                return model.error();
            provider.models.push_back(std::move(*model));
        }
        list.m_providers.push_back(std::move(provider));
    }
    return list;
}

core::Result<PriceList> PriceList::bundled()
{
    initResources();
    QFile file(u":/prices.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return bad(u"it is missing from the program"_s);
    return fromJson(file.readAll());
}

}  // namespace metering
