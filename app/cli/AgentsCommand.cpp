// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/Service.h"
#include "cli/Table.h"
#include "control/Api.h"
#include "core/Json.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString stateText(core::AgentState state)
{
    return core::name(state).replace(u'_', u' ');
}

QString pathOf(const QString &agent)
{
    return QLatin1String(control::api::agents) + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(agent));
}

ExitCode list(const Call &call)
{
    const auto answer = ask(call.paths, "GET", QLatin1String(control::api::agents));
    if (!answer)
        return call.fail(answer.error());
    if (call.json()) {
        call.console.printJson(*answer);
        return ExitCode::Done;
    }
    printDemoLabel(call);
    Table table({{u"Agent"_s}, {u"Name"_s}, {u"Version"_s}, {u"State"_s}, {u"Why"_s}});
    const QJsonArray agents = answer->value("agents"_L1).toArray();
    for (const QJsonValue &entry : agents) {
        const core::AgentInfo agent = core::agentFromJson(entry.toObject());
        table.add({agent.id, agent.name, agent.version, stateText(agent.state), agent.sentence});
    }
    table.print(call.console);
    return ExitCode::Done;
}

void printFiles(const Call &call, const QJsonObject &answer, bool dryRun)
{
    const QJsonArray files = answer["files"_L1].toArray();
    for (const QJsonValue &entry : files) {
        const core::FilePreview file = core::previewFromJson(entry.toObject());
        const QString verb = file.creates ? u"Created"_s : file.removes ? u"Removed"_s : u"Changed"_s;
        if (!dryRun)
            call.console.print(u"%1 %2"_s.arg(verb, file.path));
        else
            call.console.print(file.diff);
    }
    if (files.isEmpty())
        call.console.print(u"Nothing needs to change."_s);
    else if (dryRun)
        call.console.print(u"Nothing was changed: this was a dry run."_s);
}

ExitCode route(const Call &call, const QString &agent, bool on)
{
    const bool dryRun = call.asked.isSet(u"dry-run"_s);
    const QString path = pathOf(agent);
    const auto answer = dryRun ? ask(call.paths, "GET", path + (on ? u"/preview?route=on"_s : u"/preview?route=off"_s))
                               : ask(call.paths, "PUT", path, {{u"routed"_s, on}});
    if (!answer)
        return call.fail(answer.error());
    if (call.json()) {
        call.console.printJson(*answer);
        return ExitCode::Done;
    }
    printFiles(call, *answer, dryRun);
    if (!dryRun) {
        const core::AgentInfo info = core::agentFromJson(answer->value("agent"_L1).toObject());
        call.console.print(u"%1: %2. %3"_s.arg(info.name, stateText(info.state), info.sentence).trimmed());
    }
    return ExitCode::Done;
}

ExitCode run(const Call &call)
{
    const QStringList words = call.asked.positionalArguments();
    const QString verb = words.value(0, u"list"_s);
    if (verb == u"list" && words.size() <= 1)
        return list(call);
    if (verb != u"enable" && verb != u"disable")
        return call.wrongUsage(u"\"%1\" is none of list, enable, disable."_s.arg(verb == u"list" ? words[1] : verb));
    if (words.size() < 2)
        return call.wrongUsage(u"Which agent? `spotmeter agents list` names them."_s);
    return route(call, words[1], verb == u"enable");
}

}  // namespace

Command agentsCommand()
{
    return {u"agents"_s,
            u"[list | enable <agent> | disable <agent>] [options]"_s,
            2,
            u"List your coding agents, route them through the gateway, or restore them"_s,
            u"Lists the coding agents on this machine. `enable` routes one through the gateway by editing its own "
            u"settings; `disable` gives its files back as they were."_s,
            {{u"dry-run"_s, u"With enable and disable: show the changes, make none."_s}},
            run};
}

}  // namespace cli
