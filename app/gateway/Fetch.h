// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/Location.h"

#include "core/Result.h"
#include "core/Secret.h"
#include "http/MessageReader.h"
#include "tailnet/Dial.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <memory>

namespace gateway {

struct Answer {
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    int latencyMs = 0;  ///< from the request to the last byte
};

/// What only a gateway outside the tailnet that the user trusts needs: it does not know its callers by the tailnet.
struct Access {
    QByteArray header = {};  ///< for a key of its own: "Authorization", "x-api-key", …
    std::shared_ptr<const core::Secret> value = {};  ///< the whole value, "Bearer …"; none = no such header is sent
    QString trustedCertificates = {};  ///< a PEM file instead of the system's store; empty = the system's
};

/// One GET to an address that is already known, on a connection of its own, which tailscaled dials at its socket
/// `localApi` where ordinary ones do not reach the tailnet; no DNS, no redirects.
/// A certificate that is not good for the location's host ends it.
/// Lives on one thread with an event loop. Begins at once; ends exactly once with finished(), never from within
/// the constructor. Destroying it cancels silently.
class Fetch : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Fetch)

public:
    Fetch(const GatewayLocation &location, const QString &localApi, const QByteArray &path,
          std::chrono::milliseconds patience, Access access = {});
    ~Fetch() override;

    bool wasConnected() const { return m_sent.isValid(); }

Q_SIGNALS:
    void finished(const core::Result<gateway::Answer> &answer);

private:
    void connectDirectly();
    void dial(const QString &localApi);
    void onDialed();
    void send();
    void take(std::string_view bytes);
    void onLost(const QString &why, QIODevice &device);
    void succeed();
    void fail(const QString &why);
    void end(const core::Result<Answer> &answer);

    GatewayLocation m_location;
    QByteArray m_path;
    Access m_access;
    std::unique_ptr<QTcpSocket> m_socket;  ///< encrypts if the location does; null while tailscaled connects
    QLocalSocket m_tailscaled;
    tailnet::DialAnswer m_dialAnswer;
    QTimer m_patience;
    QElapsedTimer m_sent;
    http::MessageReader m_reader;
    bool m_ended = false;
};

}  // namespace gateway
