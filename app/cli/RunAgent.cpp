// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Agents.h"
#include "cli/ChildProgram.h"
#include "cli/Service.h"
#include "control/Api.h"
#include "control/HeldCall.h"

#include <QJsonArray>
#include <QProcessEnvironment>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QStringList texts(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

QMap<QString, QString> textsByName(const QJsonValue &value)
{
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto text = object.begin(); text != object.end(); ++text)
        texts.insert(text.key(), text.value().toString());
    return texts;
}

/// As its user would start it; where we found it only if their PATH has none.
QString programOf(const QJsonObject &run)
{
    const QStringList names = texts(run["programs"_L1]);
    for (const QString &name : names) {
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty())
            return found;
    }
    return run["binary"_L1].toString();
}

/// A proxy would carry what is meant for this machine past the forwarder.
void exemptLoopback(QMap<QString, QString> &variables)
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QString hosts = environment.value(u"NO_PROXY"_s, environment.value(u"no_proxy"_s));
    if (!hosts.contains(u"127.0.0.1"_s))
        hosts += (hosts.isEmpty() ? u""_s : u","_s) + u"127.0.0.1,localhost"_s;
    variables.insert(u"NO_PROXY"_s, hosts);
    variables.insert(u"no_proxy"_s, hosts);
}

}  // namespace

int runAgent(const Call &call, const QString &agent, const QStringList &arguments)
{
    if (const auto there = ask(call.paths, "GET", QLatin1String(control::api::status)); !there)
        return int(call.fail(there.error()));
    // The service takes the token back when this call ends, however that happens.
    const auto held = control::HeldCall::open(call.paths.socket, "POST", (pathOf(agent) + u"/run"_s).toStdString());
    if (!held)
        return int(call.fail(held.error()));
    const QJsonObject &run = held->firstLine();
    const QString program = programOf(run);
    if (program.isEmpty())
        return int(call.fail({core::ErrorKind::NotFound,
                              u"%1 was not found in the PATH. Install it, or add its folder to the PATH."_s.arg(
                                  texts(run["programs"_L1]).value(0, agent))}));
    QMap<QString, QString> variables = textsByName(run["variables"_L1]);
    exemptLoopback(variables);
    const auto ended = runInTerminal(program, texts(run["arguments"_L1]) + arguments, variables);
    return ended ? *ended : int(call.fail(ended.error()));
}

}  // namespace cli
