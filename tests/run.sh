#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/steps.sh

usage() {
    cat <<'END'
tests/run.sh [--asan] [ctest options]

Installs what the tests need, builds Spotmeter and runs every test. Run it again at any time: what is in place is
left alone.

  --asan       build and run with AddressSanitizer and UndefinedBehaviorSanitizer
  -R PATTERN   only the tests whose names match; this and any other option is handed to ctest

With Go 1.26 or newer the tests of the real tailnet run too, which builds tailscaled once (some minutes).

The coding agents that the end-to-end tests run, and tailscaled, are kept in ~/.cache/spotmeter-tests, or in the folder that
SPOTMETER_TEST_CACHE names.
END
}

# The agents of tests/agents/package-lock.json, in a folder named after its contents. Their install scripts are
# not run: the native program inside the platform's package needs none.
install_agents() {
    local cache=${SPOTMETER_TEST_CACHE:-$HOME/.cache/spotmeter-tests}
    agents=$cache/agents-$(cat tests/agents/package*.json | sha256sum | cut -c -16)
    if [ -d "$agents" ]; then
        say "Agents: in place in $agents"
        return
    fi
    command -v npm >/dev/null || install_packages npm
    say "Agents: installing into $agents"
    mkdir -p "$cache"
    local scratch
    scratch=$(mktemp -d "$cache/installing-XXXXXX")
    cp tests/agents/package*.json "$scratch"
    if ! npm ci --prefix "$scratch" --ignore-scripts --no-fund --no-audit; then
        rm -rf "$scratch"
        fail "npm could not install the agents of tests/agents/package.json; its message is above. Is the network there?"
    fi
    mv -T "$scratch" "$agents"
}

claude_program() {
    case $(uname -m) in
        x86_64) echo "$agents/node_modules/@anthropic-ai/claude-code-linux-x64/claude" ;;
        aarch64) echo "$agents/node_modules/@anthropic-ai/claude-code-linux-arm64/claude" ;;
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

preset=dev
case ${1:-} in
    --asan) preset=asan && shift ;;
    -h | --help) usage && exit ;;
esac

install_packages build test
install_agents
install_tailnet
SPOTMETER_CLAUDE=$(claude_program)
export SPOTMETER_CLAUDE
build "$preset"
say "Tests ($preset)"
exec ctest --preset "$preset" --no-tests=error --parallel "$(nproc)" "$@"
