// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/Words.h"

#include <QtGlobal>

namespace models::words {

namespace {

/// What is said of Tailscale on this machine: app/tailnet.
constexpr const char *all[] = {
    QT_TRANSLATE_NOOP("models::ServiceText", "Tailscale is not installed on this machine."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Install it from https://tailscale.com/download and log in."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Tailscale's daemon is not running."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Start it with: sudo systemctl start tailscaled"),
    QT_TRANSLATE_NOOP("models::ServiceText", "This user may not talk to Tailscale's daemon."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "Ask the administrator of this machine for access to tailscaled's socket."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Tailscale is starting."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Wait a moment."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Nothing needs to be done."),
    QT_TRANSLATE_NOOP("models::ServiceText", "This machine is logged out of Tailscale."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Log in with: sudo tailscale up"),
    QT_TRANSLATE_NOOP("models::ServiceText", "The Tailscale key of this machine has expired."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Renew it with: sudo tailscale up --force-reauth"),
    QT_TRANSLATE_NOOP("models::ServiceText", "This machine waits for approval by an admin of the tailnet."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Ask an admin to approve it in the admin console, under Machines."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Tailscale is switched off on this machine."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Switch it on with: tailscale up"),
    QT_TRANSLATE_NOOP("models::ServiceText", "Tailscale is on, but has lost its coordination server."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Check this machine's internet connection."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The state of Tailscale is not known."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Check it with: tailscale status"),
    QT_TRANSLATE_N_NOOP("models::ServiceText", "This machine's Tailscale key expires in %n hours."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Renew it with: spotmeter login"),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "This machine is tagged, so the gateway counts what everybody does here as %1, not as you."),
    QT_TRANSLATE_NOOP(
        "models::ServiceText",
        "The exit node that this machine uses is offline, so nothing outside of the tailnet is reachable."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Choose another with: tailscale set --exit-node="),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "tailscaled runs in userspace mode: ordinary programs cannot reach the tailnet by address."),
    QT_TRANSLATE_NOOP("models::ServiceText", "tailscaled does not run."),
    QT_TRANSLATE_NOOP("models::ServiceText", "This user may not talk to tailscaled."),
    QT_TRANSLATE_NOOP("models::ServiceText", "tailscaled does not answer."),
    //: tailscaled
    QT_TRANSLATE_NOOP("models::ServiceText", "It closed the connection before its answer was complete."),
    //: tailscaled
    QT_TRANSLATE_NOOP("models::ServiceText", "Its answer cannot be read: %1."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "The path of tailscaled's socket, %1, has %2 bytes, but the system allows %3."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Set a shorter path, for instance a link in your home folder."),
    QT_TRANSLATE_NOOP("models::ServiceText", "tailscaled answered with status %1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "tailscaled answered with status %1: %2"),
    QT_TRANSLATE_NOOP("models::ServiceText", "tailscaled's status is not a JSON object (%1)."),
    QT_TRANSLATE_NOOP("models::ServiceText", "tailscaled's status does not say in which state it is (BackendState)."),
    QT_TRANSLATE_NOOP("models::ServiceText", "tailscaled's answer to whois names no machine."),
    QT_TRANSLATE_NOOP("models::ServiceText", "tailscaled lets only root and its operator log in."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "Either run: sudo tailscale up --force-reauth, or become the operator with: sudo tailscale set "
                      "--operator=$USER"),
    QT_TRANSLATE_NOOP("models::ServiceText", "tailscaled gave no page to log in at."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Check it with: tailscale up"),
};

}  // namespace

std::span<const char *const> tailnet()
{
    return all;
}

}  // namespace models::words
