// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Service.h"

#include "control/Api.h"
#include "core/Json.h"
#include "service/ForwardingConfig.h"
#include "service/KeyTies.h"

#include <QDir>
#include <QJsonArray>

namespace service {

namespace {

constexpr int busyPollMs = 60'000;  ///< with traffic, or while it is not reachable, the gateway is asked so often
constexpr int quietPollMs = 300'000;
constexpr int drainLimitMs = 30'000;
constexpr int announceMs =
    100;  ///< a change of the status is told at once, those that follow it together, except who we are

agents::Surroundings surroundings(const DemoWorld *demo)
{
    return demo != nullptr ? demo->surroundings() : agents::Surroundings::ofThisProcess();
}

}  // namespace

core::Result<std::unique_ptr<Service>> Service::start(const core::Paths &paths, const core::Clock &clock)
{
    if (!QDir().mkpath(paths.data)
        || !QFile::setPermissions(paths.data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return core::Error{core::ErrorKind::Denied,
                           QStringLiteral("Cannot use the folder %1. Check its owner and mode.").arg(paths.data)};
    auto lock = std::make_unique<QLockFile>(paths.data + QStringLiteral("/service.lock"));
    lock->setStaleLockTime(0);  // only a dead owner makes it stale
    if (!lock->tryLock())
        return core::Error{core::ErrorKind::Conflict,
                           QStringLiteral("Another Spotmeter service already runs in %1.").arg(paths.data)};
    auto settings = core::loadSettings(paths.settings);
    if (!settings)
        return settings.error();
    if (paths.demo && settings->port == core::defaultPort)
        settings->port = core::demoPort;  // beside a real service, not in its place
    auto catalogue = agents::loadCatalogue();
    if (!catalogue)
        return catalogue.error();
    auto list = metering::PriceList::bundled();
    if (!list)
        return list.error();
    metering::PriceBook prices(std::move(*list));
    if (const auto own = prices.setOverrides(settings->prices); !own)
        return core::Error{own.error().kind, QStringLiteral("%1: %2").arg(paths.settings, own.error().message)};
    std::unique_ptr<DemoWorld> demo;
    if (paths.demo) {
        auto world = DemoWorld::create(paths, clock);
        if (!world)
            return world.error();
        demo = std::move(*world);
        if (const auto seeded = demo->seedHistory(paths.database()); !seeded)
            return seeded.error();
    }
    std::unique_ptr<Service> service(new Service(clock, paths, *settings, std::move(lock), std::move(demo),
                                                 std::move(*catalogue), std::move(prices)));
    if (const auto listening = service->m_server.listen(paths.socket); !listening)
        return listening.error();
    return service;
}

Service::Service(const core::Clock &clock, const core::Paths &paths, const core::Settings &settings,
                 std::unique_ptr<QLockFile> lock, std::unique_ptr<DemoWorld> demo, agents::Catalogue catalogue,
                 metering::PriceBook prices)
    : m_clock(clock), m_paths(paths), m_settings(settings), m_lock(std::move(lock)), m_demo(std::move(demo)),
      m_log(paths.activityLog(), m_clock), m_prices(std::move(prices)), m_store(paths.database()),
      m_attribution([this](std::vector<core::Exchange> &&exchanges) { onExchanges(std::move(exchanges)); }),
      m_tailnet(tailnet::placesOnThisMachine(effectiveSettings().tailscaledSocket), m_clock), m_gatewayKeys(m_log),
      m_gateways(m_gatewayKeys, m_clock), m_grants(paths.data + QStringLiteral("/grants.json"), m_clock),
      m_catalogue(std::move(catalogue)), m_inspector(m_catalogue, surroundings(m_demo.get()), paths.journal()),
      m_router(m_catalogue, surroundings(m_demo.get()), m_inspector, paths.journal()),
      m_keeper(paths.keptSecrets(), m_keyring), m_tokens(m_catalogue, paths.journal()),
      m_agentCalls({m_inspector, m_router, m_keeper, m_tokens, m_runs, m_status, m_log},
                   [this](const QJsonArray &agents) {
                       applyForwarding();
                       m_server.broadcast(
                           {{QStringLiteral("event"), QStringLiteral("agents")}, {QStringLiteral("agents"), agents}});
                   }),
      m_tailnetCalls(
          m_tailnet, m_gateways, [this] { refreshGateway(); }, [this] { return facts(); }),
      m_imports(QDir::homePath(), paths.database(), m_prices, m_store), m_budgets(paths.database(), m_clock),
      m_keys(paths, m_demo ? m_demo->home() : QDir::homePath(), m_log, [this](core::ScanReport &report) {
          QStringList providers;
          for (const core::GatewayModel &model : m_status.gateway.models)
              providers.append(model.provider);
          tieKeys(report, providers, m_inspector.inspect(m_status.baseUrl()),
                  m_demo ? m_demo->home() : QDir::homePath());
      })
{
    m_status.demo = paths.demo;
    m_status.home = paths.data;
    m_status.startedAt = m_clock.nowMs();
    connectParts();
    connectBudgets();
    registerCalls();
    openForwarder();
    m_agentCalls.refresh();
    QMetaObject::invokeMethod(&m_tailnet, &tailnet::LiveStatus::refresh, Qt::QueuedConnection);
    m_poll.start(quietPollMs);
}

Service::~Service() = default;

/// Demo mode brings its own gateway and tailnet; the rest of the settings are the user's.
core::Settings Service::effectiveSettings() const
{
    return m_demo ? m_demo->adapt(m_settings) : m_settings;
}

void Service::connectParts()
{
    connect(&m_store, &storing::StoreService::recorded, this, [this](const storing::Exchanges &exchanges) {
        if (!m_server.isWatched())
            return;
        for (const core::Exchange &exchange : *exchanges)
            m_server.broadcast({{QStringLiteral("event"), QStringLiteral("exchange")},
                                {QStringLiteral("exchange"), core::toJson(exchange)}});
    });
    connect(&m_store, &storing::StoreService::ready, this, [this] {
        m_status.notRecording.clear();
        if (!m_demo)
            m_imports.start();
        announceStatus();
    });
    connect(&m_imports, &ImportJobs::imported, this,
            [this] { m_server.broadcast({{QStringLiteral("event"), QStringLiteral("history")}}); });
    connect(&m_store, &storing::StoreService::failed, this, [this](const core::Error &error) {
        m_status.notRecording = error.message;
        announceStatus();
    });
    connect(&m_tailnet, &tailnet::LiveStatus::changed, this, [this](const tailnet::Status &status) {
        m_status.identity = status.identity;
        refreshGateway();
        announceNow();
    });
    connect(&m_gatewayKeys, &GatewayKeys::settled, this, &Service::refreshGateway);
    connect(&m_gateways, &GatewaySet::moved, this, &Service::applyForwarding);
    connect(&m_gateways, &GatewaySet::changed, this, &Service::onGateway);
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        m_poll.start(quietPollMs);
        refreshGateway();
    });
    m_announce.setSingleShot(true);
    m_announce.setInterval(announceMs);
    connect(&m_announce, &QTimer::timeout, this, [this] {
        if (std::exchange(m_changedSinceAnnounced, false) && m_server.isWatched())
            announceStatus();
    });
    connect(&m_keys, &KeyCalls::allowlistChanged, this, &Service::applyForwarding);
    connect(&m_signals, &StopSignals::stop, this, &Service::drain);
}

void Service::connectBudgets()
{
    connect(&m_store, &storing::StoreService::recorded, &m_budgets, &Budgets::noteSpending);
    connect(&m_imports, &ImportJobs::imported, &m_budgets, &Budgets::noteSpending);
    connect(&m_store, &storing::StoreService::ready, this, [this] { setBudgets(); });
    connect(&m_budgets, &Budgets::passed, this, [this](const core::BudgetState &state, int percent) {
        m_server.broadcast({{QStringLiteral("event"), QStringLiteral("budget")},
                            {QStringLiteral("passed"), percent},
                            {QStringLiteral("budget"), core::toJson(state)}});
    });
}

void Service::setBudgets()
{
    auto budgets = core::budgetsFromJson(m_settings.budgets);
    m_budgets.set(budgets ? std::move(*budgets) : std::vector<core::Budget>());  // they were checked when they were set
}

void Service::registerCalls()
{
    using control::Call;
    using control::Reply;
    m_agentCalls.registerWith(m_server);
    m_tailnetCalls.registerWith(m_server);
    m_keys.registerWith(m_server);
    m_gatewayKeys.registerWith(m_server);
    m_server.on("GET", QLatin1String(control::api::gatewayChanges),
                [this](const Call &, Reply &reply) { reply.send({{QStringLiteral("changes"), m_grants.changes()}}); });
    m_server.on("GET", QLatin1String(control::api::status),
                [this](const Call &, Reply &reply) { reply.send(statusJson()); });
    m_server.on("GET", QLatin1String(control::api::settings),
                [this](const Call &, Reply &reply) { reply.send(core::toJson(m_settings)); });
    m_server.on("PUT", QLatin1String(control::api::settings),
                [this](const Call &call, Reply &reply) { changeSettings(call, reply); });
    m_server.on("PUT", QLatin1String(control::api::forwarding),
                [this](const Call &call, Reply &reply) { pause(call, reply); });
    m_server.on("POST", QLatin1String(control::api::import), [this](const Call &, Reply &reply) {
        if (m_demo)
            reply.fail({core::ErrorKind::Denied, QStringLiteral("The demo does not read the logs of real agents.")});
        else
            m_imports.importNow(reply);
    });
    m_server.on("GET", QLatin1String(control::api::log),
                [this](const Call &, Reply &reply) { reply.send({{QStringLiteral("entries"), m_log.last(1000)}}); });
    m_server.on("POST", QLatin1String(control::api::drain), [this](const Call &, Reply &reply) {
        reply.send({}, 202);
        drain();
    });
}

void Service::openForwarder()
{
    countRefusals();
    m_forwarder.reset();
    m_refusals.startOver();
    const auto on = m_settings.listenOnIpv6 ? forwarding::Listen::Ipv4AndIpv6 : forwarding::Listen::Ipv4;
    auto forwarder = forwarding::Forwarder::listen(std::uint16_t(m_settings.port), forwarderEvents(), on);
    if (!forwarder && m_demo && m_settings.port == core::demoPort)
        forwarder = forwarding::Forwarder::listen(0, forwarderEvents(), on);  // another user's demo has it
    if (!forwarder) {
        m_status.forwarder = ForwarderState::Failed;
        m_status.port = 0;
        m_status.forwarderSentence = forwarder.error().message + portHolder();
        return;
    }
    m_forwarder = std::move(*forwarder);
    m_status.forwarder = ForwarderState::Listening;
    m_status.port = m_forwarder->port();
    m_status.forwarderSentence.clear();
    applyForwarding();
}

/// All of these are called on the forwarder's thread.
forwarding::Events Service::forwarderEvents()
{
    forwarding::Events events;
    events.accepted = [this](const platform::SocketOwner &owner) { m_attribution.noteConnection(owner); };
    events.ended = [this](std::vector<forwarding::Ended> &&burst) { m_attribution.attribute(std::move(burst)); };
    events.refused = [this](forwarding::Reason) { QMetaObject::invokeMethod(this, &Service::announceStatus); };
    events.guarded = [this](forwarding::GuardNote &&note) {
        QMetaObject::invokeMethod(this, [this, note = std::move(note)] { onGuarded(note); });
    };
    events.gatewayChanged = [this](const forwarding::GatewayTarget &gateway, bool well) {
        QMetaObject::invokeMethod(this, [this, gateway, well] {
            m_gateways.note(gateway, well);
            announceStatus();
        });
    };
    return events;
}

/// Who holds the port that we wanted, and what to do about it.
QString Service::portHolder() const
{
    const QString remedy = QStringLiteral(" End it, or choose another port in Settings.");
    const auto owner = platform::listenerOwner(std::uint16_t(m_settings.port));
    if (!owner)
        return remedy;
    const auto process = platform::PeerLookup().find(*owner);
    if (!process)
        return QStringLiteral(" It belongs to another user (uid %1).").arg(owner->uid) + remedy;
    return QStringLiteral(" It is held by %1 (process %2).")
               .arg(QString::fromStdString(process->executable))
               .arg(process->pid)
        + remedy;
}

void Service::applyForwarding()
{
    if (!m_forwarder)
        return;
    auto hashes = m_tokens.hashes();
    hashes.merge(m_runs.hashes());  // a token in the agent's file comes before one of a run
    forwarding::Config config = forwardingConfig(m_settings, m_catalogue, {std::move(hashes), m_tokens.passthrough()},
                                                 m_status, m_gateways.targets());
    config.guard = guardPolicy(m_settings.guard, m_keys.scans());
    m_forwarder->apply(std::move(config));
    announceStatus();
}

void Service::onGateway(core::GatewayInfo info)
{
    m_quotaWatch.look(info.quotas, m_clock.nowMs());
    m_grants.look(info);
    m_status.gateway = std::move(info);
    m_status.gateway.demo = m_demo != nullptr;
    m_router.setModels(m_status.gateway.models);
    core::PriceTable listed;
    for (const core::GatewayModel &model : m_status.gateway.models) {
        if (model.price)
            listed.emplace(model.id.toStdString(), *model.price);
    }
    m_prices.setGatewayPrices(std::move(listed));
    if (m_status.gateway.state == core::GatewayState::Unreachable)
        askGatewayWithin(busyPollMs);
    applyForwarding();
    announceStatus();
    Q_EMIT settled();
}

gateway::Facts Service::facts() const
{
    return {m_tailnet.last().value_or(tailnet::Status{}), m_status.gateway,
            m_forwarder ? QStringLiteral("127.0.0.1:%1").arg(m_status.port) : QString(), m_status.forwarderSentence,
            m_inspector.inspect(m_status.baseUrl())};
}

/// A gateway that is no longer where it was loses its place in the forwarder before anything else happens.
void Service::refreshGateway()
{
    const core::Settings settings = effectiveSettings();
    m_gatewayKeys.want(settings);
    if (m_gatewayKeys.isSettled())
        m_gateways.refresh(settings, m_tailnet.last().value_or(tailnet::Status{}), m_tailnet.socketPath());
    applyForwarding();
}

void Service::onExchanges(std::vector<core::Exchange> &&exchanges)
{
    askGatewayWithin(busyPollMs);
    for (core::Exchange &exchange : exchanges) {
        m_status.lastSeen[exchange.agent] = exchange.startedAt;
        m_agentCalls.noteFolder(exchange.agent, exchange.project);
        exchange.cost = m_prices.cost(exchange);
        m_quotaWatch.noteSpent(exchange.cost.value_or(core::Money{}));
    }
    m_store.record(std::move(exchanges));
    announceStatus();
}

void Service::onGuarded(const forwarding::GuardNote &note)
{
    if (m_guard.note(note, m_clock.nowMs()) && !note.rule.empty())
        m_server.broadcast(
            {{QStringLiteral("event"), QStringLiteral("guard")}, {QStringLiteral("key"), m_guard.last()}});
    announceStatus();
}

void Service::askGatewayWithin(int ms)
{
    if (m_poll.remainingTime() > ms)
        m_poll.start(ms);
}

void Service::announceStatus()
{
    if (m_announce.isActive())
        m_changedSinceAnnounced = true;
    else
        announceNow();
}

void Service::announceNow()
{
    // Whoever begins to watch in this moment may have read the status just before.
    m_changedSinceAnnounced = !m_server.isWatched();
    m_announce.start();
    if (m_changedSinceAnnounced)
        return;
    m_server.broadcast({{QStringLiteral("event"), QStringLiteral("status")}, {QStringLiteral("status"), statusJson()}});
}

void Service::changeSettings(const control::Call &call, control::Reply &reply)
{
    const auto wanted = core::settingsFromJson(call.body, m_settings);
    if (!wanted) {
        reply.fail(wanted.error());
        return;
    }
    if (const auto usable = checkCertificates(wanted->trustedCertificates); !usable) {
        reply.fail(usable.error());
        return;
    }
    if (const auto prices = m_prices.setOverrides(wanted->prices); !prices) {
        reply.fail(prices.error());
        return;
    }
    if (const auto saved = core::saveSettings(m_paths.settings, *wanted); !saved) {
        reply.fail(saved.error());
        return;
    }
    const core::Settings before = std::exchange(m_settings, *wanted);
    if (before.port != m_settings.port || before.listenOnIpv6 != m_settings.listenOnIpv6) {
        const QString oldBase = m_status.baseUrl();
        openForwarder();
        m_agentCalls.followTo(oldBase);
    }
    if (before.budgets != m_settings.budgets)
        setBudgets();
    m_agentCalls.refresh();
    if (before.tailscaledSocket != m_settings.tailscaledSocket)
        m_tailnet.setPlaces(tailnet::placesOnThisMachine(effectiveSettings().tailscaledSocket));
    refreshGateway();
    announceStatus();
    reply.send(core::toJson(m_settings));
}

void Service::pause(const control::Call &call, control::Reply &reply)
{
    const QJsonValue paused = call.body[QLatin1String("paused")];
    if (!paused.isBool()) {
        reply.fail({core::ErrorKind::BadInput,
                    QStringLiteral("Say what is wanted: {\"paused\": true} or {\"paused\": false}.")});
        return;
    }
    if (m_forwarder) {
        m_status.forwarder = paused.toBool() ? ForwarderState::Paused : ForwarderState::Listening;
        applyForwarding();
    }
    announceStatus();
    reply.send(statusJson());
}

/// Lets running streams finish, for a while; being told twice, or nothing to wait for, ends at once.
void Service::drain()
{
    if (m_status.forwarder == ForwarderState::Draining || !m_forwarder) {
        end();
        return;
    }
    m_status.forwarder = ForwarderState::Draining;
    announceStatus();
    m_forwarder->drain([this] { QMetaObject::invokeMethod(this, &Service::end); });
    QTimer::singleShot(drainLimitMs, this, &Service::end);
}

/// Breaks what still runs, and goes only when every exchange has reached the store.
void Service::end()
{
    if (std::exchange(m_ending, true))
        return;
    m_forwarder.reset();
    m_attribution.afterAll(this, [this] { Q_EMIT finished(); });
}

void Service::countRefusals()
{
    if (m_forwarder)
        m_refusals.update(m_forwarder->refusals(), m_clock.nowMs());
}

QJsonObject Service::statusJson()
{
    if (m_forwarder)
        m_status.openStreams = m_forwarder->openExchanges();
    countRefusals();
    m_status.refused = m_refusals.total();
    m_status.refusals = m_refusals.list();
    m_status.gateways = m_gateways.uses();
    m_status.budgets = m_budgets.states();
    QJsonObject json = m_status.toJson(m_clock.nowMs());
    json[QStringLiteral("guard")] = m_guard.toJson(m_settings.guard);
    return json;
}

}  // namespace service
