#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [--build FOLDER]: installs the Debian package into a clean Debian 12 root, uses it as an ordinary user, removes it, and runs the
# tarball there. Needs root and debootstrap; packages come from the mirror that this machine's apt uses. Ends with 77,
# which CTest takes for "skipped", where that cannot be had.
set -euo pipefail
cd "$(dirname "$0")/../.."

skip() {
    echo "skipped: $*"
    exit 77
}
check() {
    printf '  %-72s ' "$1"
    shift
    if "$@" >"$work/said" 2>&1; then echo yes; else
        echo NO
        cat "$work/said"
        exit 1
    fi
}

[ "$(id -u)" -eq 0 ] || skip "installing a package needs root"
command -v debootstrap >/dev/null || skip "debootstrap is not installed"
cache=${SPOTMETER_TEST_CACHE:-$HOME/.cache/spotmeter-tests}
work=$(mktemp -d)
root=$work/root
cleanup() {
    for pid in $(ls -d /proc/[0-9]*); do # only what runs inside this root
        [ "$(readlink "$pid/root" 2>/dev/null)" = "$root" ] && kill -9 "${pid#/proc/}" 2>/dev/null
    done
    umount -l "$root/proc" 2>/dev/null
    rm -rf "$work"
    true
}
trap cleanup EXIT

if [ ! -d "$cache/bookworm" ]; then
    mkdir -p "$cache"
    debootstrap --variant=minbase bookworm "$cache/bookworm.new" >"$cache/debootstrap.log" 2>&1 ||
        skip "debootstrap could not make a Debian 12 root; $cache/debootstrap.log says why"
    mv "$cache/bookworm.new" "$cache/bookworm"
fi
installer/package.sh "$@"
cp -a "$cache/bookworm" "$root"
mount -t proc proc "$root/proc"
cp build/packages/*.deb build/packages/*.tar.xz "$root/tmp/"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# A user's shell, with a home and nothing else.
user() { inside runuser -u alice -- env HOME=/home/alice sh -c "$1"; }

echo "The tarball, where no Qt is installed:"
inside useradd -m alice
inside sh -c 'command -v xz >/dev/null || { apt-get -q update && apt-get -q install -y --no-install-recommends xz-utils; }' >/dev/null
inside apt-get -q install -y --no-install-recommends libdbus-1-3 >/dev/null
user 'tar -C ~ -xf /tmp/spotmeter-*.tar.xz'
check "the demo runs from a folder" user '~/spotmeter-*/bin/spotmeter demo'
check "and has a history to show" user '~/spotmeter-*/bin/spotmeter --demo usage --by day --json | grep -q requests'
check "and its worker reads files" user '~/spotmeter-*/bin/spotmeter --demo scan --json | grep -q fingerprint'
user 'kill $(cat ~/.local/share/spotmeter-demo/service.lock | head -1); sleep 1; rm -rf ~/.local/share/spotmeter-demo ~/spotmeter-*' || true

echo "The Debian package:"
unpacked=$work/deb
dpkg-deb -x build/packages/*.deb "$unpacked"
programs_are_stripped() { ! file "$unpacked"/usr/bin/* "$unpacked"/usr/libexec/*/* | grep -v ', stripped'; }
nothing_for_developers() { ! dpkg-deb -f build/packages/*.deb Depends | grep -e -dev; }
launchers_are_valid() {
    desktop-file-validate --no-hints "$unpacked"/usr/share/applications/*.desktop "$unpacked"/etc/xdg/autostart/*.desktop &&
        appstreamcli validate --no-net "$unpacked"/usr/share/metainfo/*.xml
}
# completes EXPECTED WORD...: what stands for the last of the words.
completes() {
    # shellcheck disable=SC2016
    bash -euc '. "$0"; want=$1; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _spotmeter; [ "${COMPREPLY[*]}" = "$want" ]' \
        "$unpacked/usr/share/bash-completion/completions/spotmeter" "$@"
}
each_has_a_manual() {
    for program in "$unpacked"/usr/bin/*; do
        test -f "$unpacked/usr/share/man/man1/$(basename "$program").1.gz" || return 1
    done
}
# What it warns of is known: scripts that speak to each user's systemd.
check "lintian finds no error, in the manual neither" lintian --fail-on error --allow-root build/packages/*.deb
sed 's/^/    /' "$work/said"
check "what can be typed has a manual" each_has_a_manual
check "its programs are stripped" programs_are_stripped
check "it depends on nothing for developers" nothing_for_developers
check "its launchers and its metainfo are valid" launchers_are_valid
check "it completes commands" completes agents spotmeter age
check "it completes commands after an option" completes usage spotmeter --demo us
check "it completes the words of a command" completes "remove run" spotmeter secret r
inside apt-get -q update >/dev/null
inside apt-get -q install -y --no-install-recommends systemd >/dev/null
check "installs with what it depends on" inside apt-get -q install -y --no-install-recommends ./tmp/$(basename build/packages/*.deb)
for file in usr/share/applications/spotmeter.desktop usr/share/metainfo/io.github.spotmeter.metainfo.xml \
    usr/share/man/man1/spotmeter.1 usr/share/bash-completion/completions/spotmeter etc/xdg/autostart/spotmeter.desktop \
    usr/lib/systemd/user/spotmeterd.socket etc/systemd/user/sockets.target.wants/spotmeterd.socket; do
    check "has /$file" test -e "$root/$file" -o -L "$root/$file" -o -e "$root/$file.gz" -o -e "$root/${file/usr\/lib/lib}"
done
# The two keys that only newer versions of systemd know may be complained of, nothing else.
units_are_valid() {
    mkdir -p "$work/units" "$work/runtime"
    cp "$root/usr/lib/systemd/user/spotmeterd.socket" "$work/units/"
    sed "s|=/usr/bin/|=$root/usr/bin/|" "$root/usr/lib/systemd/user/spotmeterd.service" >"$work/units/spotmeterd.service"
    ! XDG_RUNTIME_DIR=$work/runtime systemd-analyze --user --man=no --recursive-errors=no verify "$work"/units/* 2>&1 |
        grep -v -e RestartSteps -e RestartMaxDelaySec
}
check "the units are valid" units_are_valid
inside useradd -m bob
check "systemd starts it, lets its worker run, and keeps it through upgrades" tests/packages/manager.sh "$root" bob
check "the demo runs" user 'spotmeter --demo status'
check "its worker reads files" user 'spotmeter --demo scan --json | grep -q fingerprint'
check "the window starts" user 'QT_QPA_PLATFORM=offscreen timeout 5 spotmeter-desktop --demo; [ $? -eq 124 ]'
check "the service runs in real mode" user 'spotmeter status; [ $? -le 1 ]'
user 'mkdir -p ~/.claude ~/bin && printf "{\n  \"model\": \"opus\"\n}\n" >~/.claude/settings.json && cp ~/.claude/settings.json ~/before'
check "an agent is routed" user 'PATH=$PATH:~/bin spotmeter agents enable claude-code && grep -q 127.0.0.1 ~/.claude/settings.json'
check "an upgrade in place leaves a service that runs" sh -c \
    "chroot '$root' env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin dpkg -i /tmp/$(basename build/packages/*.deb) && sleep 3 &&
     chroot '$root' runuser -u alice -- env HOME=/home/alice spotmeter status --json | grep -q '\"pid\"'"
check "it is removed" inside apt-get -q remove -y spotmeter
check "the agent's file is as it was" cmp "$root/home/alice/before" "$root/home/alice/.claude/settings.json"
check "no service is left" sh -c "sleep 3; ! grep -ls spotmeterd /proc/[0-9]*/comm | xargs -r -n1 dirname | while read -r p; do readlink \$p/root; done | grep -q '$root'"
check "what is left is the user's history and settings alone" sh -c "! find '$root' -xdev -name '*spotmeter*' -not -path '$root/home/*' -not -path '$root/tmp/*' -not -path '$root/var/*' -not -path '$root/etc/xdg/autostart/*' | grep ."
check "a purge leaves nothing in /etc" sh -c "chroot '$root' env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin dpkg -P spotmeter && ! find '$root/etc' -name '*spotmeter*' | grep ."
echo "packages: all checks passed"
