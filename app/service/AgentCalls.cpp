// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/AgentCalls.h"

#include "control/Api.h"
#include "core/AgentJson.h"

#include <QJsonArray>

#include <algorithm>

namespace service {

namespace {

constexpr int settleMs = 150;
constexpr int restartMs = 3000;

QJsonArray toArray(const std::vector<core::FilePreview> &files)
{
    QJsonArray array;
    for (const core::FilePreview &file : files)
        array.append(core::toJson(file));
    return array;
}

QJsonObject toObject(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        object.insert(text.key(), text.value());
    return object;
}

}  // namespace

AgentCalls::AgentCalls(const AgentParts &parts, std::function<void(const QJsonArray &)> changed)
    : m_parts(parts), m_changes(parts.router, parts.inspector, parts.keeper), m_changed(std::move(changed))
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleMs);
    QObject::connect(&m_settled, &QTimer::timeout, &m_settled, [this] { refresh(); });
    const auto settle = [this] { m_settled.start(); };
    QObject::connect(&m_files, &QFileSystemWatcher::fileChanged, &m_settled, settle);
    QObject::connect(&m_files, &QFileSystemWatcher::directoryChanged, &m_settled, settle);
    m_restarts.setSingleShot(true);
    m_restarts.setInterval(restartMs);
    QObject::connect(&m_restarts, &QTimer::timeout, &m_restarts, [this] { refresh(); });
}

void AgentCalls::registerWith(control::Server &server)
{
    const QString all = QLatin1String(control::api::agents);
    const QString one = all + QStringLiteral("/<id>");
    server.on("GET", all, [this](const control::Call &, control::Reply &reply) { reply.send(listWithPlaces()); });
    server.on("GET", one + QStringLiteral("/preview"),
              [this](const control::Call &call, control::Reply &reply) { preview(call, reply); });
    server.on("POST", all + QStringLiteral("/restore"), [this](const control::Call &, control::Reply &reply) {
        restoreNext(m_parts.inspector.changedAgents(), {}, &reply);
    });
    server.on("POST", one + QStringLiteral("/rotate"), [this](const control::Call &call, control::Reply &reply) {
        m_changes.rotate(call.id, m_parts.status.baseUrl(), &m_context,
                         answering(QStringLiteral("Gave %1 a new token."), reply));
    });
    server.on("POST", one + QStringLiteral("/proof"),
              [this](const control::Call &call, control::Reply &reply) { prove(call, reply); });
    server.on("POST", one + QStringLiteral("/run"),
              [this](const control::Call &call, control::Reply &reply) { run(call, reply); });
    server.on("PUT", one, [this](const control::Call &call, control::Reply &reply) { change(call, reply); });
}

QJsonArray AgentCalls::list() const
{
    QJsonArray array;
    for (const core::AgentInfo &agent : m_parts.inspector.inspect(m_parts.status.baseUrl()))
        array.append(core::toJson(agent));
    return array;
}

QJsonObject AgentCalls::listWithPlaces() const
{
    QJsonArray places;
    for (const agents::Elsewhere &place : m_parts.inspector.elsewhere())
        places.append(
            QJsonObject{{QStringLiteral("sentence"), place.sentence}, {QStringLiteral("action"), place.action}});
    return {{QStringLiteral("agents"), list()}, {QStringLiteral("elsewhere"), places}};
}

void AgentCalls::noteFolder(const std::string &agent, const std::string &folder)
{
    if (folder.empty() || (m_lastSeen.first == agent && m_lastSeen.second == folder))
        return;
    m_lastSeen = {agent, folder};
    if (m_parts.inspector.noteFolder(QString::fromStdString(agent), QString::fromStdString(folder)))
        m_settled.start();
}

void AgentCalls::followTo(const QString &oldBase)
{
    if (m_parts.status.port == 0 || m_parts.status.baseUrl() == oldBase)
        return;
    QStringList ids;
    for (const core::AgentInfo &agent : m_parts.inspector.inspect(oldBase)) {
        if (core::holdsOurKeys(agent.state))
            ids.append(agent.id);
    }
    followNext(ids);
}

void AgentCalls::followNext(QStringList ids)
{
    if (ids.isEmpty())
        return refresh();
    const QString id = ids.takeFirst();
    m_changes.move(
        {id, m_parts.status.baseUrl()}, &m_context, [this, id, ids](const core::Result<agents::Routing> &routing) {
            log(routing
                    ? QStringLiteral("Moved %1 to the new port %2.").arg(routing->agent.name).arg(m_parts.status.port)
                    : QStringLiteral("Could not move %1 to the new port: %2").arg(id, routing.error().message),
                {{QStringLiteral("agent"), id}});
            followNext(ids);
        });
}

void AgentCalls::log(const QString &what, const QJsonObject &detail)
{
    if (!m_parts.log.add(what, detail))
        qWarning("the activity log cannot be written");
}

void AgentCalls::preview(const control::Call &call, control::Reply &reply)
{
    const QString wish = call.query.queryItemValue(QStringLiteral("route"));
    if (wish != QLatin1String("on") && wish != QLatin1String("off")) {
        reply.fail({core::ErrorKind::BadInput, QStringLiteral("Say what to preview: ?route=on or ?route=off.")});
        return;
    }
    bool replacesSecrets = false;
    const agents::Wish asked{call.id, m_parts.status.baseUrl(), call.query.queryItemValue(QStringLiteral("way"))};
    const auto files = m_parts.router.preview(
        asked, wish == QLatin1String("on") ? agents::Direction::On : agents::Direction::Off, &replacesSecrets);
    if (!files)
        return reply.fail(files.error());
    const auto way = m_parts.router.wayFor(asked);
    core::AgentPreview preview{*files, {}, way ? *way : QString()};
    if (!replacesSecrets)
        return reply.send(core::toJson(preview));
    m_parts.keeper.check(&reply, [&reply, preview](const core::Result<void> &open) mutable {
        preview.onlyInFile = !open;
        preview.secrets = open
            ? QStringLiteral("The key that stands there now is kept in your keyring until you restore it.")
            : open.error().message
                + QStringLiteral(
                    " The key that stands there now can be kept in a file that only you can read instead.");
        reply.send(core::toJson(preview));
    });
}

agents::Changes::Callback AgentCalls::answering(const QString &what, control::Reply &reply)
{
    return [this, what, reply = QPointer(&reply)](const core::Result<agents::Routing> &routing) {
        const auto answer = routing ? core::Result<QJsonObject>(done(what, *routing)) : routing.error();
        if (reply)
            reply->answer(answer);
    };
}

void AgentCalls::change(const control::Call &call, control::Reply &reply)
{
    const QJsonValue wish = call.body[QLatin1String("routed")];
    if (!wish.isBool()) {
        return reply.fail({core::ErrorKind::BadInput,
                           QStringLiteral("Say what is wanted: {\"routed\": true} or {\"routed\": false}.")});
    }
    if (!wish.toBool())
        return m_changes.restore(call.id, &m_context, answering(QStringLiteral("Restored %1."), reply));
    if (const auto allowed = m_parts.policy.policy().allowsAgent(call.id); !allowed)
        return reply.fail(allowed.error());
    if (const auto listening = m_parts.status.listening(); !listening)
        return reply.fail(listening.error());
    const bool inFile = call.body[QLatin1String("keep_secrets")].toString() == QLatin1String("file");
    m_changes.route({call.id, m_parts.status.baseUrl(), call.body[QLatin1String("way")].toString()},
                    inFile ? agents::KeepIn::File : agents::KeepIn::Keyring, &m_context,
                    answering(QStringLiteral("Routed %1 through Spotmeter."), reply));
}

void AgentCalls::prove(const control::Call &call, control::Reply &reply)
{
    const auto token = m_parts.tokens.tokenOf(call.id);
    if (!token)
        return reply.fail(token.error());
    const bool inPath = m_parts.tokens.passthrough().count(call.id.toStdString()) > 0;
    m_proof.run(m_parts.status.baseUrl() + QStringLiteral("/a/") + call.id, *token,
                inPath ? TokenPlace::Path : TokenPlace::Header, &reply,
                [&reply](const QJsonArray &stages) { reply.send({{QStringLiteral("stages"), stages}}); });
}

/// The answer is a stream of one line, which ends with the run: a client that is killed hangs up too.
void AgentCalls::run(const control::Call &call, control::Reply &reply)
{
    if (const auto allowed = m_parts.policy.policy().allowsAgent(call.id); !allowed)
        return reply.fail(allowed.error());
    if (const auto listening = m_parts.status.listening(); !listening)
        return reply.fail(listening.error());
    const int client = reply.descriptor();
    // Of its own, whatever happens to the agent's files meanwhile.
    const core::Secret token = m_parts.runs.begin(call.id.toStdString(), client);
    const auto run = m_parts.router.run(call.id, m_parts.status.baseUrl(), token);
    if (!run) {
        m_parts.runs.end(client);
        return reply.fail(run.error());
    }
    m_changed(m_last);
    log(QStringLiteral("Started %1 routed for one run.").arg(call.id), {{QStringLiteral("agent"), call.id}});
    QObject::connect(&reply, &control::Reply::abandoned, &m_context, [this, client] {
        m_parts.runs.end(client);
        m_changed(m_last);
    });
    reply.startStream();
    reply.sendEvent({{QStringLiteral("programs"), QJsonArray::fromStringList(run->programs)},
                     {QStringLiteral("binary"), run->binary},
                     {QStringLiteral("variables"), toObject(run->variables)},
                     {QStringLiteral("arguments"), QJsonArray::fromStringList(run->arguments)}});
}

/// Goes on where one agent cannot be restored, and says so.
void AgentCalls::restoreNext(QStringList ids, QJsonObject answer, QPointer<control::Reply> reply)
{
    const QString restored = QStringLiteral("restored");
    const QString failed = QStringLiteral("failed");
    if (ids.isEmpty()) {
        if (reply)
            reply->send({{restored, answer[restored].toArray()}, {failed, answer[failed].toArray()}});
        return;
    }
    const QString id = ids.takeFirst();
    m_changes.restore(id, &m_context, [=, this](const core::Result<agents::Routing> &routing) {
        QJsonObject soFar = answer;
        QJsonArray list = soFar[routing ? restored : failed].toArray();
        if (routing)
            list.append(done(QStringLiteral("Restored %1."), *routing));
        else
            list.append(QJsonObject{{QStringLiteral("agent"), id}, {QStringLiteral("error"), routing.error().message}});
        soFar[routing ? restored : failed] = list;
        restoreNext(ids, soFar, reply);
    });
}

/// Logs and announces a change; the answer to whoever asked for it.
QJsonObject AgentCalls::done(const QString &what, const agents::Routing &routing)
{
    QJsonArray paths;
    for (const core::FilePreview &file : routing.files)
        paths.append(file.path);
    core::Result<void> logged;
    if (!paths.isEmpty())
        logged = m_parts.log.add(what.arg(routing.agent.name),
                                 {{QStringLiteral("agent"), routing.agent.id}, {QStringLiteral("files"), paths}});
    const QJsonObject agent = core::toJson(routing.agent);
    for (auto known = m_last.begin(); known != m_last.end(); ++known) {
        if ((*known)[QLatin1String("id")] == routing.agent.id)
            *known = agent;
    }
    m_changed(m_last);
    m_settled.start();  // what else follows from it is looked at once the answer is given
    QJsonObject answer{{QStringLiteral("agent"), agent},
                       {QStringLiteral("files"), toArray(routing.files)},
                       {QStringLiteral("conflicts"), QJsonArray::fromStringList(routing.conflicts)}};
    if (!logged)
        answer[QStringLiteral("warning")] = logged.error().message;
    return answer;
}

void AgentCalls::refresh()
{
    const QJsonArray now = list();
    const QString waiting = core::name(core::AgentState::NeedsRestart);
    if (std::any_of(now.begin(), now.end(),
                    [&waiting](const QJsonValue &agent) { return agent[QLatin1String("state")] == waiting; }))
        m_restarts.start();
    if (now != m_last) {
        m_last = now;
        m_changed(m_last);
    }
    watch();
}

/// A file that is replaced or created is seen by its folder.
void AgentCalls::watch()
{
    QStringList wanted = m_parts.inspector.watchedPaths();
    const QStringList watched = m_files.files() + m_files.directories();
    wanted.removeIf([&watched](const QString &path) { return watched.contains(path); });
    if (!wanted.isEmpty())
        m_files.addPaths(wanted);
}

}  // namespace service
