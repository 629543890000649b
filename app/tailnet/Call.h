// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tailnet/LocalApiSocket.h"

#include "core/Result.h"
#include "http/MessageReader.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <string>

namespace tailnet {

/// How one question to tailscaled ended.
struct Heard {
    enum class Kind {
        Answer,  ///< a complete HTTP answer, whatever its status
        Missing,  ///< there is no such socket
        Refused,  ///< the socket is a leftover: nobody listens, or it was closed without a byte, as a daemon does that
                  ///< ends
        NoAccess,  ///< this user may not open it
        Silent,  ///< connected, but no complete answer came in time
        Broken,  ///< the answer is not HTTP, is too long or ends early, or the path cannot be one
    };
    Kind kind = Kind::Broken;
    int status = 0;
    std::string body;
    QString detail;  ///< one sentence about NoAccess or Broken, else empty

    /// The body of a 2xx, else an error in tailscaled's own words (see bodyOfAnswer) or about what came instead.
    core::Result<QByteArray> content() const;
};

/// One question to tailscaled on a connection of its own. Begins at once; ends exactly once with finished(), never from
/// within the constructor. Destroying it cancels silently. One thread with an event loop.
class Call : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Call)

public:
    Call(const QString &socketPath, std::string request, std::chrono::milliseconds patience, QObject *parent);
    ~Call() override;

Q_SIGNALS:
    void finished(const tailnet::Heard &heard);

private:
    void onSocketError(QLocalSocket::LocalSocketError error);
    void onBytes();
    void end(Heard heard);
    void endWithAnswer();

    LocalApiSocket m_socket;
    QTimer m_patience;
    http::MessageReader m_answer;
    std::string m_request;
    bool m_connected = false;
    bool m_heard = false;
    bool m_ended = false;
};

}  // namespace tailnet
