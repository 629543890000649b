// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RunDetail.h"

#include "cli/OpenHistory.h"
#include "cli/Table.h"
#include "core/ExchangeJson.h"
#include "core/Format.h"
#include "core/UsageJson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qsizetype shortSession = 8;

/// Without the agent: "7b1c9f0e-…", "pid-4242-1795321010".
QString sessionPart(const std::string &id)
{
    return QString::fromStdString(id).section(u':', 1);
}

QString resultText(const core::Exchange &exchange)
{
    const std::string_view outcome = core::name(exchange.outcome);
    const QString status = exchange.status == 0 ? QString() : QString::number(exchange.status);
    if (exchange.outcome == core::Outcome::Done)
        return status;
    return status + u' ' + QString::fromUtf8(outcome.data(), qsizetype(outcome.size()));
}

QString toolsText(const core::Exchange &exchange)
{
    QStringList names;
    for (const core::ToolCalls &tool : exchange.tools)
        names.append(tool.count == 1 ? QString::fromStdString(tool.name)
                                     : u"%1 × %2"_s.arg(tool.count).arg(QString::fromStdString(tool.name)));
    return names.join(u", "_s);
}

void printExchanges(const Call &call, const std::vector<core::Exchange> &exchanges)
{
    const QLocale locale;
    Table table({{u"Started"_s},
                 {u"Prompt"_s, Align::Right},
                 {u"Sub-agent"_s},
                 {u"Model"_s},
                 {u"Result"_s},
                 {u"Tools"_s},
                 {u"Lasted"_s, Align::Right},
                 {u"Tokens"_s, Align::Right},
                 {u"Cost"_s, Align::Right}});
    std::vector<std::string> turns;  // the agents' own names for them are long and mean nothing to people
    for (const core::Exchange &e : exchanges) {
        auto turn = std::find(turns.begin(), turns.end(), e.turn);
        if (turn == turns.end() && !e.turn.empty())
            turn = turns.insert(turn, e.turn);
        table.add({QDateTime::fromMSecsSinceEpoch(e.startedAt).toString(u"yyyy-MM-dd HH:mm:ss"_s),
                   e.turn.empty() ? QString() : QString::number(turn - turns.begin() + 1),
                   QString::fromStdString(e.subAgent), QString::fromStdString(e.model()), resultText(e), toolsText(e),
                   core::durationText(e.durationMs, locale), core::tokensText(e.usage.total(), locale),
                   e.cost ? core::moneyText(*e.cost, locale) : u"unknown"_s});
    }
    table.print(call.console);
}

}  // namespace

QString shortRunName(const std::string &id)
{
    const QString session = sessionPart(id);
    return session.startsWith("pid-"_L1) ? session : session.left(shortSession);
}

ExitCode showRun(const Call &call, const std::vector<core::RunSummary> &runs, const QString &name)
{
    std::vector<const core::RunSummary *> meant;
    for (const core::RunSummary &run : runs) {
        if (QString::fromStdString(run.id) == name || sessionPart(run.id).startsWith(name))
            meant.push_back(&run);
    }
    if (meant.empty())
        return call.wrongUsage(u"There is no run \"%1\". `spotmeter runs` lists them."_s.arg(name));
    if (meant.size() > 1)
        return call.wrongUsage(u"%1 runs begin with \"%2\". Write more of it."_s.arg(meant.size()).arg(name));
    auto history = openHistory(call.paths);
    if (!history)
        return call.fail(history.error());
    const auto exchanges = history->exchangesOfRun(meant.front()->id);
    if (!exchanges)
        return call.fail(exchanges.error());
    if (call.json()) {
        QJsonArray list;
        for (const core::Exchange &exchange : *exchanges)
            list.append(core::toJson(exchange));
        call.console.printJson(
            {{u"demo"_s, call.paths.demo}, {u"run"_s, core::toJson(*meant.front())}, {u"exchanges"_s, list}});
    } else {
        printDemoLabel(call);
        printExchanges(call, *exchanges);
    }
    return ExitCode::Done;
}

}  // namespace cli
