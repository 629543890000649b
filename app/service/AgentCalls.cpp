// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/AgentCalls.h"

#include "control/Api.h"
#include "core/Json.h"

#include <QJsonArray>

namespace service {

namespace {

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
    QJsonArray paths;
    for (const core::FilePreview &file : routing->files)
        paths.append(file.path);
    const QString what =
        (wish.toBool() ? QStringLiteral("Routed %1 through Spotmeter.") : QStringLiteral("Restored %1."))
            .arg(routing->agent.name);
    const auto logged = m_log.add(what, {{QStringLiteral("agent"), call.id}, {QStringLiteral("files"), paths}});
    m_changed(list());
    QJsonObject answer{{QStringLiteral("agent"), core::toJson(routing->agent)},
                       {QStringLiteral("files"), toArray(routing->files)},
                       {QStringLiteral("conflicts"), QJsonArray::fromStringList(routing->conflicts)}};
    if (!logged)
        answer[QStringLiteral("warning")] = logged.error().message;
    reply.send(answer);
}

}  // namespace service
