// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Agents.h"
#include "cli/Service.h"
#include "cli/Table.h"
#include "control/Api.h"
#include "core/AgentJson.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qsizetype mostArguments = 10'000;  ///< an agent's own

QString stateText(core::AgentState state)
{
    return core::name(state).replace(u'_', u' ');
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
    QStringList notFound;
    const QJsonArray agents = answer->value("agents"_L1).toArray();
    for (const QJsonValue &entry : agents) {
        const core::AgentInfo agent = core::agentFromJson(entry.toObject());
        if (agent.state == core::AgentState::NotInstalled) {
            notFound << agent.id;
            continue;
        }
        table.add({agent.id, agent.name, agent.version, stateText(agent.state),
                   (agent.sentence + u' ' + agent.action).trimmed()});
    }
    const bool anyFound = notFound.size() < agents.size();
    if (anyFound)
        table.print(call.console);
    if (!notFound.isEmpty())
        call.console.print(
            (anyFound ? u"\n"_s : QString())
            + u"Not found on this machine: %1. Once installed, they can be routed here."_s.arg(notFound.join(u" · ")));
    const QJsonArray places = answer->value("elsewhere"_L1).toArray();
    for (const QJsonValue &place : places)
        call.console.print(u"\n%1 %2"_s.arg(place["sentence"_L1].toString(), place["action"_L1].toString()));
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

void printDryRun(const Call &call, const QJsonObject &answer)
{
    printFiles(call, answer, true);
    if (const QString secrets = answer["secrets"_L1].toString(); !secrets.isEmpty())
        call.console.print(answer["only_in_file"_L1].toBool() ? secrets + u" (`--keep-secrets-in-file`)"_s : secrets);
}

/// What a change did: the files, the agent as it stands, and the keys that were left because somebody changed them.
void printChange(const Call &call, const QJsonObject &answer)
{
    printFiles(call, answer, false);
    const core::AgentInfo info = core::agentFromJson(answer["agent"_L1].toObject());
    call.console.print(u"%1: %2. %3"_s.arg(info.name, stateText(info.state), info.sentence).trimmed());
    if (!info.action.isEmpty())
        call.console.print(info.action);
    for (const core::AgentWay &way : core::holdsOurKeys(info.state) ? info.ways : std::vector<core::AgentWay>()) {
        if (way.id != info.way)
            call.console.print(u"Another way, with `--way %1`: %2"_s.arg(way.id, way.sentence));
    }
    for (const core::NeedlessKey &key : info.needless)
        call.console.print(u"%1 in %2 is no longer needed for it."_s.arg(key.what, key.place));
    const QJsonArray conflicts = answer["conflicts"_L1].toArray();
    for (const QJsonValue &conflict : conflicts)
        call.console.complain(conflict.toString());
}

/// Sends a request the way the agent would, and ticks what it passed.
void printProof(const Call &call, const QString &agent)
{
    const auto proof = ask(call.paths, "POST", pathOf(agent) + u"/proof"_s);
    if (!proof) {
        call.console.complain(proof.error().message);
        return;
    }
    const QJsonArray stages = proof->value("stages"_L1).toArray();
    for (const QJsonValue &stage : stages)
        call.console.print((stage["ok"_L1].toBool() ? u"✓ "_s : u"✗ "_s) + stage["sentence"_L1].toString());
}

ExitCode route(const Call &call, const QString &agent, bool on)
{
    const bool dryRun = call.asked.isSet(u"dry-run"_s);
    const QString way = call.asked.value(u"way"_s);
    const QString path = pathOf(agent);
    const QString keep = call.asked.isSet(u"keep-secrets-in-file"_s) ? u"file"_s : u"keyring"_s;
    const auto answer = dryRun
        ? ask(call.paths, "GET",
              path
                  + (on ? u"/preview?route=on&way="_s + QString::fromLatin1(QUrl::toPercentEncoding(way))
                        : u"/preview?route=off"_s))
        : ask(call.paths, "PUT", path, {{u"routed"_s, on}, {u"way"_s, way}, {u"keep_secrets"_s, keep}});
    if (!answer)
        return call.fail(answer.error());
    if (call.json())
        call.console.printJson(*answer);
    else if (dryRun)
        printDryRun(call, *answer);
    else
        printChange(call, *answer);
    if (on && !dryRun && !call.json())
        printProof(call, agent);
    return ExitCode::Done;
}

ExitCode rotate(const Call &call, const QString &agent)
{
    const auto answer = ask(call.paths, "POST", pathOf(agent) + u"/rotate"_s);
    if (!answer)
        return call.fail(answer.error());
    if (call.json())
        call.console.printJson(*answer);
    else
        printChange(call, *answer);
    return ExitCode::Done;
}

ExitCode restoreAll(const Call &call)
{
    const auto here = restoreAllHere(call.paths);
    const auto answer = here ? *here : ask(call.paths, "POST", QLatin1String(control::api::agents) + u"/restore"_s);
    if (!answer)
        return call.fail(answer.error());
    const QJsonArray restored = answer->value("restored"_L1).toArray();
    const QJsonArray failed = answer->value("failed"_L1).toArray();
    if (call.json())
        call.console.printJson(*answer);
    for (const QJsonValue &change : restored) {
        if (!call.json())
            printChange(call, change.toObject());
    }
    if (restored.isEmpty() && failed.isEmpty() && !call.json())
        call.console.print(u"No agent is routed."_s);
    for (const QJsonValue &failure : failed)
        call.console.complain(failure["error"_L1].toString());
    return failed.isEmpty() ? ExitCode::Done : ExitCode::Failed;
}

ExitCode run(const Call &call)
{
    const QStringList words = call.asked.positionalArguments();
    const QString verb = words.value(0, u"list"_s);
    const QString agent = words.value(1);
    if (verb == u"list" && agent.isEmpty())
        return list(call);
    if (verb == u"restore" && call.asked.isSet(u"all"_s) && agent.isEmpty())
        return restoreAll(call);
    if (!QStringList{u"enable"_s, u"disable"_s, u"restore"_s, u"rotate"_s, u"run"_s}.contains(verb))
        return call.wrongUsage(
            u"\"%1\" is none of list, enable, disable, restore, rotate, run."_s.arg(verb == u"list" ? agent : verb));
    if (agent.isEmpty())
        return call.wrongUsage(u"Which agent? `spotmeter agents list` names them."_s);
    if (verb == u"run")
        return static_cast<ExitCode>(runAgent(call, agent, words.mid(2)));
    if (words.size() > 2)
        return call.wrongUsage(u"\"%1\" is too much."_s.arg(words[2]));
    return verb == u"rotate" ? rotate(call, agent) : route(call, agent, verb == u"enable");
}

}  // namespace

QString pathOf(const QString &agent)
{
    return QLatin1String(control::api::agents) + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(agent));
}

Command agentsCommand()
{
    return {
        u"agents"_s,
        u"[list | enable <agent> | disable <agent> | restore --all | rotate <agent> | run <agent> -- …] [options]"_s,
        mostArguments,
        u"List your coding agents, route them through the gateway, or restore them"_s,
        u"Lists the coding agents on this machine. `enable` routes one through the gateway by editing its own "
        u"settings; `disable` gives its files back as they were, `restore --all` those of all agents; `rotate` "
        u"gives one a new token; `run` starts one routed without changing any file."_s,
        {{u"dry-run"_s, u"With enable and disable: show the changes, make none."_s},
         {u"way"_s, u"With enable: how to route an agent that can be routed in several ways."_s, u"name"_s},
         {u"keep-secrets-in-file"_s,
          u"With enable: keep a key that is replaced in a file that only you can read, not in the keyring."_s},
         {u"all"_s, u"With restore: every agent that Spotmeter has changed."_s}},
        run};
}

}  // namespace cli
