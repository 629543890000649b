#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# manager.sh ROOT USER: runs systemd's user manager for USER in ROOT, where the package and systemd are installed, in namespaces of
# its own, and sees that the units do there what they are for. Needs root and version 2 of control groups.
set -euo pipefail
root=$1 user=$2
uid=$(chroot "$root" id -u "$user")

if [ "${3:-}" != inside ]; then
    groups=$(mktemp -d)
    mount -t cgroup2 cgroup2 "$groups"
    group=$groups/spotmeter-test-$$
    mkdir "$group"
    chown -R "$uid" "$group" # the manager divides it
    cleanup() {
        find "$group" -depth -type d -exec rmdir {} \;
        umount "$groups"
        rmdir "$groups"
    }
    trap cleanup EXIT
    (echo "$BASHPID" >"$group/cgroup.procs" && exec timeout 120 unshare -mpnC --fork --kill-child "$0" "$root" "$user" inside)
    exit
fi

mount --make-rprivate /
mount -t proc proc "$root/proc"
mount -t sysfs sysfs "$root/sys"
mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
mount --bind /dev "$root/dev"
ip link set lo up
install -d -o "$uid" -m 700 "$root/run/user/$uid"
exec chroot "$root" runuser -u "$user" -- env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 HOME="/home/$user" XDG_RUNTIME_DIR="/run/user/$uid" \
    bash -eu <<'END'
/lib/systemd/systemd --user &
until [ -S "$XDG_RUNTIME_DIR/systemd/private" ]; do sleep 0.1; done
main() { systemctl --user show -p MainPID --value spotmeterd.service; }
is_active() { systemctl --user is-active -q spotmeterd.service; }

systemctl --user start spotmeterd.socket
if is_active; then echo "the service runs before anybody asks"; exit 1; fi
exec 3<>/dev/tcp/127.0.0.1/4117
printf 'GET / HTTP/1.1\r\nHost: 127.0.0.1:4117\r\n\r\n' >&3
head -1 <&3 | grep '^HTTP/1.1' # the first request started it
exec 3>&-
is_active
grep '^Seccomp:.*2' "/proc/$(main)/status" # the unit's filters are on, and the worker runs under them
spotmeter scan "$HOME"
for round in 1 2 3 4 5 6 7 8 9 10; do
    before=$(main)
    if [ $((round % 2)) -eq 0 ]; then systemctl --user reload spotmeterd.service; else kill -USR2 "$before"; fi
    while [ -d "/proc/$before" ]; do sleep 0.1; done
    echo "upgrade $round: $before, then $(main)"
    is_active
done
systemctl --user stop spotmeterd.service spotmeterd.socket
END
