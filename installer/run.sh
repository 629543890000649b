#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/steps.sh

usage() {
    cat <<'END'
installer/run.sh [--demo]

Installs with apt what is missing, builds Spotmeter and opens it: on this machine's tailnet if Tailscale is
installed, in demo mode otherwise. Without a display it opens in the terminal. Run it again at any time: what is
in place is left alone.

  --demo   demo mode even where Tailscale is installed: made-up data, nothing of yours is read or changed
END
}

has_tailscale() {
    command -v tailscale >/dev/null || command -v tailscaled >/dev/null || [ -x /usr/sbin/tailscaled ] ||
        [ -S /run/tailscale/tailscaled.sock ]
}

mode=real
has_tailscale || mode=absent
case ${1:-} in
    '') ;;
    --demo) mode=demo ;;
    -h | --help) usage && exit ;;
    *) fail "unknown option $1. See --help." ;;
esac

install_packages build
build release

case $mode in
    real) say "Spotmeter, on this machine's tailnet" ;;
    demo) say "Spotmeter, demo mode: made-up data, nothing of yours is read or changed" ;;
    absent) say "Spotmeter, demo mode, because Tailscale is not installed here: made-up data, nothing of yours is" \
        "read or changed" ;;
esac
programs=build/release/bin
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    [ "$mode" = real ] || exec "$programs/spotmeter-desktop" --demo
    exec "$programs/spotmeter-desktop"
fi
echo "There is no display, so this is the same in the terminal."
[ "$mode" = real ] || exec "$programs/spotmeter" demo
exec "$programs/spotmeter" status
