#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-screen.sh [--bare] PROGRAM [ARGUMENTS]
# SCREEN=2800x1900 for a larger one. --bare: without window manager and tray.
# Runs a program on a screen of its own with a window manager, a tray and a session bus. The user's own are out of reach.
set -euo pipefail

with_desktop=yes
[ "$1" != --bare ] || { with_desktop=no && shift; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_RUNTIME_DIR=$scratch/run
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
export QT_QPA_PLATFORM=xcb

# Two screens that look for a free number at the same moment can both take the same one, hence one after the other.
mkfifo "$scratch/display"
exec 9>"${TMPDIR:-/tmp}/spotmeter-test-screen.lock"
flock 9
Xvfb -displayfd 3 -screen 0 "${SCREEN:-1400x950}x24" -nolisten tcp -dpi 96 3>"$scratch/display" 2>"$scratch/xvfb.log" 9>&- &
screen=$!
trap 'kill $screen 2>/dev/null || true; rm -rf "$scratch"' EXIT
if ! read -r number <"$scratch/display"; then
    echo "Xvfb did not start:"
    cat "$scratch/xvfb.log"
    exit 1
fi >&2
exec 9>&-
export DISPLAY=:$number

inside=
[ $with_desktop = no ] || inside='
openbox &
manager=$!
trayer --edge top --align right --widthtype request --height 28 --SetDockType true &
tray=$!
trap "kill $tray $manager" EXIT'
dbus-run-session -- bash -c "$inside"$'\n"$@"' inside "$@" 2> >(grep -v -e "Failed to set fd limit" >&2)
