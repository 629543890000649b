#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command whose temporary files lie on a disk of its own of 48 MB, and which may mount: as root of a namespace.
set -eu
disk=$(mktemp -d /tmp/small-XXXXXX)
trap 'rmdir "$disk"' EXIT
root=--map-root-user
[ "$(id -u)" -ne 0 ] || root=
# shellcheck disable=SC2016,SC2086
TMPDIR=$disk unshare $root --mount sh -c 'mount -t tmpfs -o size=48m,mode=1777 small "$TMPDIR" && exec "$@"' sh "$@"
