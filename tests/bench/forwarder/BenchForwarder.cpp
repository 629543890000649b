// SPDX-License-Identifier: GPL-3.0-or-later
// The forwarder as the service runs it: admission, metering, look-up of the client process, recording to a database, a
// budget that is watched.
//   bench_forwarder GATEWAY_PORT TOKEN DATABASE [warn|block]
// The last word is what the guard over requests does; without it there is none. Prints its port; on end of input it
// stops and commits everything.
#include "core/Secret.h"
#include "forwarding/Forwarder.h"
#include "service/Attribution.h"
#include "service/Budgets.h"
#include "storing/StoreService.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 4 && argc != 5)
        return 2;
    const QString database = QString::fromLocal8Bit(argv[3]);
    storing::StoreService store(database);
    const core::SystemClock clock;
    service::Budgets budgets(database, clock);
    core::Budget perMonth;
    perMonth.limit = core::Money{1'000'000'000'000};
    budgets.set({perMonth});
    QObject::connect(&store, &storing::StoreService::recorded, &budgets, [&budgets] { budgets.noteSpending(); });
    service::Attribution attribution(
        [&store](std::vector<core::Exchange> &&exchanges) { store.record(std::move(exchanges)); });

    forwarding::Events events;
    events.accepted = [&](const platform::SocketOwner &owner) { attribution.noteConnection(owner); };
    events.ended = [&](std::vector<forwarding::Ended> &&burst) { attribution.attribute(std::move(burst)); };
    auto forwarder = forwarding::Forwarder::listen(0, std::move(events));
    if (!forwarder)
        return 1;
    forwarding::Config config;
    config.gateway = forwarding::GatewayTarget{"ai.example.ts.net", "127.0.0.1", std::uint16_t(std::atoi(argv[1]))};
    config.tokenHashes = {{"claude-code", core::sha256Hex(argv[2])}};
    config.where = {"alice@example.com", "n1", "example.ts.net", "ai.example.ts.net"};
    if (argc == 5) {
        auto policy = std::make_shared<forwarding::GuardPolicy>();
        policy->mode = std::string_view(argv[4]) == "block" ? forwarding::Guarding::Block : forwarding::Guarding::Warn;
        policy->salt = "a salt of the benchmark";
        policy->makeEngine = [] { return scanning::PatternEngine::compile(*scanning::loadRules({})); };
        config.guard = policy;
    }
    (*forwarder)->apply(std::move(config));
    (*forwarder)->serve();
    std::printf("%d\n", int((*forwarder)->port()));
    std::fflush(stdout);

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [] {
        char byte = 0;
        if (read(STDIN_FILENO, &byte, 1) == 0)
            QCoreApplication::quit();
    });
    const int result = app.exec();
    forwarder->reset();
    attribution.afterAll(&app, [] { QCoreApplication::quit(); });
    app.exec();
    return result;
}
