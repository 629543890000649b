// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/ForwarderInfo.h"
#include "forwarding/Config.h"
#include "gateway/GatewayClient.h"
#include "service/GatewayKeys.h"

#include <QObject>

#include <memory>
#include <vector>

namespace service {

/// All gateways that requests may go to, in the order of preference: each is found and verified by a GatewayClient of
/// its own, and its health is what real traffic says of it. Main thread; the keys and the clock outlive it.
class GatewaySet final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatewaySet)

public:
    GatewaySet(const GatewayKeys &keys, const core::Clock &clock);

    /// Finds all of them anew and asks them. One that is no longer where it was has lost its place when this returns.
    void refresh(const core::Settings &settings, const tailnet::Status &status, const QString &localApi);

    /// Those that are verified and whose key, if they want one, is at hand. Like the forwarder, it forgets who was not
    /// well when they change.
    std::vector<forwarding::GatewayTarget> targets();
    /// What the forwarder saw of one of them.
    void note(const forwarding::GatewayTarget &target, bool well);
    /// All that the settings name.
    std::vector<core::GatewayUse> uses() const;

Q_SIGNALS:
    void moved();  ///< targets() may have changed
    void changed(const core::GatewayInfo &preferred);  ///< the preferred one has answered, or cannot

private:
    struct Member {
        std::unique_ptr<gateway::GatewayClient> client;
        core::GatewayInfo info;
    };
    struct Unwell {
        std::string hostHeader;
        qint64 since = 0;
    };

    void add();
    void take(std::size_t index, core::GatewayInfo info);
    std::optional<forwarding::GatewayTarget> targetOf(const Member &member) const;
    const Unwell *troubleOf(const Member &member) const;

    const GatewayKeys &m_keys;
    const core::Clock &m_clock;
    std::vector<Member> m_members;  ///< the preferred one first
    std::vector<Unwell> m_unwell;
    QString m_localApi;  ///< tailscaled's socket, for those that only it reaches
    std::vector<forwarding::GatewayTarget> m_targets;  ///< as they were told last
};

}  // namespace service
