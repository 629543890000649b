// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/Reply.h"
#include "core/Result.h"

#include <QLocalServer>
#include <QObject>
#include <QUrlQuery>

#include <functional>
#include <vector>

namespace control {

/// One call as a handler sees it.
struct Call {
    QString id;  ///< what stood at `<id>` in the pattern
    QUrlQuery query;
    QJsonObject body;
};

/// The service's own socket: HTTP/1.1 over a Unix-domain socket that only this user may open. Main thread.
/// The calls are listed in Api.h; what they do is handed in by the composition root.
class Server final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Server)

public:
    using Handler = std::function<void(const Call &, Reply &)>;

    explicit Server(QObject *parent = nullptr);
    ~Server() override;

    /// `pattern` is a path, in which one segment may be `<id>`.
    void on(const QByteArray &method, const QString &pattern, Handler handler);
    /// Creates the socket; one left over from a crash is replaced, a living one is a Conflict.
    core::Result<void> listen(const QString &path);
    /// Gives the path free for another service. Who watches is told by the end of its connection; calls that run are
    /// still answered.
    void stopListening();
    /// To every client of /v1/watch.
    void broadcast(const QJsonObject &event);
    bool isWatched() const;  ///< by anyone, so that an event that is dear to make need not be made

private:
    struct Route {
        QByteArray method;
        QStringList segments;
        Handler handler;
    };

    void accept();
    void dispatch(const QByteArray &method, const QString &target, const QJsonObject &body, Reply &reply);

    QLocalServer m_server;
    std::vector<Route> m_routes;
    std::vector<QPointer<Reply>> m_watchers;
    friend class Connection;
};

}  // namespace control
