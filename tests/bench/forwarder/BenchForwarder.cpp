// SPDX-License-Identifier: GPL-3.0-or-later
// The forwarder as the service runs it: admission, metering, look-up of the client process, recording to a database.
//   bench_forwarder GATEWAY_PORT TOKEN DATABASE
// Prints its port; on end of input it stops and commits everything.
#include "core/Secret.h"
#include "forwarding/Forwarder.h"
#include "platform/PeerProcess.h"
#include "storing/StoreService.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QThread>

#include <cstdio>
#include <map>
#include <unistd.h>

namespace {

/// Finds each connection's process once, as the service does, on a thread of its own.
class LookUp : public QObject {
public:
    core::Exchange attribute(core::Exchange exchange, const platform::SocketOwner &owner)
    {
        auto known = m_known.find(owner.inode);
        if (known == m_known.end()) {
            const auto found = m_lookup.find(owner);
            known = m_known.emplace(owner.inode, found ? *found : platform::PeerProcess{}).first;
        }
        exchange.pid = known->second.pid;
        exchange.project = known->second.workingFolder;
        exchange.run = core::runId(exchange.agent, exchange.session, exchange.pid, known->second.startTicks);
        return exchange;
    }

private:
    platform::PeerLookup m_lookup;
    std::map<quint64, platform::PeerProcess> m_known;
};

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 4)
        return 2;
    storing::StoreService store(QString::fromLocal8Bit(argv[3]));
    QThread thread;
    LookUp lookUp;
    lookUp.moveToThread(&thread);
    thread.start(QThread::LowPriority);

    forwarding::Events events;
    events.accepted = [](const platform::SocketOwner &) { };
    events.ended = [&](std::vector<forwarding::Ended> &&ended) {
        QMetaObject::invokeMethod(&lookUp, [&lookUp, &store, burst = std::move(ended)]() mutable {
            for (forwarding::Ended &one : burst)
                one.exchange = lookUp.attribute(std::move(one.exchange), one.owner);
            QMetaObject::invokeMethod(&store, [&store, attributed = std::move(burst)]() mutable {
                for (forwarding::Ended &one : attributed)
                    store.record(std::move(one.exchange));
            });
        });
    };
    auto forwarder = forwarding::Forwarder::listen(0, std::move(events));
    if (!forwarder)
        return 1;
    forwarding::Config config;
    config.gateway = forwarding::GatewayTarget{"ai.example.ts.net", "127.0.0.1", std::uint16_t(std::atoi(argv[1]))};
    config.tokenHashes = {{"claude-code", core::sha256Hex(argv[2])}};
    config.where = {"alice@example.com", "n1", "example.ts.net", "ai.example.ts.net"};
    (*forwarder)->apply(std::move(config));
    std::printf("%d\n", int((*forwarder)->port()));
    std::fflush(stdout);

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [] {
        char byte = 0;
        if (read(STDIN_FILENO, &byte, 1) == 0)
            QCoreApplication::quit();
    });
    const int result = app.exec();
    // In the order in which exchanges travel, so that none is lost.
    forwarder->reset();
    QMetaObject::invokeMethod(&lookUp, [&thread] { thread.quit(); });
    thread.wait();
    QCoreApplication::sendPostedEvents(&store);
    return result;
}
