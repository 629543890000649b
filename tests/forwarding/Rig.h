// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeGateway.h"
#include "forwarding/Forwarder.h"

#include <QTcpSocket>

#include <atomic>
#include <map>

/// A forwarder between a scripted gateway and agents on real sockets, with what it told.
class Rig : public QObject {
    Q_OBJECT

public:
    explicit Rig(FakeGateway::Script script, forwarding::Listen on = forwarding::Listen::Ipv4);
    ~Rig() override;

    static const std::string token;  ///< of claude-code
    forwarding::Config config() const;  ///< as it is at the start
    std::uint16_t port() const { return m_forwarder->port(); }
    forwarding::Forwarder &forwarder() { return *m_forwarder; }
    FakeGateway &gateway() { return m_gateway; }

    /// A POST to /v1/messages with Content-Length; PORT and TOKEN are filled in by whoever sends it.
    static QByteArray request(const QByteArray &body = "{\"model\":\"claude-opus-5-5\",\"stream\":true}",
                              const QByteArray &more = {});
    /// Connects and sends.
    std::unique_ptr<QTcpSocket> agent(const QByteArray &bytes = {});
    /// Sends and reads until the answer is complete or the connection closes.
    QByteArray ask(const QByteArray &bytes);

    std::atomic<int> accepted = 0;  ///< connections of agents
    std::vector<core::Exchange> exchanges;
    std::vector<forwarding::GuardNote> guarded;
    std::vector<std::pair<std::string, bool>> gatewayChanges;  ///< host, whether it is well

private:
    FakeGateway m_gateway;
    std::unique_ptr<forwarding::Forwarder> m_forwarder;
};
