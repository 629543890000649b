#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command in a network namespace that has only loopback, so that no test and no agent it starts can reach anything
# else, whatever they try; and in a process namespace, so that nothing outlives it: Codex and Cline leave daemons behind.
set -eu
own=
[ "$(id -u)" -eq 0 ] || own=--map-root-user
exec unshare $own --net --pid --fork --kill-child --mount-proc sh -c 'ip link set lo up && "$@"; exit $?' sh "$@"
