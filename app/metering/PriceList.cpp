// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/PriceList.h"

#include "metering/ModelSpelling.h"

#include <algorithm>

namespace metering {

namespace {

constexpr std::size_t webSearch = 5;  // its place among the rates
constexpr std::size_t imageInput = 6;
constexpr std::size_t imageOutput = 7;
constexpr std::size_t mostRemembered = 1000;
constexpr qint64 million = 1'000'000;
constexpr qint64 dayMs = 86'400'000;

bool isActive(const PricePeriod &period, qint64 at)
{
    const int minute = int((at % dayMs) / 60'000);
    return at >= period.from && minute >= period.firstMinute && minute < period.lastMinute;
}

const PricePeriod &standardAt(const PricedModel &model, qint64 at)
{
    const auto holds = [at](const PricePeriod &period) { return period.tier.empty() && isActive(period, at); };
    const auto last = std::find_if(model.periods.rbegin(), model.periods.rend(), holds);
    return last == model.periods.rend() ? model.periods.front() : *last;
}

void scale(Rate &rate, qint64 percent)
{
    for (Rate::Step &step : rate.steps)
        step.nanodollars = step.nanodollars * percent / 100;
}

/// The standard prices with those of the tier laid over them; nothing if the tier has none.
std::optional<Rates> ratesAt(const PricedModel &model, qint64 at, std::string_view tier)
{
    Rates rates = standardAt(model, at).rates;
    while (!tier.empty()) {
        const std::string_view word = tier.substr(0, tier.find('+'));
        tier.remove_prefix(std::min(tier.size(), word.size() + 1));
        const auto served = std::find_if(model.periods.begin(), model.periods.end(), [&](const PricePeriod &period) {
            return period.tier == word && isActive(period, at);
        });
        if (served == model.periods.end())
            return {};
        for (std::size_t i = 0; i < rates.size(); ++i) {
            if (!served->rates[i].steps.empty())
                rates[i] = served->rates[i];
            if (i != webSearch)
                scale(rates[i], served->percent);
        }
    }
    return rates;
}

qint64 priceOf(const Rate &rate, qint64 read)
{
    qint64 price = rate.steps.front().nanodollars;
    for (const Rate::Step &step : rate.steps) {
        if (read > step.above)
            price = step.nanodollars;
    }
    return price;
}

}  // namespace

bool NameRule::fits(std::string_view name) const
{
    const auto one = [name](const NameRule &rule) { return rule.fits(name); };
    switch (kind) {
    case Kind::Equals:
        return name == text;
    case Kind::StartsWith:
        return name.starts_with(text);
    case Kind::EndsWith:
        return name.ends_with(text);
    case Kind::Contains:
        return name.find(text) != std::string_view::npos;
    case Kind::Regex:
        return pattern.match(QString::fromUtf8(name.data(), qsizetype(name.size()))).hasMatch();
    case Kind::Any:
        return std::any_of(rules.begin(), rules.end(), one);
    case Kind::All:
        return std::all_of(rules.begin(), rules.end(), one);
    }
    return false;
}

std::optional<core::Money> cost(const core::TokenUsage &usage, const PricedModel &model, qint64 at,
                                std::string_view tier)
{
    const std::optional<Rates> rates = ratesAt(model, at, tier);
    if (!rates)
        return {};
    const qint64 made = (*rates)[imageOutput].steps.empty() ? 0 : std::min(usage.imageMade, usage.output);
    const qint64 seen = (*rates)[imageInput].steps.empty() ? 0 : usage.image - usage.imageMade;
    if (seen > usage.input || (seen > 0 && usage.cacheRead > 0))
        return {};  // how many of the pictures came from the cache, nobody says
    const std::array counts{usage.input - seen,
                            usage.output - made,
                            usage.cacheRead,
                            usage.cacheWrite5m,
                            usage.cacheWrite1h,
                            usage.webSearches,
                            seen,
                            made};
    const qint64 read = usage.total() - usage.output;
    qint64 sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        qint64 part = 0;
        if ((*rates)[i].steps.empty() || __builtin_mul_overflow(counts[i], priceOf((*rates)[i], read), &part)
            || __builtin_add_overflow(sum, part, &sum))
            return {};
    }
    return core::Money{sum / million + (sum % million >= million / 2 ? 1 : 0)};
}

const PricedModel *PriceList::find(std::string_view model) const
{
    if (const auto known = m_found.find(model); known != m_found.end())
        return known->second;
    const PricedModel *found = nullptr;
    for (const ModelSpelling &spelling : spellingsOf(model)) {
        if ((found = look(spelling.provider, spelling.name)) != nullptr)
            break;
    }
    if (m_found.size() < mostRemembered)
        m_found.emplace(model, found);
    return found;
}

const PricedModel *PriceList::look(const std::string &provider, std::string_view name) const
{
    for (const Provider &one : m_providers) {
        const bool isMeant = provider.empty() ? one.makes && one.makes->fits(name) : one.id == provider;
        if (!isMeant)
            continue;
        const auto model = std::find_if(one.models.begin(), one.models.end(),
                                        [name](const PricedModel &listed) { return listed.match.fits(name); });
        if (model != one.models.end())
            return &*model;
    }
    return nullptr;
}

}  // namespace metering
