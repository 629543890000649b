// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/DemoWorld.h"

#include "demo/Catalogue.h"
#include "demo/DemoHistory.h"
#include "demo/DemoHome.h"
#include "storing/Store.h"

#include <QFile>

namespace service {

core::Result<std::unique_ptr<DemoWorld>> DemoWorld::create(const core::Paths &paths, const core::Clock &clock)
{
    std::unique_ptr<DemoWorld> world(new DemoWorld(paths, clock));
    if (const auto made = demo::createDemoHome(world->m_home); !made)
        return made.error();
    if (const auto listening = world->m_gateway.listen(); !listening)
        return listening.error();
    if (const auto listening = world->m_tailnet.listen(world->m_tailnetSocket); !listening)
        return listening.error();
    return world;
}

DemoWorld::DemoWorld(const core::Paths &paths, const core::Clock &clock)
    : m_home(paths.data + QStringLiteral("/home")), m_tailnetSocket(paths.data + QStringLiteral("/tailscaled.sock")),
      m_clock(clock), m_gateway(clock, demo::Pace::Realistic), m_tailnet(clock)
{
}

core::Settings DemoWorld::adapt(core::Settings settings) const
{
    settings.gatewayUrl = m_gateway.url();
    settings.gatewayTrusted = true;
    settings.fallbackGateways.clear();
    settings.gatewayCredentialHeader.clear();
    settings.tailscaledSocket = m_tailnetSocket;
    return settings;
}

agents::Surroundings DemoWorld::surroundings() const
{
    agents::Surroundings surroundings = agents::Surroundings::ofThisProcess();
    surroundings.home = m_home;
    surroundings.variables.clear();
    return surroundings;
}

core::Result<void> DemoWorld::seedHistory(const QString &database) const
{
    if (QFile::exists(database))
        return {};
    auto store = storing::Store::open(database);
    if (!store)
        return store.error();
    return store->record(demo::history(m_clock.nowMs(), demo::prices()));
}

}  // namespace service
