// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Money.h"
#include "core/Result.h"
#include "core/TokenUsage.h"

#include <QByteArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace metering {

/// What a million tokens of one class cost, in nanodollars, by how much the request reads: the last step whose
/// `above` is exceeded by its input, cached and fresh, holds for the whole request. Empty: unknown.
struct Rate {
    struct Step {
        qint64 above;
        qint64 nanodollars;
    };
    std::vector<Step> steps;
};

/// In the order of the names in prices.json: input, output, cache_read, cache_write_5m, cache_write_1h, web_search,
/// image_input, image_output. Without the last two, pictures cost what texts do.
using Rates = std::array<Rate, 8>;

/// Prices for a time and a way of serving.
struct PricePeriod {
    qint64 from = 0;  ///< UTC ms
    int firstMinute = 0;  ///< of the UTC day
    int lastMinute = 24 * 60;  ///< excluded
    std::string tier;  ///< "batch", "flex", "priority", "fast"; empty = the standard one
    qint64 percent = 100;  ///< what this tier makes of every price of a token
    Rates rates;
};

/// Which names a model goes by.
struct NameRule {
    enum class Kind { Equals, StartsWith, EndsWith, Contains, Regex, Any, All };
    Kind kind = Kind::Any;
    std::string text;
    QRegularExpression pattern;
    std::vector<NameRule> rules;  ///< of Any and All

    bool fits(std::string_view name) const;
};

struct PricedModel {
    std::string id;
    NameRule match;
    std::vector<PricePeriod> periods;  ///< of the standard ones the last that holds counts
};

/// Reads rates as prices.json writes them: {"input": 3, "output": [15, [200000, 22.5]], …} in dollars per million
/// tokens, "web_search" per thousand. A key that is not a rate is passed over; a bad number is an error.
core::Result<Rates> ratesFromJson(const QJsonObject &json);

/// What the usage costs at the prices of that moment; unknown if a class that was used has no price then, or if it was
/// served in a tier (words joined by '+', empty = standard) that has none. Integer arithmetic, rounded once.
std::optional<core::Money> cost(const core::TokenUsage &usage, const PricedModel &model, qint64 at,
                                std::string_view tier);

/// A list of many models' prices: {"source", "date", "providers": [{"id", "match", "models": [{"id", "match",
/// "prices": [{"from", "hours", "tier", "percent", rates…}]}]}]}, as resources/make-prices.py writes it. One thread.
class PriceList {
public:
    static core::Result<PriceList> fromJson(const QByteArray &json);
    /// The one that comes with the program.
    static core::Result<PriceList> bundled();

    /// The model of that name, however it is spelled; null if the list has none. Lives as long as the list.
    const PricedModel *find(std::string_view model) const;

    const QString &source() const { return m_source; }
    const QString &date() const { return m_date; }  ///< "2026-11-22"

private:
    struct Provider {
        std::string id;
        std::optional<NameRule> makes;  ///< names that are surely its own
        std::vector<PricedModel> models;
    };
    const PricedModel *look(const std::string &provider, std::string_view name) const;

    QString m_source;
    QString m_date;
    std::vector<Provider> m_providers;
    mutable std::map<std::string, const PricedModel *, std::less<>> m_found;  ///< names are few and asked for often
};

}  // namespace metering
