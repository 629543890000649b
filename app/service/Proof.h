// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

#include <QJsonArray>
#include <QNetworkAccessManager>

#include <functional>

namespace service {

/// Where an agent has its local token.
enum class TokenPlace { Header, Path };

/// Shows that a routed agent reaches the gateway: asks for the models the way the agent would, with its own token and
/// address, through the forwarder. Main thread. Reports once; if the context is gone by then, nothing is reported.
class Proof {
public:
    Proof();

    /// The stages in their order up to the first that failed: {"name","ok","sentence"}.
    void run(const QString &base, const core::Secret &token, TokenPlace place, QObject *context,
             std::function<void(const QJsonArray &stages)> done);

private:
    QNetworkAccessManager m_network;
};

}  // namespace service
