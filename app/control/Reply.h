// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonObject>
#include <QLocalSocket>
#include <QObject>
#include <QPointer>

#include <span>

namespace control {

/// The answer to one call on the service's socket, given now or later. Main thread. Owned by its connection and gone
/// with it: a handler that answers later keeps a QPointer, and stops its work on abandoned().
class Reply final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reply)

public:
    explicit Reply(QLocalSocket *socket);

    void send(const QJsonObject &body, int status = 200);
    void fail(const core::Error &error);
    /// The same with open files, for callForDescriptors(). The caller is to keep the connection open until it is done
    /// with them: abandoned() tells.
    void sendWithDescriptors(const QJsonObject &body, std::span<const int> descriptors);
    void answer(const core::Result<QJsonObject> &result);

    /// Turns this answer into a stream of JSON objects, one a line, that ends when the client goes.
    void startStream();
    bool isStream() const { return m_stream; }
    /// A client that does not read is dropped rather than remembered for.
    void sendEvent(const QJsonObject &event);
    void endStream();
    /// The open file of the client's connection: another service may go on with it (sendWithDescriptors).
    int descriptor() const;

Q_SIGNALS:
    void answered();
    void abandoned();  ///< the client hung up before the answer

private:
    void write(const std::string &bytes);

    QLocalSocket *m_socket;
    bool m_stream = false;
    bool m_done = false;
};

}  // namespace control
