// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/Pricing.h"

#include <algorithm>
#include <utility>

namespace metering {

namespace {

std::string_view withoutPrefix(std::string_view model)
{
    return model.substr(model.rfind('/') + 1);  // npos + 1 is 0
}

/// Drops "-20251001", "@20251001" or "-2025-10-01".
std::string_view withoutDate(std::string_view model)
{
    for (const std::string_view shape : {"-dddddddd", "@dddddddd", "-dddd-dd-dd"}) {
        if (model.size() <= shape.size())
            continue;
        const std::string_view tail = model.substr(model.size() - shape.size());
        const bool fits = std::equal(tail.begin(), tail.end(), shape.begin(),
                                     [](char c, char s) { return s == 'd' ? c >= '0' && c <= '9' : c == s; });
        if (fits)
            return model.substr(0, model.size() - shape.size());
    }
    return model;
}

std::string_view family(std::string_view model)
{
    return withoutDate(withoutPrefix(model));
}

}  // namespace

std::optional<core::Money> cost(const core::TokenUsage &usage, const core::ModelPrice &price)
{
    const std::pair<qint64, const std::optional<qint64> &> classes[] = {
        {usage.input, price.input},
        {usage.output, price.output},
        {usage.cacheRead, price.cacheRead},
        {usage.cacheWrite5m, price.cacheWrite5m},
        {usage.cacheWrite1h, price.cacheWrite1h},
        {usage.webSearches, price.webSearch},
    };
    qint64 picodollars = 0;
    for (const auto &[count, each] : classes) {
        if (count == 0)
            continue;
        qint64 part = 0;
        if (!each || __builtin_mul_overflow(count, *each, &part)
            || __builtin_add_overflow(picodollars, part, &picodollars))
            return {};
    }
    constexpr qint64 perNanodollar = 1000;
    const bool roundsUp = picodollars % perNanodollar >= perNanodollar / 2;
    return core::Money{picodollars / perNanodollar + (roundsUp ? 1 : 0)};
}

const core::ModelPrice *findPrice(const core::PriceTable &prices, std::string_view model)
{
    for (const std::string_view name : {model, withoutDate(model), withoutPrefix(model), family(model)}) {
        if (const auto listed = prices.find(name); listed != prices.end())
            return &listed->second;
    }
    const core::ModelPrice *found = nullptr;
    for (const auto &[name, price] : prices) {
        if (family(name) != family(model))
            continue;
        if (found)
            return nullptr;
        found = &price;
    }
    return found;
}

}  // namespace metering
