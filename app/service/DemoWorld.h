// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Surroundings.h"
#include "core/Clock.h"
#include "core/Paths.h"
#include "core/Result.h"
#include "core/Settings.h"
#include "demo/DemoGateway.h"
#include "demo/DemoTailnet.h"

#include <memory>

namespace service {

/// What the service works with in demo mode instead of the user's machine: an embedded gateway, a scripted tailnet, an
/// invented home folder. It is built from the same paths as everything else of the demo and cannot reach the
/// user's files. Main thread.
class DemoWorld {
public:
    static core::Result<std::unique_ptr<DemoWorld>> create(const core::Paths &paths, const core::Clock &clock);

    /// The user's demo settings, with the embedded gateway and tailnet in them.
    core::Settings adapt(core::Settings settings) const;
    QString home() const { return m_home; }
    agents::Surroundings surroundings() const;
    /// Fills a database that does not exist yet with sixty days of an invented developer's work.
    core::Result<void> seedHistory(const QString &database) const;

private:
    DemoWorld(const core::Paths &paths, const core::Clock &clock);

    QString m_home;
    QString m_tailnetSocket;
    const core::Clock &m_clock;
    demo::DemoGateway m_gateway;
    demo::DemoTailnet m_tailnet;
};

}  // namespace service
