#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Spotmeter in a clean Debian 13 root (GCC 14, Qt 6.8), and runs the tests that need no agents and no screen there.
# Needs root and debootstrap. Ends with 77, which CTest takes for "skipped", where that cannot be had.
set -euo pipefail
cd "$(dirname "$0")/../.."
skip() { echo "skipped: $*"; exit 77; }
[ "$(id -u)" -eq 0 ] || skip "making a root needs root"
command -v debootstrap >/dev/null || skip "debootstrap is not installed"
cache=${SPOTMETER_TEST_CACHE:-$HOME/.cache/spotmeter-tests}
root=$cache/trixie
mkdir -p "$cache"
if [ ! -d "$root" ]; then
    rm -rf "$root.new" # half of one
    debootstrap --variant=minbase trixie "$root.new" >"$cache/debootstrap.log" 2>&1 ||
        skip "debootstrap could not make a Debian 13 root; $cache/debootstrap.log says why"
    mv "$root.new" "$root"
fi
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }
cleanup() {
    umount -l "$root/proc" "$root/dev" 2>/dev/null
    true
}
trap cleanup EXIT
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
inside apt-get -q update >/dev/null
# The first of each line's alternatives that Debian 13 knows.
packages=$(awk '/^\[/ { on = $0 == "[build]" } on && NF && !/^[#[]/ { print }' installer/packages.txt | while read -r line; do
    for package in ${line//|/ }; do
        if inside apt-cache show "$package" >/dev/null 2>&1; then echo "$package"; break; fi
    done
done)
# shellcheck disable=SC2086  # a list
inside apt-get -q install -y --no-install-recommends $packages ccache dbus git gnome-keyring systemd >"$cache/trixie-apt.log" 2>&1
rm -rf "$root/src"
mkdir -p "$root/src"
git archive HEAD | tar -C "$root/src" -x
targets=${SPOTMETER_DEBIAN13_TARGETS:-all}
# shellcheck disable=SC2086
inside sh -c "cd /src && cmake --preset dev >/dev/null && cmake --build --preset dev --target $targets -- -k 0" >"$cache/trixie-build.log" 2>&1 ||
    { grep -i -A3 -E 'error' "$cache/trixie-build.log" | head -60; exit 1; }
inside sh -c "c++ -dumpfullversion; qmake6 -query QT_VERSION 2>/dev/null || /usr/lib/qt6/bin/qtpaths --qt-version"
inside sh -c "cd /src && ctest --preset dev -LE 'slow|bench|e2e' -R '^(layers|style|core|http|configuring|importing|metering|scanning|storing|control|agents|models)\.' -j2" | tail -15
