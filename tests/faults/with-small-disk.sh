#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command where /tmp is a disk of its own of 48 MB, and where it may mount: as root of a namespace.
set -eu
inside='mount -t tmpfs -o size=48m,mode=1777 small /tmp && exec "$@"'
if [ "$(id -u)" -eq 0 ]; then
    exec unshare --mount sh -c "$inside" sh "$@"
fi
exec unshare --map-root-user --mount sh -c "$inside" sh "$@"
