// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Catalogue.h"
#include "core/Result.h"
#include "core/Settings.h"
#include "forwarding/Config.h"
#include "service/ServiceStatus.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace service {

/// How the agents are admitted.
struct AgentTokens {
    std::multimap<std::string, std::string> hashes;  ///< agent → SHA-256 of a local token
    std::set<std::string> passthrough = {};  ///< those whose own login goes on, as their token stands in the path
};

/// What the forwarder has to know, put together from those who know it. `gateways` in the order of preference;
/// `stops` is the sentence for each agent whose requests are stopped, "" stands for all.
forwarding::Config forwardingConfig(const core::Settings &settings, const agents::Catalogue &catalogue,
                                    const AgentTokens &tokens, const ServiceStatus &status,
                                    std::vector<forwarding::GatewayTarget> gateways,
                                    const std::map<std::string, std::string> &stops = {});

/// As which machine of which tailnet this one speaks: both change when its user switches accounts.
std::string membership(const QString &nodeId, const QString &tailnet);

/// What is wrong with a file of trusted certificates, before it is used. An empty path stands for the system's.
core::Result<void> checkCertificates(const QString &path);

}  // namespace service
