#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the package twice, from the same commit in two folders, without ccache, and compares the bytes of what is in it and
# of the package itself. Long: two release builds.
set -euo pipefail
cd "$(dirname "$0")/../.."
git rev-parse HEAD >/dev/null 2>&1 || { echo "skipped: this is no git checkout"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH CCACHE_DISABLE=1
for name in first another/place; do
    mkdir -p "$work/$name"
    git archive HEAD | tar -C "$work/$name" -x
    (cd "$work/$name" && cmake --preset release >/dev/null && cmake --build --preset release -- ${SPOTMETER_NINJA:-} >"$work/log" 2>&1 &&
        cpack --config build/release/CPackConfig.cmake -G DEB -B packages >>"$work/log" 2>&1) || { tail -20 "$work/log"; exit 1; }
done
cd "$work"
sha256sum first/packages/*.deb another/place/packages/*.deb
if ! cmp first/packages/*.deb another/place/packages/*.deb; then
    for name in first another/place; do dpkg-deb -R "$name"/packages/*.deb "$name/unpacked"; done
    diff -rq first/unpacked another/place/unpacked || true
    exit 1
fi
echo "reproducible: the same bytes from two folders"
