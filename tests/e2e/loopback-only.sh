#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command in a network namespace that has only loopback, so that no test and no agent it starts can reach anything
# else, whatever they try.
set -eu
if [ "$(id -u)" -eq 0 ]; then
    exec unshare --net sh -c 'ip link set lo up && exec "$@"' sh "$@"
fi
exec unshare --map-root-user --net sh -c 'ip link set lo up && exec "$@"' sh "$@"
