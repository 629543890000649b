#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/steps.sh

usage() {
    cat <<'END'
tests/bench/run.sh [--full] [--build FOLDER] [PART...]

Runs every benchmark of the project, beside its peers where those are installed, and writes BENCHMARKS.md: versions, commands
and what they printed. Quick mode, the usual one, takes at most 10 minutes once everything is built and its data are made;
--full takes as many rounds and as much data as the figures in the documents. What is measured is the release build, as it is
shipped, with the benchmarks beside it, in build/bench; --build takes another one. A peer that is not installed is named in the
table and left out.
Parts: forwarder peers scanning usage recording programs desktop; without any, all of them.

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
[ $# -gt 0 ] || set -- forwarder peers scanning usage recording programs desktop
cache=${SPOTMETER_TEST_CACHE:-$HOME/.cache/spotmeter-tests}/bench
mkdir -p "$cache"
out=BENCHMARKS.md
failed=no

# version_of PROGRAM [ARGUMENT...]: the first version in what it prints.
version_of() {
    local said
    command -v "$1" >/dev/null || { echo 'not installed: left out' && return; }
    said=$("$@" 2>&1 || true)
    if [[ $said =~ [0-9]+(\.[0-9]+)+ ]]; then echo "${BASH_REMATCH[0]}"; else echo '?'; fi
}

# npm_version PACKAGE: of a gateway that is measured, if npm has put it there.
npm_version() {
    sed -n 's/^ *"version": "\(.*\)",*$/\1/p' "$cache/peers/node_modules/$1/package.json" 2>/dev/null | grep . ||
        echo 'not installed: left out'
}

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
| nginx | $(version_of nginx -v) |
| haproxy | $(version_of haproxy -v) |
| Portkey gateway | $(npm_version @portkey-ai/gateway) |
| claude-code-router | $(npm_version @musistudio/claude-code-router) |
| ripgrep | $(version_of rg --version) |
| gitleaks | $([ $full = yes ] && version_of gitleaks version || echo 'takes minutes: only with --full') |
| secretlint | $([ $full = yes ] && version_of secretlint --version || echo 'takes minutes: only with --full') |
| ccusage | $(sed -n 's/^CCUSAGE = "\(.*\)"/\1/p' tests/bench/usage/run.py) |
END
}

# What a benchmark printed, without what ctest, Qt Test and the screen say around it.
figures() {
    sed -E 's/\x1b\[[0-9;]*m//g; s/^[0-9]+: //; s/^QINFO +: [A-Za-z]+::[A-Za-z]+\(\) //' | grep -v -E \
        -e '^(PASS|Config:|Totals:|\*\*\*|Test command|Working Directory|Environment variables|Test timeout|UpdateCTest)' \
        -e '^( +LC_ALL=| +QT_LOGGING_RULES=| +Start |test [0-9]+$|Constructing|Done constr|Test project|Internal ctest|Checking|Updating)' \
        -e '^(Openbox-Message|XIO:|round [0-9]+ of|page [0-9]+: |Label Time|bench +=| +after [0-9]+ requests)' | cat -s
}

# part TITLE LIMIT COMMAND...: runs it, shows what it prints, and writes both down. One that fails is said to have failed.
part() {
    local title=$1 limit=$2 said code=0 command
    shift 2
    command=${*/#$PWD\//}
    command=${command//$HOME/\~}
    say "$title: $*"
    said=$(mktemp)
    local load
    load=$(cut -d' ' -f1 /proc/loadavg)
    timeout "$limit" "$@" 2>&1 | tee "$said" || code=$?
    {
        printf '\n## %s\n\n    %s\n\nLoad of the machine before: %s.' "$title" "$command" "$load"
        case $code in
            0) echo ;;
            124) printf ' **Broken off after %s s.**\n' "$limit" ;;
            *) printf ' **Ended with %s: a promise did not hold, or it could not run.**\n' "$code" ;;
        esac
        printf '\n```\n'
        figures <"$said"
        printf '```\n'
    } >>"$out"
    rm -f "$said"
    [ $code -eq 0 ] || failed=yes
}

# either IN-FULL IN-QUICK-MODE
either() { [ $full = yes ] && echo "$1" || echo "$2"; }

# The gateways that npm has; without npm or network they are left out.
install_peers() {
    [ -d "$cache/peers/node_modules" ] && return
    command -v npm >/dev/null || return 0
    mkdir -p "$cache/peers"
    cp tests/bench/forwarder/peers/package*.json "$cache/peers/"
    npm ci --prefix "$cache/peers" --no-fund --no-audit >/dev/null 2>&1 || rm -rf "$cache/peers"
}

if [ "$folder" = build/bench ]; then
    install_packages build test bench
    [ -f "$folder/build.ninja" ] || cmake --preset release -B "$folder" -DBUILD_TESTING=ON
fi
cmake --build "$folder" --target benchmarks
install_peers
head_of_table >"$out"
for name in "$@"; do
    case $name in
        forwarder)
            part "Forwarder" 1800 tests/bench/forwarder/run.py --build "$folder" --rounds "$(either 10 3)" $(either '' --quick)
            ;;
        peers)
            [ -d "$cache/peers/node_modules" ] || continue
            part "Forwarder beside gateways for people's own machines" 600 tests/bench/forwarder/run.py --build "$folder" \
                --peers "$cache/peers" --rounds "$(either 5 2)"
            ;;
        scanning)
            [ -d "$cache/corpus" ] || tests/bench/scanning/corpus.py "$cache/corpus"
            part "Scanning" 1800 tests/bench/scanning/run.py "$folder/tests/BenchScan" "$cache/corpus" $(either '' --quick)
            ;;
        usage)
            part "Usage from agents' logs" 1800 tests/bench/usage/run.py --build "$folder" --logs "$cache/logs" \
                --sets "$(either S,L S)" --rounds "$(either 5 2)" --idle "$(either 60 20)"
            ;;
        recording)
            part "Recording an exchange" 600 "$folder/bench/bench_storing" "$cache/recording-$$.db"
            rm -f "$cache/recording-$$".db*
            ;;
        programs)
            part "Identity and agents: what a user waits for" 1800 ctest --test-dir "$folder" -L bench --output-on-failure -V
            ;;
        desktop)
            part "Window" 1800 tests/bench/desktop/run.py "$folder" --idle "$(either 60 20)"
            [ $full = no ] || QT_QPA_PLATFORM=offscreen part "Usage page, every range and grouping" 1800 \
                "$folder/bench/bench_dashboard" "$cache/year"
            ;;
        *) fail "there is no part $name. See --help." ;;
    esac
done
say "Written: $out"
[ $failed = no ]
