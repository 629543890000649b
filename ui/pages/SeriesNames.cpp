// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SeriesNames.h"

#include "ui/charts/DayChart.h"

namespace ui {

QStringList modelNames(const models::UsageSeries &series)
{
    QStringList names;
    for (const auto &line : series.lines)
        names << (line.key.empty() ? Legend::tr("other") : QString::fromStdString(line.key));
    return names;
}

QStringList agentNames(const models::UsageSeries &series, const models::AgentModel &agents)
{
    QStringList names;
    for (const auto &line : series.lines)
        names << (line.key.empty() ? Legend::tr("other") : agents.nameOf(line.key));
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
