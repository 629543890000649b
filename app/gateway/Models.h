// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/GatewayInfo.h"
#include "core/Result.h"

#include <QByteArray>

#include <vector>

namespace gateway {

/// The models that a gateway lists, and how many of its rows made no sense and were left out.
struct Models {
    std::vector<core::GatewayModel> models;
    int skipped = 0;
};

/// Reads the answer of `GET /v1/models` as Aperture and OpenAI-like gateways give it. Pure. A row needs an id;
/// everything else may be missing. Prices are decimal strings in dollars per token, kept as whole picodollars per
/// token, rounded to the nearest; a price that would round to nothing counts as unknown, since it is not free.
core::Result<Models> parseModels(const QByteArray &json);

/// Reads the answer of `GET /api/providers`, which gateways without /v1/models give: no prices, no endpoints. Its top
/// level is an array, or {"providers": array or map by id}; a provider's models may be null.
core::Result<Models> parseProviders(const QByteArray &json);

}  // namespace gateway
