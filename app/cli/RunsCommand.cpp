// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/OpenHistory.h"
#include "cli/RunDetail.h"
#include "cli/Table.h"
#include "core/Format.h"
#include "core/UsageJson.h"

#include <QDir>
#include <QJsonArray>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

core::Result<std::vector<core::RunSummary>> read(const core::Paths &paths, int limit)
{
    auto history = openHistory(paths);
    if (!history) {
        if (history.error().kind == core::ErrorKind::NotFound)
            return std::vector<core::RunSummary>();
        return history.error();
    }
    return history->runs(limit, {0, std::numeric_limits<qint64>::max()});
}

void printAsJson(const Call &call, const std::vector<core::RunSummary> &runs)
{
    QJsonArray array;
    for (const core::RunSummary &run : runs)
        array.append(core::toJson(run));
    call.console.printJson({{u"demo"_s, call.paths.demo}, {u"runs"_s, array}});
}

QString projectText(const std::string &project)
{
    const QString path = QString::fromStdString(project);
    const QString home = QDir::homePath() + u'/';
    return path.startsWith(home) ? u"~/"_s + path.sliced(home.size()) : path;
}

void printAsTable(const Call &call, const std::vector<core::RunSummary> &runs)
{
    printDemoLabel(call);
    if (runs.empty()) {
        call.console.print(u"No runs yet. Route an agent with `spotmeter agents enable <agent>`, then use it."_s);
        return;
    }
    const QLocale locale;
    Table table({{u"Ended"_s},
                 {u"Agent"_s},
                 {u"Project"_s},
                 {u"Model"_s},
                 {u"Lasted"_s, Align::Right},
                 {u"Requests"_s, Align::Right},
                 {u"Failed"_s, Align::Right},
                 {u"Tools"_s, Align::Right},
                 {u"Tokens"_s, Align::Right},
                 {u"Cost"_s, Align::Right},
                 {u"Run"_s}});
    for (const core::RunSummary &run : runs) {
        table.add({minuteText(run.endedAt), QString::fromStdString(run.agent), projectText(run.project),
                   QString::fromStdString(run.model), core::durationText(run.endedAt - run.startedAt, locale),
                   locale.toString(run.requests), locale.toString(run.failures), locale.toString(run.toolCalls),
                   core::tokensText(run.usage.total(), locale), core::costText(run.cost, locale),
                   shortRunName(run.id)});
    }
    table.print(call.console);
}

ExitCode run(const Call &call)
{
    bool isNumber = false;
    const int limit = call.asked.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1)
        return call.wrongUsage(u"\"%1\" is not a number of runs."_s.arg(call.asked.value(u"limit"_s)));
    const QString name = call.asked.positionalArguments().value(0);
    const auto runs = read(call.paths, name.isEmpty() ? limit : std::numeric_limits<int>::max());
    if (!runs)
        return call.fail(runs.error());
    if (!name.isEmpty())
        return showRun(call, *runs, name);
    if (call.json())
        printAsJson(call, *runs);
    else
        printAsTable(call, *runs);
    return ExitCode::Done;
}

}  // namespace

Command runsCommand()
{
    return {u"runs"_s,
            u"[run] [options]"_s,
            1,
            u"The newest runs, or what one of them did"_s,
            u"Shows the newest runs, the latest first. A run is what one agent did in one session. With the name of a "
            u"run, or how it begins, shows its requests: for which prompt, by which sub-agent, with which tools."_s,
            {{u"limit"_s, u"How many. The default is 20."_s, u"number"_s, u"20"_s}},
            run};
}

}  // namespace cli
