// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Service.h"

#include "control/Api.h"
#include "core/ExchangeJson.h"
#include "service/KeyTies.h"

#include <QDir>
#include <QJsonArray>

namespace service {

namespace {

constexpr int busyPollMs = 60'000;  ///< with traffic, or while it is not reachable, the gateway is asked so often
constexpr int quietPollMs = 300'000;
constexpr int forgetMs = 6 * 3'600'000;  ///< how often old requests are looked for
constexpr int settleLimitMs = 2000;  ///< agents that come before the gateway is found wait for it, but not for longer
constexpr int announceMs =
    100;  ///< a change of the status is told at once, those that follow it together, except who we are

agents::Surroundings surroundings(const DemoWorld *demo)
{
    return demo != nullptr ? demo->surroundings() : agents::Surroundings::ofThisProcess();
}

}  // namespace

core::Result<std::unique_ptr<Service>> Service::start(const core::Paths &paths, const core::Clock &clock,
                                                      Heritage heritage)
{
    if (!QDir().mkpath(paths.data)
        || !QFile::setPermissions(paths.data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return core::Error{core::ErrorKind::Denied,
                           QStringLiteral("Cannot use the folder %1. Check its owner and mode.").arg(paths.data)};
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
    // Last of what can fail: until here a service that is to be replaced goes on as it was.
    auto lock = std::make_unique<QLockFile>(paths.data + QStringLiteral("/service.lock"));
    if (const auto place = takePlace(*lock, paths.socket, heritage); !place)
        return place.error();
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
                                                 std::move(*catalogue), std::move(prices), std::move(heritage)));
    if (const auto listening = service->m_server.listen(paths.socket); !listening)
        return listening.error();
    return service;
}

Service::Service(const core::Clock &clock, const core::Paths &paths, const core::Settings &settings,
                 std::unique_ptr<QLockFile> lock, std::unique_ptr<DemoWorld> demo, agents::Catalogue catalogue,
                 metering::PriceBook prices, Heritage heritage)
    : m_clock(clock), m_paths(paths), m_policy(paths.policy), m_own(settings),
      m_settings(m_policy.policy().over(settings)), m_lock(std::move(lock)), m_demo(std::move(demo)),
      m_log(paths.activityLog(), m_clock), m_prices(std::move(prices)), m_store(paths.database()),
      m_attribution([this](std::vector<core::Exchange> &&exchanges) { onExchanges(std::move(exchanges)); }),
      m_tailnet(tailnet::placesOnThisMachine(effectiveSettings().tailscaledSocket), m_clock), m_gatewayKeys(m_log),
      m_gateways(m_gatewayKeys, m_clock), m_grants(paths.data + QStringLiteral("/grants.json"), m_clock),
      m_catalogue(std::move(catalogue)), m_inspector(m_catalogue, surroundings(m_demo.get()), paths.journal()),
      m_router(m_catalogue, surroundings(m_demo.get()), m_inspector, paths.journal()),
      m_keeper(paths.keptSecrets(), m_keyring), m_tokens(m_catalogue, paths.journal()),
      m_inheritedRuns(m_runs, std::move(heritage.runs)),
      m_agentCalls({m_inspector, m_router, m_keeper, m_tokens, m_runs, m_status, m_log, m_policy},
                   [this](const QJsonArray &agents) {
                       applyForwarding();
                       m_server.broadcast(
                           {{QStringLiteral("event"), QStringLiteral("agents")}, {QStringLiteral("agents"), agents}});
                   }),
      m_tailnetCalls(
          m_tailnet, m_gateways, [this] { refreshGateway(); }, [this] { return facts(); }),
      m_imports(QDir::homePath(), paths.database(), m_prices, m_store), m_budgets(paths.database(), m_clock),
      m_exporter(paths.data + QStringLiteral("/telemetry"), m_clock),
      m_keys(paths, m_demo ? m_demo->home() : QDir::homePath(), m_log,
             [this](core::ScanReport &report) {
                 QStringList providers;
                 for (const core::GatewayModel &model : m_status.gateway.models)
                     providers.append(model.provider);
                 tieKeys(report, providers, m_inspector.inspect(m_status.baseUrl()),
                         m_demo ? m_demo->home() : QDir::homePath());
             }),
      m_heritage(std::move(heritage)), m_handOver(m_server, *m_lock, paths.socket)
{
    m_status.demo = paths.demo;
    m_status.home = paths.data;
    m_status.startedAt = m_clock.nowMs();
    m_status.priceListDate = m_prices.listDate();
    connectParts();
    connectBudgets();
    registerCalls();
    openForwarder();
    m_agentCalls.refresh();
    QMetaObject::invokeMethod(&m_tailnet, &tailnet::LiveStatus::refresh, Qt::QueuedConnection);
    m_poll.start(quietPollMs);
    QTimer::singleShot(settleLimitMs, this, &Service::settled);
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
    connect(&m_signals, &StopSignals::upgrade, this, [this] {
        if (const auto started = m_demo ? core::Result<void>() : HandOver::startSuccessor(); !started)
            qWarning("%s", qUtf8Printable(started.error().message));
    });
    connect(&m_policy, &PolicyFile::changed, this, &Service::onPolicy);
    connect(&m_inheritedRuns, &InheritedRuns::ended, this, &Service::applyForwarding);
    connect(&m_handOver, &HandOver::taken, this, &Service::leave);
    connect(&m_portRetry, &QTimer::timeout, this, &Service::openForwarder);
    connect(this, &Service::settled, this, &Service::serve);
}

void Service::connectBudgets()
{
    connect(&m_store, &storing::StoreService::recorded, &m_budgets, &Budgets::noteSpending);
    connect(&m_imports, &ImportJobs::imported, &m_budgets, &Budgets::noteSpending);
    connect(&m_store, &storing::StoreService::ready, this, [this] {
        setBudgets();
        applyHistorySettings();
    });
    m_forget.setInterval(forgetMs);
    connect(&m_forget, &QTimer::timeout, this, &Service::applyHistorySettings);
    connect(&m_exporter, &exporting::Exporter::changed, this, &Service::announceStatus);
    connect(&m_budgets, &Budgets::passed, this, [this](const core::BudgetState &state, int percent) {
        m_server.broadcast({{QStringLiteral("event"), QStringLiteral("budget")},
                            {QStringLiteral("passed"), percent},
                            {QStringLiteral("budget"), core::toJson(state)}});
    });
    connect(&m_budgets, &Budgets::overrunAhead, this, [this](const core::BudgetState &state, core::Money projected) {
        m_server.broadcast({{QStringLiteral("event"), QStringLiteral("budget")},
                            {QStringLiteral("projected_nanodollars"), projected.nanodollars},
                            {QStringLiteral("budget"), core::toJson(state)}});
    });
    connect(&m_budgets, &Budgets::stopsChanged, this, &Service::applyForwarding);
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
    m_server.on("GET", QLatin1String(control::api::policy),
                [this](const Call &, Reply &reply) { reply.send(m_policy.toJson()); });
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
    m_server.on("POST", QLatin1String(control::api::handover), [this](const Call &, Reply &reply) { handOver(reply); });
    m_server.on("POST", QLatin1String(control::api::upgrade), [this](const Call &, Reply &reply) {
        if (m_demo)
            reply.fail({core::ErrorKind::Conflict, QStringLiteral("A demo is not replaced. Start it anew.")});
        else if (const auto started = HandOver::startSuccessor(); started)
            reply.send({}, 202);
        else
            reply.fail(started.error());
    });
    m_server.on("POST", QLatin1String(control::api::drain), [this](const Call &, Reply &reply) {
        reply.send({}, 202);
        drain();
    });
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
    // Which way the answer came, tailscaled can only tell after it, and only of a machine of the tailnet.
    const auto &location = m_gateways.preferred().location();
    if (m_status.gateway.state == core::GatewayState::Ready && m_status.gateway.path == core::TailnetPath::Unknown
        && location && !location->nodeId.isEmpty())
        m_tailnet.refresh();
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
    m_exporter.add(exchanges);
    m_store.record(std::move(exchanges));
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
    m_status.telemetry = m_exporter.state();
    QJsonObject json = m_status.toJson(m_clock.nowMs());
    if (!m_policy.problem().isEmpty()) {
        QJsonObject forwarder = json[QStringLiteral("forwarder")].toObject();
        forwarder[QStringLiteral("state")] = QStringLiteral("failed");
        forwarder[QStringLiteral("sentence")] = m_policy.problem();
        json[QStringLiteral("forwarder")] = forwarder;
    }
    json[QStringLiteral("guard")] = m_guard.toJson(m_settings.guard);
    return json;
}

}  // namespace service
