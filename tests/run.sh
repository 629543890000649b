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

The coding agents that the end-to-end tests run are kept in ~/.cache/spotmeter-tests, or in the folder that
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

preset=dev
case ${1:-} in
    --asan) preset=asan && shift ;;
    -h | --help) usage && exit ;;
esac

install_packages build test
install_agents
SPOTMETER_CLAUDE=$(claude_program)
export SPOTMETER_CLAUDE
build "$preset"
say "Tests ($preset)"
exec ctest --preset "$preset" --no-tests=error --parallel "$(nproc)" "$@"
