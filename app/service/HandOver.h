// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/Descriptors.h"
#include "control/Server.h"
#include "service/RunTokens.h"

#include <QLockFile>
#include <QObject>

namespace service {

/// What a service begins with besides its home.
struct Heritage {
    bool replace = false;  ///< a service that runs already is asked for its place
    std::vector<int> listeners;  ///< sockets that listen already; each is taken out when it is used
    bool managed = false;  ///< the system's service manager keeps them open whatever becomes of us
    bool paused = false;
    std::vector<HandedRun> runs;
    control::Descriptor predecessor;  ///< the service whose place this is: closing it says that we serve
};

/// Hands this service's place to a newer one without a moment in which agents meet nobody: it gets the listening
/// sockets, the runs that go on and the home, while this one serves on until the newer one hangs up, which says that it
/// is ready. If it died instead, this one takes its place back. Main thread; the parts outlive it.
class HandOver final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandOver)

public:
    HandOver(control::Server &server, QLockFile &lock, QString socketPath, QObject *parent = nullptr);

    /// Answers the newer one with `state`, the sockets that listen and the runs.
    void offer(QJsonObject state, const std::vector<int> &sockets, const RunTokens &runs, control::Reply &reply);
    /// Starts the program that is installed now, which then asks for our place.
    static core::Result<void> startSuccessor();

Q_SIGNALS:
    void taken();  ///< the newer one serves: nothing new comes to this one any more

private:
    void decide();

    control::Server &m_server;
    QLockFile &m_lock;
    QString m_socketPath;
};

/// Locks the home for this process. Where another service has it and `heritage` says to replace it, that one is asked
/// for its place, and what it leaves is added.
core::Result<void> takePlace(QLockFile &lock, const QString &socketPath, Heritage &heritage);

}  // namespace service
