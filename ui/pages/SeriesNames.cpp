// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SeriesNames.h"

#include "models/UsageModel.h"
#include "ui/charts/DayChart.h"

namespace ui {

QStringList seriesNames(const models::UsageSeries &series, core::Grouping grouping, const models::AgentModel &agents)
{
    QStringList names;
    for (const auto &line : series.lines)
        names << (line.isOther ? Legend::tr("other") : models::groupText(line.key, grouping, agents));
    return names;
}

std::vector<Legend::Entry> legendOf(const models::UsageSeries &series, const QStringList &names)
{
    std::vector<Legend::Entry> entries;
    for (size_t i = 0; i < series.lines.size(); ++i)
        entries.push_back({names[int(i)], {}, DayChart::colorOf(series, i)});
    return entries;
}

}  // namespace ui
