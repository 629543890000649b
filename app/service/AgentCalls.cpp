// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/AgentCalls.h"

#include "control/Api.h"
#include "core/Json.h"

#include <QJsonArray>

namespace service {

namespace {

constexpr int settleMs = 150;

QJsonArray toArray(const std::vector<core::FilePreview> &files)
{
    QJsonArray array;
    for (const core::FilePreview &file : files)
        array.append(core::toJson(file));
    return array;
}

}  // namespace

AgentCalls::AgentCalls(agents::Router &router, const ServiceStatus &status, ActivityLog &log,
                       std::function<void(const QJsonArray &)> changed)
    : m_router(router), m_status(status), m_log(log), m_changed(std::move(changed))
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleMs);
    QObject::connect(&m_settled, &QTimer::timeout, &m_settled, [this] { refresh(); });
    const auto settle = [this] { m_settled.start(); };
    QObject::connect(&m_files, &QFileSystemWatcher::fileChanged, &m_settled, settle);
    QObject::connect(&m_files, &QFileSystemWatcher::directoryChanged, &m_settled, settle);
}

void AgentCalls::registerWith(control::Server &server)
{
    const QString all = QLatin1String(control::api::agents);
    const QString one = all + QStringLiteral("/<id>");
    server.on("GET", all, [this](const control::Call &, control::Reply &reply) {
        reply.send({{QStringLiteral("agents"), list()}});
    });
    server.on("GET", one + QStringLiteral("/preview"),
              [this](const control::Call &call, control::Reply &reply) { preview(call, reply); });
    server.on("POST", all + QStringLiteral("/restore"),
              [this](const control::Call &, control::Reply &reply) { restoreAll(reply); });
    server.on("POST", one + QStringLiteral("/rotate"),
              [this](const control::Call &call, control::Reply &reply) { rotate(call, reply); });
    server.on("POST", one + QStringLiteral("/proof"),
              [this](const control::Call &call, control::Reply &reply) { prove(call, reply); });
    server.on("PUT", one, [this](const control::Call &call, control::Reply &reply) { change(call, reply); });
}

QJsonArray AgentCalls::list() const
{
    QJsonArray array;
    for (const core::AgentInfo &agent : m_router.inspect(m_status.baseUrl()))
        array.append(core::toJson(agent));
    return array;
}

void AgentCalls::followTo(const QString &oldBase)
{
    if (m_status.port == 0 || m_status.baseUrl() == oldBase)
        return;
    for (const core::AgentInfo &agent : m_router.inspect(oldBase)) {
        if (agent.state != core::AgentState::Routed)
            continue;
        const auto routing = m_router.route(agent.id, m_status.baseUrl());
        const QString what = routing
            ? QStringLiteral("Moved %1 to the new port %2.").arg(agent.name).arg(m_status.port)
            : QStringLiteral("Could not move %1 to the new port: %2").arg(agent.name, routing.error().message);
        if (!m_log.add(what, {{QStringLiteral("agent"), agent.id}}))
            qWarning("the activity log cannot be written");
    }
    m_changed(list());
}

void AgentCalls::preview(const control::Call &call, control::Reply &reply)
{
    const QString wish = call.query.queryItemValue(QStringLiteral("route"));
    if (wish != QLatin1String("on") && wish != QLatin1String("off")) {
        reply.fail({core::ErrorKind::BadInput, QStringLiteral("Say what to preview: ?route=on or ?route=off.")});
        return;
    }
    const auto files = m_router.preview(
        call.id, wish == QLatin1String("on") ? agents::Direction::On : agents::Direction::Off, m_status.baseUrl());
    if (files)
        reply.send({{QStringLiteral("files"), toArray(*files)}});
    else
        reply.fail(files.error());
}

void AgentCalls::change(const control::Call &call, control::Reply &reply)
{
    const QJsonValue wish = call.body[QLatin1String("routed")];
    if (!wish.isBool()) {
        reply.fail({core::ErrorKind::BadInput,
                    QStringLiteral("Say what is wanted: {\"routed\": true} or {\"routed\": false}.")});
        return;
    }
    if (wish.toBool() && m_status.port == 0) {
        reply.fail({core::ErrorKind::Unavailable,
                    QStringLiteral("The forwarder does not listen, so no agent can be routed to it. %1")
                        .arg(m_status.forwarderSentence)});
        return;
    }
    const auto routing = wish.toBool() ? m_router.route(call.id, m_status.baseUrl()) : m_router.restore(call.id);
    if (!routing) {
        reply.fail(routing.error());
        return;
    }
    const QString what =
        wish.toBool() ? QStringLiteral("Routed %1 through Spotmeter.") : QStringLiteral("Restored %1.");
    reply.send(done(what, *routing));
}

void AgentCalls::rotate(const control::Call &call, control::Reply &reply)
{
    const auto routing = m_router.rotate(call.id, m_status.baseUrl());
    if (routing)
        reply.send(done(QStringLiteral("Gave %1 a new token."), *routing));
    else
        reply.fail(routing.error());
}

void AgentCalls::prove(const control::Call &call, control::Reply &reply)
{
    const auto token = m_router.tokenOf(call.id);
    if (!token) {
        reply.fail(token.error());
        return;
    }
    m_proof.run(m_status.baseUrl() + QStringLiteral("/a/") + call.id, *token, &reply,
                [&reply](const QJsonArray &stages) { reply.send({{QStringLiteral("stages"), stages}}); });
}

/// Goes on where one agent cannot be restored, and says so.
void AgentCalls::restoreAll(control::Reply &reply)
{
    QJsonArray restored;
    QJsonArray failed;
    const QStringList ids = m_router.changedAgents();
    for (const QString &id : ids) {
        const auto routing = m_router.restore(id);
        if (routing)
            restored.append(done(QStringLiteral("Restored %1."), *routing));
        else
            failed.append(
                QJsonObject{{QStringLiteral("agent"), id}, {QStringLiteral("error"), routing.error().message}});
    }
    reply.send({{QStringLiteral("restored"), restored}, {QStringLiteral("failed"), failed}});
}

/// Logs and announces a change; the answer to whoever asked for it.
QJsonObject AgentCalls::done(const QString &what, const agents::Routing &routing)
{
    QJsonArray paths;
    for (const core::FilePreview &file : routing.files)
        paths.append(file.path);
    const auto logged = m_log.add(what.arg(routing.agent.name),
                                  {{QStringLiteral("agent"), routing.agent.id}, {QStringLiteral("files"), paths}});
    m_last = list();
    m_changed(m_last);
    watch();
    QJsonObject answer{{QStringLiteral("agent"), core::toJson(routing.agent)},
                       {QStringLiteral("files"), toArray(routing.files)},
                       {QStringLiteral("conflicts"), QJsonArray::fromStringList(routing.conflicts)}};
    if (!logged)
        answer[QStringLiteral("warning")] = logged.error().message;
    return answer;
}

void AgentCalls::refresh()
{
    const QJsonArray now = list();
    if (now != m_last) {
        m_last = now;
        m_changed(m_last);
    }
    watch();
}

/// A file that is replaced or created is seen by its folder.
void AgentCalls::watch()
{
    QStringList wanted = m_router.watchedPaths();
    const QStringList watched = m_files.files() + m_files.directories();
    wanted.removeIf([&watched](const QString &path) { return watched.contains(path); });
    if (!wanted.isEmpty())
        m_files.addPaths(wanted);
}

}  // namespace service
