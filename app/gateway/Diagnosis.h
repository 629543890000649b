// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AgentInfo.h"
#include "core/GatewayInfo.h"
#include "tailnet/Status.h"

#include <QString>

#include <string_view>
#include <vector>

namespace gateway {

enum class Verdict { Pass, Fail, Skip };

std::string_view name(Verdict verdict);  ///< "pass"

/// One step on the way from this machine to a model.
struct Stage {
    QString title;  ///< "Logged in"
    Verdict verdict = Verdict::Skip;
    QString sentence;  ///< what was found, or what is the matter
    QString remedy;  ///< after a failure: what to do
};

/// What is known when a diagnosis is asked for.
struct Facts {
    tailnet::Status tailnet;
    core::GatewayInfo gateway;
    QString forwarderAddress;  ///< "127.0.0.1:4117"; empty if the port could not be had
    QString forwarderSentence;
    std::vector<core::AgentInfo> agents;
};

/// The stages in their order. The first failure on the way to the gateway lets the later stages of that way be skipped;
/// the forwarder's port and the agents are judged in any case. Pure.
std::vector<Stage> diagnose(const Facts &facts);

/// The stages and who asks, as text for an admin: names, tags, addresses; no secret.
QString report(const Facts &facts, const std::vector<Stage> &stages);

}  // namespace gateway
