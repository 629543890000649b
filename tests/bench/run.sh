#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/steps.sh

usage() {
    cat <<'END'
tests/bench/run.sh [--full] [--build FOLDER] [PART...]

Runs every benchmark of the project, beside its peers where those are installed, and writes BENCHMARKS.md: versions, commands
and what they printed. Quick mode, the usual one, takes at most 10 minutes once everything is built; --full takes as many
rounds and as much data as the figures in the documents. --build takes an existing build instead of one of its own, an
optimised one with tests, in build/bench. Parts: forwarder scanning usage programs; without any, all of them.

Run it on a machine that does nothing else: the load at the beginning of each part is written down with it.
END
}

full=no
folder=build/bench
while true; do
    case ${1:-} in
        --full) full=yes && shift ;;
        --build) folder=$2 && shift 2 ;;
        -h | --help) usage && exit ;;
        *) break ;;
    esac
done
[ $# -gt 0 ] || set -- forwarder scanning usage programs
cache=${SPOTMETER_TEST_CACHE:-$HOME/.cache/spotmeter-tests}/bench
mkdir -p "$cache"
out=BENCHMARKS.md
failed=no

version_of() { "$@" 2>&1 | head -1 || true; }

head_of_table() {
    cat <<END
# Benchmarks

Written by \`tests/bench/run.sh\`$([ $full = yes ] && echo ' --full'), $(date -u +%Y-%m-%d), from $(git rev-parse --short HEAD 2>/dev/null || echo 'no repository'),
$(sed -n 's/^CMAKE_BUILD_TYPE:STRING=//p' "$folder/CMakeCache.txt") build. Each part says what it compares with which aim. A \`!\`
or "missed" is a promise that did not hold in this run.

| what | version |
|---|---|
| machine | $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(nproc) cores, $(awk '/MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo) |
| system | $(. /etc/os-release && echo "$PRETTY_NAME"), Linux $(uname -r) |
| compiler, Qt | $(c++ -dumpfullversion), $(/usr/lib/qt6/bin/qtpaths --qt-version 2>/dev/null || echo '?') |
| nginx | $(version_of nginx -v | sed 's/.*: //') |
| haproxy | $(version_of haproxy -v | cut -d' ' -f3) |
| ripgrep | $(version_of rg --version) |
END
}

# part TITLE LIMIT COMMAND...: runs it, shows what it prints, and writes both down. One that fails is said to have failed.
part() {
    local title=$1 limit=$2 said code=0
    shift 2
    say "$title: $*"
    said=$(mktemp)
    local load
    load=$(cut -d' ' -f1 /proc/loadavg)
    timeout "$limit" "$@" 2>&1 | tee "$said" || code=$?
    {
        printf '\n## %s\n\n    %s\n\nLoad of the machine before: %s.' "$title" "${*/#$PWD\//}" "$load"
        case $code in
            0) echo ;;
            124) printf ' **Broken off after %s s.**\n' "$limit" ;;
            *) printf ' **Ended with %s: a promise did not hold, or it could not run.**\n' "$code" ;;
        esac
        printf '\n```\n'
        sed 's/\x1b\[[0-9;]*m//g' "$said" | grep -v -e '^PASS' -e '^Config:' -e '^\*\*\*' | tail -60
        printf '```\n'
    } >>"$out"
    rm -f "$said"
    [ $code -eq 0 ] || failed=yes
}

rounds() { [ $full = yes ] && echo "$1" || echo "$2"; }

if [ "$folder" = build/bench ]; then
    install_packages build test
    [ -f $folder/build.ninja ] || cmake --preset release -B $folder -DBUILD_TESTING=ON
fi
cmake --build "$folder" --target all bench_forwarder bench_load bench_upstream bench_import
head_of_table >"$out"
for name in "$@"; do
    case $name in
        forwarder)
            part "Forwarder" 1800 tests/bench/forwarder/run.py --build "$folder" --rounds "$(rounds 10 3)" \
                $([ $full = yes ] || echo --quick)
            ;;
        scanning)
            [ -d "$cache/corpus" ] || tests/bench/scanning/corpus.py "$cache/corpus"
            part "Scanning" 1800 tests/bench/scanning/run.py "$folder/tests/BenchScan" "$cache/corpus" \
                $([ $full = yes ] || echo --quick)
            ;;
        usage)
            part "Usage from agents' logs" 1800 tests/bench/usage/run.py --build "$folder" --logs "$cache/logs" \
                --sets "$(rounds S,L S)" --rounds "$(rounds 5 2)"
            ;;
        programs)
            part "Identity, agents, window: what a user waits for" 1800 \
                ctest --test-dir "$folder" -L bench --output-on-failure -V
            ;;
        *) fail "there is no part $name. See --help." ;;
    esac
done
say "Written: $out"
[ $failed = no ]
