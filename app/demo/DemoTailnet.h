// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"

#include <QByteArray>
#include <QLocalServer>
#include <QObject>

#include <string_view>

class QLocalSocket;

namespace demo {

/// Plays tailscaled on a socket of its own: a scripted person on a scripted laptop, so that the real LocalAPI client
/// runs in the demo as everywhere. Its peer "ai" has an address that leads nowhere; the demo's gateway is on loopback
/// and is set as a trusted one. Lives on one thread with an event loop; the socket file goes with it.
class DemoTailnet : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoTailnet)

public:
    explicit DemoTailnet(const core::Clock &clock, QObject *parent = nullptr);

    /// A stale socket file of an earlier run at that path is replaced; its folder must exist.
    core::Result<void> listen(const QString &path);

Q_SIGNALS:
    void asked(const QByteArray &target);  ///< "/localapi/v0/status"

private:
    void serve(QLocalSocket *socket);
    void answer(QLocalSocket *socket, std::string_view target);
    QByteArray status() const;

    const core::Clock &m_clock;
    QLocalServer m_server;
};

}  // namespace demo
