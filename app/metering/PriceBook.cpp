// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/PriceBook.h"

#include "metering/ModelSpelling.h"
#include "metering/Pricing.h"

namespace metering {

core::Result<void> PriceBook::setOverrides(const QJsonObject &prices)
{
    std::map<std::string, PricedModel, std::less<>> overrides;
    for (auto it = prices.begin(); it != prices.end(); ++it) {
        auto rates = ratesFromJson(it.value().toObject());
        if (!rates)
            return core::Error{rates.error().kind,
                               QStringLiteral("The price of \"%1\": %2").arg(it.key(), rates.error().message)};
        PricedModel model;
        model.periods.push_back({0, 0, 24 * 60, {}, 100, std::move(*rates)});
        overrides.emplace(it.key().toLower().toStdString(), std::move(model));
    }
    m_overrides = std::move(overrides);
    return {};
}

std::optional<core::Money> PriceBook::overriddenCost(const core::Exchange &e) const
{
    if (m_overrides.empty())
        return {};
    for (const ModelSpelling &spelling : spellingsOf(e.model())) {
        if (const auto known = m_overrides.find(spelling.name); known != m_overrides.end())
            return metering::cost(e.usage, known->second, e.startedAt, e.serviceTier);
    }
    return {};
}

std::optional<core::Money> PriceBook::cost(const core::Exchange &e) const
{
    if (e.usage.total() == 0 && e.usage.webSearches == 0 && !e.usagePartial)
        return core::Money{};
    // The gateway's list says nothing about other ways of serving.
    const core::ModelPrice *listed = e.serviceTier.empty() ? findPrice(m_gateway, e.model()) : nullptr;
    if (listed) {
        if (const auto asked = metering::cost(e.usage, *listed))
            return asked;
    }
    if (const auto own = overriddenCost(e))
        return own;
    const PricedModel *model = m_bundled.find(e.model());
    return model ? metering::cost(e.usage, *model, e.startedAt, e.serviceTier) : std::nullopt;
}

}  // namespace metering
