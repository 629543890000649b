// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/States.h"

namespace tailnet {

namespace {

struct Words {
    QString sentence;
    QString remedy;
};

Words wordsFor(core::TailnetState state)
{
    using core::TailnetState;
    switch (state) {
    case TailnetState::NotInstalled:
        return {QStringLiteral("Tailscale is not installed on this machine."),
                QStringLiteral("Install it from https://tailscale.com/download and log in.")};
    case TailnetState::Stopped:
        return {QStringLiteral("Tailscale's daemon is not running."),
                QStringLiteral("Start it with: sudo systemctl start tailscaled")};
    case TailnetState::NoPermission:
        return {QStringLiteral("This user may not talk to Tailscale's daemon."),
                QStringLiteral("Ask the administrator of this machine for access to tailscaled's socket.")};
    case TailnetState::Starting:
        return {QStringLiteral("Tailscale is starting."), QStringLiteral("Wait a moment. Nothing needs to be done.")};
    case TailnetState::NeedsLogin:
        return {QStringLiteral("This machine is logged out of Tailscale."),
                QStringLiteral("Log in with: sudo tailscale up")};
    case TailnetState::KeyExpired:
        return {QStringLiteral("The Tailscale key of this machine has expired."),
                QStringLiteral("Renew it with: sudo tailscale up --force-reauth")};
    case TailnetState::NeedsApproval:
        return {QStringLiteral("This machine waits for approval by an admin of the tailnet."),
                QStringLiteral("Ask an admin to approve it in the admin console, under Machines.")};
    case TailnetState::Down:
        return {QStringLiteral("Tailscale is switched off on this machine."),
                QStringLiteral("Switch it on with: tailscale up")};
    case TailnetState::Offline:
        return {QStringLiteral("Tailscale is on, but has lost its coordination server."),
                QStringLiteral("Check this machine's internet connection.")};
    case TailnetState::Running:
        return {};
    case TailnetState::Unknown:
        break;
    }
    return {QStringLiteral("The state of Tailscale is not known."), QStringLiteral("Check it with: tailscale status")};
}

}  // namespace

void setState(core::Identity &identity, core::TailnetState state)
{
    const Words words = wordsFor(state);
    identity.state = state;
    identity.sentence = words.sentence;
    identity.remedy = words.remedy;
}

core::Identity identityIn(core::TailnetState state, const QString &detail)
{
    core::Identity identity;
    setState(identity, state);
    if (!detail.isEmpty())
        identity.sentence += u' ' + detail;
    return identity;
}

}  // namespace tailnet
