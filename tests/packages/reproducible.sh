#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Packs what is committed here, builds it once more in another folder without ccache, and compares the bytes of the two
# packages. Long: a release build, or two.
set -euo pipefail
cd "$(dirname "$0")/../.."
git rev-parse HEAD >/dev/null 2>&1 || { echo "skipped: this is no git checkout"; exit 77; }
git diff --quiet HEAD || { echo "What is changed here is not committed, so it cannot be built elsewhere. Commit it first."; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
installer/package.sh deb
mkdir "$work/elsewhere"
git archive HEAD | tar -C "$work/elsewhere" -x
# There it is no checkout, so the time comes along.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) CCACHE_DISABLE=1 "$work/elsewhere/installer/package.sh" deb
sha256sum build/packages/*.deb "$work"/elsewhere/build/packages/*.deb
if ! cmp build/packages/*.deb "$work"/elsewhere/build/packages/*.deb; then
    dpkg-deb -R build/packages/*.deb "$work/here"
    dpkg-deb -R "$work"/elsewhere/build/packages/*.deb "$work/there"
    diff -rq "$work/here" "$work/there" || true
    exit 1
fi
echo "reproducible: the same bytes from two folders, one of them without ccache"
