// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ExchangeModel.h"

#include "core/Format.h"
#include "models/Text.h"

#include <algorithm>

namespace models {

namespace {

int toolCalls(const core::Exchange &exchange)
{
    int sum = 0;
    for (const core::ToolCalls &tool : exchange.tools)
        sum += tool.count;
    return sum;
}

QString toolsTip(const core::Exchange &exchange)
{
    QStringList lines;
    for (const core::ToolCalls &tool : exchange.tools)
        lines << QStringLiteral("%1 × %2").arg(tool.count).arg(text(tool.name));
    return lines.join(u'\n');
}

QString tokensTip(const core::TokenUsage &usage)
{
    const QLocale locale;
    return ExchangeModel::tr("Input %1 · cache read %2 · cache write %3 · output %4 (reasoning %5)")
        .arg(locale.toString(usage.input), locale.toString(usage.cacheRead),
             locale.toString(usage.cacheWrite5m + usage.cacheWrite1h), locale.toString(usage.output),
             locale.toString(usage.reasoning));
}

}  // namespace

ExchangeModel::ExchangeModel(const AgentModel &agents, const core::Clock &clock, int cap, QObject *parent)
    : RowModel(parent), m_agents(agents), m_clock(clock), m_cap(cap)
{
    follow(agents);
}

void ExchangeModel::setExchanges(std::vector<core::Exchange> exchanges)
{
    updateRows(std::move(exchanges), [](const core::Exchange &a, const core::Exchange &b) { return a.id == b.id; });
}

void ExchangeModel::prepend(const core::Exchange &exchange)
{
    if (!m_rows.empty() && m_rows.front().id >= exchange.id)
        return;
    beginInsertRows({}, 0, 0);
    m_rows.insert(m_rows.begin(), exchange);
    endInsertRows();
    if (rowCount() > m_cap) {
        beginRemoveRows({}, m_cap, rowCount() - 1);
        m_rows.resize(size_t(m_cap));
        endRemoveRows();
    }
}

QString ExchangeModel::title(int column) const
{
    switch (column) {
    case Started:
        return tr("Time");
    case Agent:
        return tr("Agent");
    case Prompt:
        return tr("Prompt");
    case Model:
        return tr("Model");
    case Tokens:
        return tr("Tokens");
    case Tools:
        return tr("Tool calls");
    case FirstByte:
        return tr("First byte");
    case Duration:
        return tr("Duration");
    case Status:
        return tr("Result");
    default:
        return tr("Cost");
    }
}

QString ExchangeModel::display(const core::Exchange &exchange, int column) const
{
    const QLocale locale;
    switch (column) {
    case Started:
        return momentText(exchange.startedAt, m_clock.nowMs());
    case Agent:
        return m_agents.nameOf(exchange.agent);
    case Prompt:
        return promptText(exchange);
    case Model:
        return text(exchange.model());
    case Tokens: {
        const QString tokens = core::tokensText(exchange.usage.total(), locale);
        return exchange.usagePartial ? QStringLiteral("≥ %1").arg(tokens) : tokens;
    }
    case Tools:
        return locale.toString(toolCalls(exchange));
    case FirstByte:
        return exchange.firstByteMs < 0 ? QStringLiteral("–") : core::durationText(exchange.firstByteMs, locale);
    case Duration:
        return core::durationText(exchange.durationMs, locale);
    case Status:
        return outcomeText(exchange);
    default:
        return exchange.cost ? core::moneyText(*exchange.cost, locale) : tr("unknown");
    }
}

/// Which prompt of the run it follows from, counted from the oldest: agents' own names for them mean nothing to people.
QString ExchangeModel::promptText(const core::Exchange &exchange) const
{
    if (exchange.turn.empty())
        return exchange.subAgent.empty() ? QStringLiteral("–") : text(exchange.subAgent);
    std::vector<std::string_view> turns;
    for (auto row = m_rows.rbegin(); row != m_rows.rend() && (turns.empty() || turns.back() != exchange.turn); ++row) {
        if (!row->turn.empty() && std::find(turns.begin(), turns.end(), row->turn) == turns.end())
            turns.push_back(row->turn);
    }
    const QString number = QLocale().toString(qlonglong(turns.size()));
    return exchange.subAgent.empty() ? number : number + QStringLiteral(" · ") + text(exchange.subAgent);
}

QVariant ExchangeModel::raw(const core::Exchange &exchange, int column) const
{
    switch (column) {
    case Started:
        return exchange.startedAt;
    case Tokens:
        return exchange.usage.total();
    case Tools:
        return toolCalls(exchange);
    case FirstByte:
        return exchange.firstByteMs;
    case Duration:
        return exchange.durationMs;
    case Status:
        return exchange.status;
    case Cost:
        return exchange.cost ? QVariant(exchange.cost->nanodollars) : QVariant();
    default:
        return display(exchange, column);
    }
}

bool ExchangeModel::isNumber(int column) const
{
    return column == Tokens || column == Tools || column == FirstByte || column == Duration || column == Cost;
}

QString ExchangeModel::tip(const core::Exchange &exchange, int column) const
{
    switch (column) {
    case Prompt:
        return exchange.subAgent.empty() ? QString() : tr("Sent by the sub-agent %1").arg(text(exchange.subAgent));
    case Model:
        if (!exchange.modelAsked.empty() && exchange.modelAsked != exchange.model())
            return tr("Asked for %1, served by %2").arg(text(exchange.modelAsked), text(exchange.model()));
        return text(exchange.model());
    case Tokens:
        return tokensTip(exchange.usage);
    case Tools:
        return toolsTip(exchange);
    case Status:
        return blameText(exchange);
    case Cost:
        return exchange.cost ? QString() : tr("The gateway lists no price for this model.");
    default:
        return {};
    }
}

Tone ExchangeModel::tone(const core::Exchange &exchange, int column) const
{
    if (column != Status)
        return Tone::Neutral;
    if (succeeded(exchange))
        return Tone::Good;
    return exchange.outcome == core::Outcome::AgentGone ? Tone::Neutral : Tone::Bad;
}

int ExchangeModel::series(const core::Exchange &exchange, int column) const
{
    return column == Agent ? m_agents.seriesOf(exchange.agent) : -1;
}

}  // namespace models
