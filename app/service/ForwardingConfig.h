// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Router.h"
#include "core/Result.h"
#include "core/Settings.h"
#include "forwarding/Config.h"
#include "service/ServiceStatus.h"

#include <vector>

namespace service {

/// What the forwarder has to know, put together from those who know it. `gateways` in the order of preference.
forwarding::Config forwardingConfig(const core::Settings &settings, const agents::Catalogue &catalogue,
                                    const agents::Router &router, const ServiceStatus &status,
                                    std::vector<forwarding::GatewayTarget> gateways);

/// What is wrong with a file of trusted certificates, before it is used. An empty path stands for the system's.
core::Result<void> checkCertificates(const QString &path);

}  // namespace service
