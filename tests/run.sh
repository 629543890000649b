#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/steps.sh

usage() {
    cat <<'END'
tests/run.sh [--asan] [--all-agents] [ctest options]

Installs what the tests need, builds Spotmeter and runs every test but the benchmarks, which tests/bench/run.sh runs.
Run it again at any time: what is in place is left alone.

  --asan       the unit tests with AddressSanitizer and UndefinedBehaviorSanitizer: all that needs no agents, no real tailnet,
               no quiet machine and no minutes
  --all-agents the end-to-end tests of every agent, not only of the main four
  -R PATTERN   only the tests whose names match; this and any other option is handed to ctest

With Go 1.26 or newer the tests of the real tailnet and of a real OpenTelemetry Collector run too, which builds both
once (some minutes).

The coding agents that the end-to-end tests run, and tailscaled, are kept in ~/.cache/spotmeter-tests, or in the folder that
SPOTMETER_TEST_CACHE names.
END
}

# install_agents <folder of a package.json>: the agents of its package-lock.json, in a folder named after its contents;
# sets `installed`. Their install scripts are not run: the native program inside the platform's package needs none.
install_agents() {
    local cache=${SPOTMETER_TEST_CACHE:-$HOME/.cache/spotmeter-tests}
    installed=$cache/agents-$(cat "$1"/package*.json | sha256sum | cut -c -16)
    if [ -d "$installed" ]; then
        say "Agents: in place in $installed"
        return
    fi
    command -v npm >/dev/null || install_packages npm
    say "Agents: installing into $installed"
    mkdir -p "$cache"
    local scratch
    scratch=$(mktemp -d "$cache/installing-XXXXXX")
    cp "$1"/package*.json "$scratch"
    if ! npm install --prefix "$scratch" --ignore-scripts --no-fund --no-audit; then
        rm -rf "$scratch"
        fail "npm could not install the agents of $1/package.json; its message is above. Is the network there?"
    fi
    mv -T "$scratch" "$installed"
}

# Aider in a folder named after its pinned requirements; sets SPOTMETER_AIDER. Where it cannot be had, its tests say so.
install_aider() {
    local cache=${SPOTMETER_TEST_CACHE:-$HOME/.cache/spotmeter-tests} folder
    folder=$cache/aider-$(sha256sum <tests/agents/aider/requirements.txt | cut -c -16)
    if [ ! -d "$folder" ]; then
        say "Aider: installing into $folder"
        mkdir -p "$cache"
        if ! /usr/bin/python3 -m venv "$folder.part" ||
            ! "$folder.part/bin/pip" install -q --disable-pip-version-check -r tests/agents/aider/requirements.txt; then
            rm -rf "$folder.part"
            say "Aider: cannot be installed here; pip's message is above. Its tests are reported as skipped"
            return
        fi
        # The programs in it begin with the path of its own Python.
        grep -rlI "$folder.part" "$folder.part/bin" | xargs sed -i "s|$folder.part|$folder|g"
        mv -T "$folder.part" "$folder"
    fi
    say "Aider: in place in $folder"
    export SPOTMETER_AIDER=$folder
}

# Crush at a fixed version; sets SPOTMETER_CRUSH. Where it cannot be had, its tests say so.
install_crush() {
    local cache=${SPOTMETER_TEST_CACHE:-$HOME/.cache/spotmeter-tests} version=v0.10.3 folder scratch
    folder=$cache/crush-$version
    if [ ! -d "$folder" ]; then
        command -v go >/dev/null || { say "Crush: cannot be installed without Go. Its tests are reported as skipped" && return; }
        say "Crush: building $version into $folder"
        mkdir -p "$cache"
        scratch=$(mktemp -d "$cache/building-XXXXXX")
        if ! GOBIN=$scratch CGO_ENABLED=0 go install "github.com/charmbracelet/crush@$version"; then
            rm -rf "$scratch"
            say "Crush: cannot be installed here; Go's message is above. Its tests are reported as skipped"
            return
        fi
        mv -T "$scratch" "$folder"
    fi
    say "Crush: in place in $folder"
    export SPOTMETER_CRUSH=$folder
}

claude_program() {
    case $(uname -m) in
        x86_64) echo "$SPOTMETER_AGENTS/@anthropic-ai/claude-code-linux-x64/claude" ;;
        aarch64) echo "$SPOTMETER_AGENTS/@anthropic-ai/claude-code-linux-arm64/claude" ;;
        *) fail "Claude Code, which the end-to-end tests run, is not made for $(uname -m)." ;;
    esac
}

# tailscaled, the tailscale command and the control server of tests/support/tailnet, in a folder named after the
# latter's sources, which pin the version.
install_tailnet() {
    local cache=${SPOTMETER_TEST_CACHE:-$HOME/.cache/spotmeter-tests} go
    go=$(go env GOVERSION 2>/dev/null || true)
    if [ "$(printf '%s\n' go1.26 "$go" | sort -V | head -1)" != go1.26 ]; then
        say "Tailnet: its tests are skipped, since they need Go 1.26 or newer and this machine has ${go:-none}"
        return
    fi
    SPOTMETER_TAILNET_TOOLS=$cache/tailnet-$(cat tests/support/tailnet/*.* | sha256sum | cut -c -16)
    export SPOTMETER_TAILNET_TOOLS
    if [ -d "$SPOTMETER_TAILNET_TOOLS" ]; then
        say "Tailnet: in place in $SPOTMETER_TAILNET_TOOLS"
        return
    fi
    say "Tailnet: building tailscaled into $SPOTMETER_TAILNET_TOOLS (once; some minutes)"
    mkdir -p "$cache"
    local scratch version
    scratch=$(mktemp -d "$cache/building-XXXXXX")
    version=$(cd tests/support/tailnet && go list -m -f '{{.Version}}' tailscale.com)
    export CGO_ENABLED=0
    if ! GOBIN=$scratch go install "tailscale.com/cmd/tailscaled@$version" "tailscale.com/cmd/tailscale@$version" \
        || ! (cd tests/support/tailnet && go build -o "$scratch/spotmeter-test-tailnet" .); then
        rm -rf "$scratch"
        fail "Go could not build tailscaled; its message is above. Is the network there?"
    fi
    mv -T "$scratch" "$SPOTMETER_TAILNET_TOOLS"
}

# A real OpenTelemetry Collector, of the parts that tests/exporting needs.
install_collector() {
    local cache=${SPOTMETER_TEST_CACHE:-$HOME/.cache/spotmeter-tests} go folder
    go=$(go env GOVERSION 2>/dev/null || true)
    if [ "$(printf '%s\n' go1.26 "$go" | sort -V | head -1)" != go1.26 ]; then
        say "Collector: the tests against a real one are skipped, since they need Go 1.26 or newer"
        return
    fi
    folder=$cache/collector-$(cat tests/support/collector/*.* | sha256sum | cut -c -16)
    export SPOTMETER_COLLECTOR=$folder/spotmeter-test-collector
    if [ -x "$SPOTMETER_COLLECTOR" ]; then
        say "Collector: in place in $folder"
        return
    fi
    say "Collector: building it into $folder (once; some minutes)"
    mkdir -p "$folder"
    if ! (cd tests/support/collector && CGO_ENABLED=0 go build -o "$SPOTMETER_COLLECTOR" .); then
        rm -rf "$folder"
        fail "Go could not build the collector; its message is above. Is the network there?"
    fi
}

preset=dev
target=all
all=no
while true; do
    case ${1:-} in
        --asan) preset=asan && target=unit_tests && shift ;;
        --all-agents) all=yes && shift ;;
        -h | --help) usage && exit ;;
        *) break ;;
    esac
done

run_tests() {
    build "$preset" "$target"
    say "Tests ($preset)"
    exec ctest --preset "$preset" --no-tests=error --parallel "$(nproc)" "$@"
}

install_packages build test
[ $preset = dev ] || run_tests -LE 'bench|e2e|slow|tailnet' "$@"
install_agents tests/agents
export SPOTMETER_AGENTS=$installed/node_modules
if [ $all = yes ]; then
    install_agents tests/agents/more
    export SPOTMETER_MORE_AGENTS=$installed/node_modules
    # Some agents want a newer Node than the system's.
    node=$(echo "$SPOTMETER_MORE_AGENTS"/node-linux-*/bin)
    export PATH="$node:$PATH"
    install_aider
    install_crush
fi
install_tailnet
install_collector
SPOTMETER_CLAUDE=$(claude_program)
export SPOTMETER_CLAUDE
# Times are no tests: tests/bench/run.sh.
run_tests -LE bench "$@"
