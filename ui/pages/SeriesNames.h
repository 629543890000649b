// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/AgentModel.h"
#include "models/UsageSeries.h"
#include "ui/charts/Legend.h"

#include <QStringList>

namespace ui {

/// What the lines of a series are called, in their order.
QStringList seriesNames(const models::UsageSeries &series, core::Grouping grouping, const models::AgentModel &agents);

std::vector<Legend::Entry> legendOf(const models::UsageSeries &series, const QStringList &names);

}  // namespace ui
