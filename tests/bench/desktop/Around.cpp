// SPDX-License-Identifier: GPL-3.0-or-later
#include "Around.h"
#include "control/Server.h"
#include "core/AgentJson.h"
#include "core/ExchangeJson.h"
#include "core/GatewayJson.h"
#include "core/IdentityJson.h"
#include "core/Settings.h"
#include "desktop/FakeBus.h"
#include "storing/Store.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <random>
#include <unistd.h>

namespace bench {

namespace {

constexpr const char *agents[] = {"claude-code", "codex", "gemini-cli", "opencode"};
constexpr const char *models[] = {"claude-opus-5-5", "gpt-6.1-sol", "gemini-3.1-pro", "claude-sonnet-5"};
constexpr qint64 yearMs = 365LL * 86'400'000;

core::Exchange exchange(qint64 at, quint32 number, quint32 random)
{
    core::Exchange e;
    e.startedAt = at;
    e.id = core::exchangeId(at, number);
    e.agent = agents[random % 4];
    e.session = "s" + std::to_string(at / 1'800'000) + "-" + std::to_string(random % 3);
    e.run = core::runId(e.agent, e.session, 0, 0);
    e.project = "/home/alice/src/project-" + std::to_string(random % 40);
    e.modelServed = models[(random >> 8) % 4];
    e.status = random % 97 == 0 ? 429 : 200;
    e.firstByteMs = 200 + random % 900;
    e.durationMs = e.firstByteMs + random % 9000;
    e.usage.input = random % 4000;
    e.usage.cacheRead = random % 90'000;
    e.usage.output = random % 2000;
    e.tools = {{"Bash", int(random % 3)}, {"Edit", int(random % 2)}};
    e.cost = core::Money{qint64(random % 90'000) * 1000};
    return e;
}

QJsonObject statusJson()
{
    core::Identity identity;
    identity.state = core::TailnetState::Running;
    identity.login = QStringLiteral("alice@example.com");
    identity.magicDnsSuffix = QStringLiteral("example.ts.net");
    core::GatewayInfo gateway;
    gateway.state = core::GatewayState::Ready;
    gateway.url = QStringLiteral("http://ai.example.ts.net");
    gateway.latencyMs = 4;
    return {{QStringLiteral("version"), QStringLiteral("0")},
            {QStringLiteral("forwarder"),
             QJsonObject{{QStringLiteral("state"), QStringLiteral("listening")},
                         {QStringLiteral("address"), QStringLiteral("127.0.0.1:4117")}}},
            {QStringLiteral("recording"), QJsonObject{{QStringLiteral("ok"), true}}},
            {QStringLiteral("active_agents"), 2},
            {QStringLiteral("identity"), core::toJson(identity)},
            {QStringLiteral("gateway"), core::toJson(gateway)}};
}

QJsonObject agentsJson()
{
    QJsonArray list;
    for (int i = 0; i < 22; ++i) {  // as many as the catalogue has
        core::AgentInfo agent;
        agent.id = i < 4 ? QLatin1String(agents[i]) : QStringLiteral("agent-%1").arg(i);
        agent.name = agent.id;
        agent.state = i < 4 ? core::AgentState::Routed : core::AgentState::NotInstalled;
        agent.sentence = QStringLiteral("Goes through Spotmeter to the gateway.");
        list.append(core::toJson(agent));
    }
    return {{QStringLiteral("agents"), list}};
}

qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

}  // namespace

int fill(const core::Paths &paths, qint64 count)
{
    if (QFile::exists(paths.data + QStringLiteral("/filled")))
        return 0;
    auto store = storing::Store::open(paths.database());
    if (!store)
        return 1;
    std::mt19937 random(1);
    const qint64 from = nowMs() - yearMs;
    std::vector<core::Exchange> batch;
    for (qint64 i = 0; i < count; ++i) {
        batch.push_back(exchange(from + i * (yearMs / count), quint32(i), random()));
        if (batch.size() < 20'000 && i + 1 < count)
            continue;
        if (!store->record(batch).ok())
            return 1;
        batch.clear();
    }
    QFile done(paths.data + QStringLiteral("/filled"));
    return done.open(QIODevice::WriteOnly) ? 0 : 1;
}

int serve(int argc, char **argv, const core::Paths &paths, int perSecond)
{
    QCoreApplication application(argc, argv);
    control::Server server;
    server.on("GET", "/v1/status", [](const auto &, control::Reply &reply) { reply.send(statusJson()); });
    server.on("GET", "/v1/watch", [](const auto &, control::Reply &reply) { reply.startStream(); });
    server.on("GET", "/v1/settings",
              [](const auto &, control::Reply &reply) { reply.send(core::toJson(core::Settings())); });
    server.on("GET", "/v1/agents", [](const auto &, control::Reply &reply) { reply.send(agentsJson()); });
    server.on("GET", "/v1/gateway/changes", [](const auto &, control::Reply &reply) { reply.send({}); });
    QTimer stream;
    auto store = storing::Store::open(paths.database());
    std::mt19937 random(2);
    quint32 number = 0;
    QObject::connect(&stream, &QTimer::timeout, &stream, [&] {
        const core::Exchange one = exchange(nowMs(), ++number, random());
        if (store && store->record({&one, 1}).ok())
            server.broadcast({{QStringLiteral("event"), QStringLiteral("exchange")},
                              {QStringLiteral("exchange"), core::toJson(one)}});
    });
    server.on("POST", "/v1/scan", [&](const auto &, control::Reply &reply) {
        reply.send({});
        stream.isActive() ? stream.stop() : stream.start(1000 / perSecond);
    });
    if (!server.listen(paths.socket).ok())
        return 1;
    testing::FakeWatcher tray;
    tray.host = true;
    tray.onItem = [] {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        std::printf("registered %lld\n", static_cast<long long>(now.tv_sec) * 1'000'000'000LL + now.tv_nsec);
        std::fflush(stdout);
    };
    const testing::Served served(QStringLiteral("org.kde.StatusNotifierWatcher"),
                                 QStringLiteral("/StatusNotifierWatcher"), tray);
    QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::printf("ready\n");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

}  // namespace bench
