#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keyring.sh open|locked|missing|frozen|absent PROGRAM [ARGUMENTS]
# Runs a program on a session bus of its own with a real gnome-keyring in the given state, in a scratch home.
# The user's own bus, keyring and screen are out of reach.
set -euo pipefail
state=$1
shift

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME=$scratch XDG_RUNTIME_DIR=$scratch/run XDG_DATA_HOME=$scratch/data XDG_CONFIG_HOME=$scratch/config
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP DESKTOP_SESSION \
    KDE_FULL_SESSION

if [ "$state" = absent ]; then
    "$@"
    exit
fi

inside='
set -euo pipefail
state=$1 scratch=$2
shift 2
call() { dbus-send --session --print-reply "$@"; }

[ "$state" = missing ] || unlock=--unlock
printf scratch | gnome-keyring-daemon --foreground ${unlock:-} --components=secrets >"$scratch/daemon.log" 2>&1 &
daemon=$!
trap "kill -CONT $daemon; kill $daemon; wait $daemon || true" EXIT

# Any call to the service itself would start a second one.
until call --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets |
        grep -q "boolean true"; do
    kill -0 $daemon 2>/dev/null || { echo "gnome-keyring did not start:"; cat "$scratch/daemon.log"; exit 1; } >&2
    sleep 0.05
done
case $state in
    locked) call --dest=org.freedesktop.secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.Lock \
        array:objpath:/org/freedesktop/secrets/collection/login >/dev/null ;;
    frozen) kill -STOP $daemon ;;
esac
"$@"
'
dbus-run-session -- bash -c "$inside" with-keyring "$state" "$scratch" "$@"
