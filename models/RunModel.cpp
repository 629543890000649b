// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RunModel.h"

#include "core/Format.h"
#include "models/Text.h"

#include <algorithm>

namespace models {

RunModel::RunModel(const AgentModel &agents, const core::Clock &clock, QObject *parent)
    : RowModel(parent), m_agents(agents), m_clock(clock)
{
    follow(agents);
}

void RunModel::setRuns(std::vector<core::RunSummary> runs)
{
    updateRows(std::move(runs), [](const core::RunSummary &a, const core::RunSummary &b) { return a.id == b.id; });
}

int RunModel::rowOf(const std::string &run) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.id == run; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

QString RunModel::title(int column) const
{
    switch (column) {
    case Project:
        return tr("Project");
    case Agent:
        return tr("Agent");
    case Model:
        return tr("Model");
    case Started:
        return tr("Started");
    case Requests:
        return tr("Requests");
    case Tools:
        return tr("Tool calls");
    case Failures:
        return tr("Failed");
    case Tokens:
        return tr("Tokens");
    case Cost:
        return tr("Cost");
    default:
        return {};
    }
}

QString RunModel::display(const core::RunSummary &run, int column) const
{
    const QLocale locale;
    switch (column) {
    case Project:
        return projectText(run.project);
    case Agent:
        return m_agents.nameOf(run.agent);
    case Model:
        return text(run.model);
    case Started:
        return momentText(run.startedAt, m_clock.nowMs());
    case Requests:
        return locale.toString(run.requests);
    case Tools:
        return locale.toString(run.toolCalls);
    case Failures:
        return run.failures > 0 ? locale.toString(run.failures) : QStringLiteral("–");
    case Tokens:
        return core::tokensText(run.usage.total(), locale);
    case Cost:
        return core::costText(run.cost, locale);
    default:
        return {};
    }
}

QVariant RunModel::raw(const core::RunSummary &run, int column) const
{
    switch (column) {
    case Project:
        return text(run.project);
    case Started:
        return run.startedAt;
    case Requests:
        return run.requests;
    case Tools:
        return run.toolCalls;
    case Failures:
        return run.failures;
    case Tokens:
        return run.usage.total();
    case Share:
    case Cost:
        return run.cost.known.nanodollars;
    default:
        return display(run, column);
    }
}

QString RunModel::tip(const core::RunSummary &run, int column) const
{
    switch (column) {
    case Project:
        return text(run.project);
    case Agent:
        return run.session.empty() ? QString() : tr("Session %1").arg(text(run.session));
    case Model:
        return text(run.model);
    case Cost:
        return run.cost.unknown == 0
            ? QString()
            : tr("%n request(s) used a model whose price is not known.", nullptr, int(run.cost.unknown));
    default:
        return {};
    }
}

Tone RunModel::tone(const core::RunSummary &run, int column) const
{
    return column == Failures && run.failures > 0 ? Tone::Bad : Tone::Neutral;
}

int RunModel::series(const core::RunSummary &run, int column) const
{
    return column == Agent || column == Share ? m_agents.seriesOf(run.agent) : -1;
}

double RunModel::fraction(const core::RunSummary &run, int column) const
{
    if (column != Share)
        return 0;
    const auto dearest = std::max_element(m_rows.begin(), m_rows.end(),
                                          [](const auto &a, const auto &b) { return a.cost.known < b.cost.known; });
    const qint64 most = dearest->cost.known.nanodollars;
    return most <= 0 ? 0 : double(run.cost.known.nanodollars) / double(most);
}

}  // namespace models
