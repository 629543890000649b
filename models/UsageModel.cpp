// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/UsageModel.h"

#include "core/Format.h"
#include "models/Text.h"

#include <QDate>

#include <algorithm>

namespace models {

UsageModel::UsageModel(const AgentModel &agents, QObject *parent) : RowModel(parent), m_agents(agents)
{
}

void UsageModel::setUsage(core::Grouping grouping, std::vector<core::UsageRow> rows)
{
    m_grouping = grouping;
    m_dearest = 0;
    for (const core::UsageRow &row : rows)
        m_dearest = std::max(m_dearest, row.cost.known.nanodollars);
    setRows(std::move(rows));
}

QString UsageModel::title(int column) const
{
    switch (column) {
    case Key:
        break;
    case Requests:
        return tr("Requests");
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
    case Cost:
        return tr("Cost");
    default:
        return {};
    }
    switch (m_grouping) {
    case core::Grouping::Day:
        return tr("Day");
    case core::Grouping::Model:
        return tr("Model");
    case core::Grouping::Agent:
        return tr("Agent");
    case core::Grouping::Project:
        return tr("Project");
    default:  // the window does not offer the others
        return {};
    }
}

QString UsageModel::display(const core::UsageRow &row, int column) const
{
    const QLocale locale;
    if (column == Cost)
        return core::costText(row.cost, locale);
    if (column == Requests)
        return locale.toString(row.requests);
    if (column == Share)
        return {};
    if (column != Key)
        return core::tokensText(raw(row, column).toLongLong(), locale);
    switch (m_grouping) {
    case core::Grouping::Day:
        return locale.toString(QDate::fromString(text(row.key), Qt::ISODate), QStringLiteral("ddd d MMM"));
    case core::Grouping::Agent:
        return m_agents.nameOf(row.key);
    case core::Grouping::Project:
        return projectText(row.key);
    default:
        break;
    }
    return row.key.empty() ? tr("unknown") : text(row.key);
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
    case Share:
    case Cost:
        return row.cost.known.nanodollars;
    default:
        return text(row.key);
    }
}

QString UsageModel::tip(const core::UsageRow &row, int column) const
{
    if (column == Key)
        return text(row.key);
    if (column == Cost && row.cost.unknown > 0)
        return tr("%n request(s) used a model whose price is not known.", nullptr, int(row.cost.unknown));
    return {};
}

double UsageModel::fraction(const core::UsageRow &row, int column) const
{
    return column != Share || m_dearest <= 0 ? 0 : double(row.cost.known.nanodollars) / double(m_dearest);
}

}  // namespace models
