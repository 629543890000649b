// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rig.h"

#include "core/Secret.h"

#include <QTest>

namespace {

constexpr int patienceMs = 30'000;  // 32 MB are searched under AddressSanitizer too

}  // namespace

const std::string Rig::token = "local-token-of-a-test";

Rig::Rig(FakeGateway::Script script, forwarding::Listen on) : m_gateway(std::move(script))
{
    forwarding::Events events;
    events.accepted = [this](const platform::SocketOwner &) { ++accepted; };
    events.ended = [this](std::vector<forwarding::Ended> &&burst) {
        QMetaObject::invokeMethod(this, [this, burst = std::move(burst)] {
            for (const forwarding::Ended &one : burst)
                exchanges.push_back(*one.exchange);
        });
    };
    events.gatewayChanged = [this](const forwarding::GatewayTarget &gateway, bool well) {
        QMetaObject::invokeMethod(this,
                                  [this, host = gateway.hostHeader, well] { gatewayChanges.emplace_back(host, well); });
    };
    events.guarded = [this](forwarding::GuardNote &&note) {
        QMetaObject::invokeMethod(this, [this, note = std::move(note)] { guarded.push_back(note); });
    };
    auto forwarder = forwarding::Forwarder::listen(0, std::move(events), on);
    m_forwarder = std::move(*forwarder);
    m_forwarder->apply(config());
    m_forwarder->serve();
}

Rig::~Rig()
{
    m_forwarder.reset();
}

forwarding::Config Rig::config() const
{
    forwarding::Config c;
    c.gateway = forwarding::GatewayTarget{"ai.example.ts.net", "127.0.0.1", m_gateway.serverPort()};
    c.tokenHashes = {{"claude-code", core::sha256Hex(token)}, {"codex", core::sha256Hex("token-of-codex")}};
    return c;
}

QByteArray Rig::request(const QByteArray &body, const QByteArray &more)
{
    return "POST /a/claude-code/v1/messages?beta=true HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAuthorization: Bearer "
           "TOKEN\r\n"
        + more + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

std::unique_ptr<QTcpSocket> Rig::agent(const QByteArray &bytes)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port());
    socket->write(QByteArray(bytes)
                      .replace("PORT", QByteArray::number(port()))
                      .replace("TOKEN", QByteArray::fromStdString(token)));
    return socket;
}

QByteArray Rig::ask(const QByteArray &bytes)
{
    auto socket = agent(bytes);
    http::MessageReader reader(http::MessageKind::Response, 1 << 26);
    QByteArray answer;
    const bool done = QTest::qWaitFor(
        [&] {
            const QByteArray more = socket->readAll();
            answer += more;
            return reader.feed({more.constData(), std::size_t(more.size())}) != http::MessageReader::State::Reading
                || socket->state() == QTcpSocket::UnconnectedState;
        },
        patienceMs);
    return done ? answer : QByteArray("no answer: ") + answer;
}
