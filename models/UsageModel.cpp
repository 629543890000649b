// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/UsageModel.h"

#include "core/Format.h"
#include "models/Text.h"

#include <QDate>

#include <algorithm>

namespace models {

namespace {

QString keyTitle(core::Grouping grouping)
{
    switch (grouping) {
    case core::Grouping::Day:
        return UsageModel::tr("Day");
    case core::Grouping::Model:
        return UsageModel::tr("Model");
    case core::Grouping::Agent:
        return UsageModel::tr("Agent");
    case core::Grouping::Project:
        return UsageModel::tr("Project");
    case core::Grouping::Session:
        return UsageModel::tr("Session");
    case core::Grouping::Tool:
        return UsageModel::tr("Tool");
    default:  // the window does not offer the others
        return {};
    }
}

/// A run is "claude-code:<session>"; a session's id of its own is long and says nothing to people.
QString sessionText(const QString &run, const AgentModel &agents)
{
    constexpr int enough = 8;
    const QString agent = run.section(u':', 0, 0);
    return QStringLiteral("%1 · %2").arg(agents.nameOf(agent.toStdString()), run.section(u':', 1).left(enough));
}

}  // namespace

QString groupText(const std::string &key, core::Grouping grouping, const AgentModel &agents)
{
    switch (grouping) {
    case core::Grouping::Day:
        return dayText(QDate::fromString(text(key), Qt::ISODate), DayForm::WithWeekday);
    case core::Grouping::Agent:
        return agents.nameOf(key);
    case core::Grouping::Project:
        return projectText(key);
    case core::Grouping::Session:
        return sessionText(text(key), agents);
    default:
        return key.empty() ? UsageModel::tr("unknown") : text(key);
    }
}

UsageModel::UsageModel(const AgentModel &agents, QObject *parent) : RowModel(parent), m_agents(agents)
{
    follow(agents);
}

void UsageModel::setUsage(core::Grouping grouping, std::vector<core::UsageRow> rows,
                          const std::optional<std::vector<core::UsageRow>> &before)
{
    m_grouping = grouping;
    m_compares = before.has_value();
    m_before.clear();
    if (before) {
        for (const core::UsageRow &row : *before)
            m_before[row.key] = row.cost;
    }
    m_dearest = 0;
    for (const core::UsageRow &row : rows)
        m_dearest = std::max(m_dearest, row.cost.known.nanodollars);
    setRows(std::move(rows));
}

QString UsageModel::title(int column) const
{
    switch (column) {
    case Key:
        return keyTitle(m_grouping);
    case Requests:
        return m_grouping == core::Grouping::Tool ? tr("Calls") : tr("Requests");
    case Input:
        return tr("Input");
    case CacheRead:
        return tr("Cache read");
    case CacheWrite:
        return tr("Cache write");
    case Output:
        return tr("Output");
    case Tokens:
        return tr("Tokens");
    case Wait:
        return tr("First byte", "mean time until the first byte of an answer");
    case Cost:
        return tr("Cost");
    case Before:
        return tr("Before", "the cost in the days before");
    case Change:
        return tr("Change");
    default:
        return {};
    }
}

QString UsageModel::display(const core::UsageRow &row, int column) const
{
    const QLocale locale;
    switch (column) {
    case Key:
        return groupText(row.key, m_grouping, m_agents);
    case Cost:
        return core::costText(row.cost, locale);
    case Requests:
        return locale.toString(row.requests);
    case Wait:
        return row.waits.meanMs() ? core::durationText(*row.waits.meanMs(), locale) : QStringLiteral("–");
    case Before:
        return core::costText(before(row), locale);
    case Change:
        return changeText(row);
    case Share:
        return {};
    default:
        return core::tokensText(raw(row, column).toLongLong(), locale);
    }
}

QVariant UsageModel::raw(const core::UsageRow &row, int column) const
{
    switch (column) {
    case Requests:
        return row.requests;
    case Input:
        return row.usage.input;
    case CacheRead:
        return row.usage.cacheRead;
    case CacheWrite:
        return row.usage.cacheWrite5m + row.usage.cacheWrite1h;
    case Output:
        return row.usage.output;
    case Tokens:
        return row.usage.total();
    case Wait:
        return row.waits.meanMs().value_or(-1);
    case Share:
    case Cost:
        return row.cost.known.nanodollars;
    case Before:
        return before(row).known.nanodollars;
    case Change:
        return row.cost.known.nanodollars - before(row).known.nanodollars;
    default:
        return text(row.key);
    }
}

QString UsageModel::tip(const core::UsageRow &row, int column) const
{
    if (column == Key)
        return text(row.key);
    if (column == Cost)
        return costTip(row);
    if (column == Wait && row.waits.count > 0)
        return tr("The mean of %n answer(s) that came through Spotmeter.", nullptr, int(row.waits.count));
    if (column == CacheWrite && row.usage.cacheWrite1h > 0)
        return tr("%1 of it for an hour, which costs more.").arg(core::tokensText(row.usage.cacheWrite1h, QLocale()));
    if (column == Output && row.usage.reasoning > 0)
        return tr("%1 of it reasoning.").arg(core::tokensText(row.usage.reasoning, QLocale()));
    return {};
}

/// Where the figure comes from, and what it lacks.
QString UsageModel::costTip(const core::UsageRow &row) const
{
    QStringList lines;
    if (row.cost.unknown > 0)
        lines << tr("%n request(s) used a model whose price is not known.", nullptr, int(row.cost.unknown));
    if (row.cost.unknown < row.requests) {
        lines << tr("Each request by the price of its day: the gateway's own, else yours, else the bundled list.");
        if (!m_priceDate.isEmpty())
            lines << tr("The bundled list is of %1.")
                         .arg(QLocale().toString(QDate::fromString(m_priceDate, Qt::ISODate), QLocale::ShortFormat));
    }
    return lines.join(u'\n');
}

core::CostSum UsageModel::before(const core::UsageRow &row) const
{
    const auto found = m_before.find(row.key);
    return found == m_before.end() ? core::CostSum{} : found->second;
}

QString UsageModel::changeText(const core::UsageRow &row) const
{
    const core::CostSum earlier = before(row);
    if (earlier.known.nanodollars <= 0)
        return row.cost.known.nanodollars > 0 ? tr("new", "this group had no cost in the days before") : QString();
    const double change =
        double(row.cost.known.nanodollars - earlier.known.nanodollars) / double(earlier.known.nanodollars);
    return QStringLiteral("%1%2 %").arg(change > 0 ? QStringLiteral("+") : QString(),
                                        QLocale().toString(100 * change, 'f', 0));
}

double UsageModel::fraction(const core::UsageRow &row, int column) const
{
    return column != Share || m_dearest <= 0 ? 0 : double(row.cost.known.nanodollars) / double(m_dearest);
}

}  // namespace models
