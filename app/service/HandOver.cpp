// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/HandOver.h"

#include "control/Api.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLoggingCategory>
#include <QProcess>

#include <algorithm>
#include <iterator>

namespace service {

namespace {

Q_LOGGING_CATEGORY(lcHandOver, "spotmeter.handover", QtInfoMsg)

constexpr int lockPatienceMs = 5000;

/// The sockets that listen come first, then a client for each run.
void inherit(std::vector<control::Descriptor> &&descriptors, const QJsonObject &state, Heritage &heritage)
{
    const auto all = std::ptrdiff_t(descriptors.size());
    const auto listeners = std::clamp<std::ptrdiff_t>(state[QLatin1String("listeners")].toInt(int(all)), 0, all);
    const auto clients = descriptors.begin() + listeners;
    for (auto listener = descriptors.begin(); listener != clients; ++listener)
        heritage.listeners.push_back(listener->release());
    heritage.runs = handedRuns(state[QLatin1String("runs")].toArray(),
                               {std::make_move_iterator(clients), std::make_move_iterator(descriptors.end())});
}

}  // namespace

HandOver::HandOver(control::Server &server, QLockFile &lock, QString socketPath, QObject *parent)
    : QObject(parent), m_server(server), m_lock(lock), m_socketPath(std::move(socketPath))
{
}

void HandOver::offer(QJsonObject state, const std::vector<int> &sockets, const RunTokens &runs, control::Reply &reply)
{
    if (sockets.empty()) {
        reply.fail({core::ErrorKind::Conflict,
                    QStringLiteral("The service that runs does not listen, so there is nothing to take over. End it, "
                                   "then start again.")});
        return;
    }
    connect(&reply, &control::Reply::abandoned, this, &HandOver::decide);
    m_server.stopListening();
    m_lock.unlock();
    state[QStringLiteral("listeners")] = int(sockets.size());
    state[QStringLiteral("runs")] = runs.toJson();
    std::vector<int> descriptors = sockets;
    for (const int client : runs.clients()) {
        if (descriptors.size() < control::mostDescriptors)
            descriptors.push_back(client);
    }
    reply.sendWithDescriptors(state, descriptors);
}

void HandOver::decide()
{
    if (!m_lock.tryLock()) {
        Q_EMIT taken();
        return;
    }
    qCWarning(lcHandOver) << "the newer service ended before it was ready; this one goes on";
    if (const auto listening = m_server.listen(m_socketPath); !listening)
        qCWarning(lcHandOver) << listening.error().message;
}

core::Result<void> HandOver::startSuccessor()
{
    // A program that was replaced on disk is still found where it was started from.
    QString program = QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget();
    program = program.isEmpty() ? QCoreApplication::applicationFilePath() : program;
    program.remove(QStringLiteral(" (deleted)"));
    if (QFileInfo(program).isExecutable()
        && QProcess::startDetached(program, {QStringLiteral("--replace"), QStringLiteral("--detach")}))
        return {};
    return core::Error{core::ErrorKind::Unavailable,
                       QStringLiteral("%1 cannot be started. Install Spotmeter again.").arg(program)};
}

core::Result<void> takePlace(QLockFile &lock, const QString &socketPath, Heritage &heritage)
{
    lock.setStaleLockTime(0);  // only a dead owner makes it stale
    if (lock.tryLock())
        return {};
    const core::Error taken{core::ErrorKind::Conflict,
                            QStringLiteral("Another Spotmeter service already runs in %1. `spotmeterd --replace` "
                                           "takes its place.")
                                .arg(QFileInfo(lock.fileName()).path())};
    if (!heritage.replace)
        return taken;
    auto handed = control::callForDescriptors(socketPath, control::api::handover);
    if (!handed)
        return handed.error();
    if (!lock.tryLock(lockPatienceMs))
        return taken;
    inherit(std::move(handed->descriptors), handed->body, heritage);
    heritage.managed = handed->body[QLatin1String("managed")].toBool();
    heritage.paused = handed->body[QLatin1String("paused")].toBool();
    heritage.predecessor = std::move(handed->connection);
    return {};
}

}  // namespace service
