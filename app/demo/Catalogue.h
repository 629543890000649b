// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ApiFormat.h"
#include "core/Price.h"

#include <QByteArray>
#include <QStringList>

#include <string_view>

namespace demo {

/// The models that the demo gateway serves. Prices are round figures of the right size, nobody's price list.
bool serves(std::string_view model);

/// Their prices; one model deliberately has none, as happens with models a company runs itself.
core::PriceTable prices();

/// Whether one of these providers serves it.
bool isServedBy(std::string_view model, const QStringList &providers);

/// The answers of `GET /v1/models` and `GET /api/providers`, in the shapes that Aperture gives them. Some providers may
/// want each caller's own login.
QByteArray modelsJson(const QStringList &wantingLogin = {});
QByteArray providersJson();

}  // namespace demo
