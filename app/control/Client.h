// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

class QLocalSocket;

namespace control {

/// The service as the window sees it: calls that answer later, and the stream of events. Main thread.
class Client final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Client)

public:
    using Callback = std::function<void(const core::Result<QJsonObject> &)>;

    explicit Client(QString socketPath, QObject *parent = nullptr);

    /// Calls and hands the answer over later, exactly once; never if `context` or this client is gone before.
    /// Returns the call as an object: deleting it hangs up, which cancels what the service was doing for it.
    QObject *call(std::string_view method, const QString &path, const QJsonObject &body, QObject *context,
                  Callback callback);

    /// Opens the event stream; connected() or lost() follows. A second call replaces the first stream.
    void watch();

Q_SIGNALS:
    void connected();
    void event(const QJsonObject &event);
    void lost();  ///< the stream ended or could not be opened; watch() tries again

private:
    QString m_socketPath;
    QLocalSocket *m_watch = nullptr;
};

}  // namespace control
