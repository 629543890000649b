// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"
#include "core/Price.h"
#include "metering/PriceList.h"

#include <QJsonObject>

#include <map>
#include <string>

namespace metering {

/// What an exchange cost, by the first source that has a price for all it used: the gateway's own list, the user's
/// overrides, the bundled list. None has one: unknown. One thread.
class PriceBook {
public:
    explicit PriceBook(PriceList bundled) : m_bundled(std::move(bundled)) { }

    void setGatewayPrices(core::PriceTable prices) { m_gateway = std::move(prices); }
    /// {"model": {"input": 3, "output": 15, …}} in dollars per million tokens, as prices.json writes rates. On an
    /// error, which names the model, nothing changes.
    core::Result<void> setOverrides(const QJsonObject &prices);

    const QString &listDate() const { return m_bundled.date(); }  ///< "2026-11-22"

    /// By the model that answered, the day, and how it was served. Nothing used costs nothing.
    std::optional<core::Money> cost(const core::Exchange &exchange) const;

private:
    std::optional<core::Money> overriddenCost(const core::Exchange &exchange) const;

    core::PriceTable m_gateway;
    std::map<std::string, PricedModel, std::less<>> m_overrides;
    PriceList m_bundled;
};

}  // namespace metering
