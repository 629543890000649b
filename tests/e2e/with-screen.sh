#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-screen.sh PROGRAM [ARGUMENTS]
# Runs a program on a screen of its own with a window manager, a tray and a session bus. The user's own are out of reach.
set -euo pipefail

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_RUNTIME_DIR=$scratch/run
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

# Two screens that start at the same moment may pick the same number; the one that loses it tries again.
mkfifo "$scratch/display"
for try in 1 2 3 4 5; do
    Xvfb -displayfd 3 -screen 0 1400x950x24 -nolisten tcp -dpi 96 3>"$scratch/display" 2>"$scratch/xvfb.log" &
    screen=$!
    trap 'kill $screen 2>/dev/null || true; rm -rf "$scratch"' EXIT
    read -r number <"$scratch/display" || continue
    export DISPLAY=:$number
    xdotool getdisplaygeometry >/dev/null 2>&1 && kill -0 $screen && break
    [ "$try" -lt 5 ] || { echo "Xvfb did not start:"; cat "$scratch/xvfb.log"; exit 1; } >&2
done

inside='
openbox &
manager=$!
trayer --edge top --align right --widthtype request --height 28 --SetDockType true &
tray=$!
trap "kill $tray $manager" EXIT
"$@"'
dbus-run-session -- bash -c "$inside" inside "$@" 2> >(grep -v -e "Failed to set fd limit" >&2)
