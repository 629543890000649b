// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/StatusClient.h"

#include "tailnet/States.h"

#include <utility>

namespace tailnet {

using core::TailnetState;

namespace {

/// tailscaled answers within milliseconds, so this long a silence is worth a second question.
constexpr std::chrono::milliseconds probeAfter{300};
/// Shorter answers are read faster than a thread is woken.
constexpr std::size_t longAnswer = 256 * 1024;
constexpr int backendNotReady = 503;

core::Result<Status> parsed(const Heard &heard, qint64 nowMs)
{
    return parseStatus(QByteArray::fromRawData(heard.body.data(), qsizetype(heard.body.size())), nowMs);
}

}  // namespace

StatusClient::StatusClient(Places places, const core::Clock &clock, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_places(std::move(places)), m_clock(clock), m_patience(patience)
{
    m_probeLater.setSingleShot(true);
    m_probeLater.setInterval(probeAfter);
    m_reader.setMaxThreadCount(1);
}

StatusClient::~StatusClient()
{
    m_reader.waitForDone();
}

void StatusClient::setPlaces(Places places)
{
    cancel();
    m_places = std::move(places);
    refresh();
}

void StatusClient::refresh()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    ++m_round;
    m_next = 0;
    m_worst = m_places.installed ? TailnetState::Stopped : TailnetState::NotInstalled;
    m_worstDetail.clear();
    tryNextPlace();
}

void StatusClient::noteState(TailnetState state)
{
    if (!m_last || m_last->identity.state == state)
        return;
    Status status = *m_last;
    setState(status.identity, state);
    publish(std::move(status));
}

void StatusClient::tryNextPlace()
{
    if (m_next == m_places.sockets.size()) {
        m_socketPath.clear();
        settle(m_worst, m_worstDetail);
        return;
    }
    const QString path = m_places.sockets[m_next++];
    m_call = new Call(path, request("GET", statusTarget), m_patience, this);
    connect(m_call, &Call::finished, this, [this, path](const Heard &heard) { onHeard(path, heard); });
    m_probeLater.disconnect(this);
    connect(&m_probeLater, &QTimer::timeout, this, [this, path] { askWhetherStarting(path); });
    m_probeLater.start();
}

void StatusClient::onHeard(const QString &path, Heard heard)
{
    m_probeLater.stop();
    delete m_probe;
    m_call->deleteLater();
    m_call = nullptr;
    switch (heard.kind) {
    case Heard::Kind::NoAccess:
        m_worst = TailnetState::NoPermission;
        tryNextPlace();
        return;
    case Heard::Kind::Refused:
        if (m_worst != TailnetState::NoPermission)
            m_worst = TailnetState::Stopped;
        tryNextPlace();
        return;
    case Heard::Kind::Missing:
        tryNextPlace();
        return;
    case Heard::Kind::Silent:
        m_socketPath = path;
        settle(TailnetState::Starting);
        return;
    case Heard::Kind::Broken:
        m_socketPath.clear();
        settle(TailnetState::Unknown, heard.detail);
        return;
    case Heard::Kind::Answer:
        m_socketPath = path;
        read(std::make_shared<Heard>(std::move(heard)));
    }
}

/// While the daemon starts, it lets a question wait, but this one it answers.
void StatusClient::askWhetherStarting(const QString &path)
{
    m_probe = new Call(path, request("GET", serverStatusTarget), m_patience, this);
    connect(m_probe, &Call::finished, this, [this, path](const Heard &heard) {
        m_probe->deleteLater();
        if (heard.kind != Heard::Kind::Answer || heard.status != backendNotReady)
            return;
        delete m_call;
        m_socketPath = path;
        settle(TailnetState::Starting);
    });
}

void StatusClient::read(const std::shared_ptr<Heard> &heard)
{
    if (const auto content = bodyOfAnswer(heard->status, {}); !content) {
        settle(heard->content().error());
        return;
    }
    const qint64 now = m_clock.nowMs();
    if (heard->body.size() < longAnswer) {
        settle(parsed(*heard, now));
        return;
    }
    m_reader.start([this, heard, now, round = m_round] {
        auto status = std::make_shared<core::Result<Status>>(parsed(*heard, now));
        QMetaObject::invokeMethod(this, [this, status, round] {
            if (round == m_round && m_asking)
                settle(std::move(*status));
        });
    });
}

void StatusClient::settle(core::Result<Status> status)
{
    if (status) {
        conclude(*std::move(status));
        return;
    }
    const bool denied = status.error().kind == core::ErrorKind::Denied;
    settle(denied ? TailnetState::NoPermission : TailnetState::Unknown, status.error().message);
}

void StatusClient::settle(TailnetState state, const QString &detail)
{
    Status status;
    status.identity = identityIn(state, detail);
    conclude(std::move(status));
}

void StatusClient::conclude(Status status)
{
    m_asking = false;
    if (m_last && !m_socketPath.isEmpty())
        status.identity.access = m_last->identity.access;
    const bool answered = !status.identity.daemonVersion.isEmpty() || status.identity.state == TailnetState::Running;
    publish(std::move(status));
    if (answered)
        askForAccess();
    Q_EMIT settled();
    if (std::exchange(m_again, false))
        refresh();
}

void StatusClient::askForAccess()
{
    if (m_accessCall)
        return;
    m_accessCall = new Call(m_socketPath, request("GET", profileTarget), m_patience, this);
    connect(m_accessCall, &Call::finished, this, [this](const Heard &heard) {
        m_accessCall->deleteLater();
        m_accessCall = nullptr;
        if (heard.kind != Heard::Kind::Answer || !m_last || m_socketPath.isEmpty())
            return;
        Status status = *m_last;
        const bool mayChange = heard.status >= 200 && heard.status < 300;
        const bool mayLook = heard.status == 403;
        status.identity.access = mayChange ? core::TailnetAccess::Operator
            : mayLook                      ? core::TailnetAccess::ReadOnly
                                           : core::TailnetAccess::Unknown;
        publish(std::move(status));
    });
}

void StatusClient::publish(Status status)
{
    if (m_last == status)
        return;
    m_last = std::move(status);
    Q_EMIT changed(*m_last);
}

void StatusClient::cancel()
{
    m_probeLater.stop();
    delete m_call;
    delete m_probe;
    delete m_accessCall;
    m_asking = false;
    m_again = false;
    m_socketPath.clear();
}

}  // namespace tailnet
