// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/Warnings.h"

#include "tailnet/Status.h"

namespace tailnet {

namespace {

constexpr qint64 hourMs = 60 * 60 * 1000;
/// Short, because some tailnets renew their keys every day: a fresh key must not be warned of.
constexpr qint64 warnBeforeExpiryMs = 12 * hourMs;

QString expiryWarning(qint64 leftMs)
{
    return QStringLiteral("This machine's Tailscale key expires in %1 hours. Renew it with: spotmeter login")
        .arg(leftMs / hourMs);
}

}  // namespace

QStringList warningsFor(const Status &status, ExitNode exitNode, qint64 nowMs)
{
    QStringList warnings;
    if (status.identity.state != core::TailnetState::Running)
        return warnings;
    if (const auto expiry = status.identity.keyExpiresAt; expiry && *expiry - nowMs < warnBeforeExpiryMs)
        warnings.append(expiryWarning(*expiry - nowMs));
    if (!status.identity.tags.isEmpty()) {
        warnings.append(QStringLiteral("This machine is tagged, so the gateway counts what everybody does here as %1, "
                                       "not as you.")
                            .arg(status.identity.caller()));
    }
    if (exitNode == ExitNode::Offline) {
        warnings.append(QStringLiteral("The exit node that this machine uses is offline, so nothing outside of the "
                                       "tailnet is reachable. Choose another with: tailscale set --exit-node="));
    }
    if (status.userspace) {
        warnings.append(QStringLiteral("tailscaled runs in userspace mode: ordinary programs cannot reach the tailnet "
                                       "by address."));
    }
    return warnings;
}

}  // namespace tailnet
