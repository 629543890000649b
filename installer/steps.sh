# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by installer/run.sh and tests/run.sh, in the project's folder: steps that both take.

say() { printf '\n== %s\n' "$*"; }

fail() {
    printf '\n%s: %s\n' "$(basename "$(dirname "$0")")/$(basename "$0")" "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "installing packages needs root, and there is no sudo. Run this as root, or install what" \
            "installer/packages.txt lists."
    fi
}

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

is_known() { apt-cache show "$1" >/dev/null 2>&1; }

# The lines of one section of packages.txt, alternatives joined as a|b.
section() { awk -v want="[$1]" '/^\[/ { on = $0 == want; next } on && NF && !/^#/ { gsub(/ /, ""); print }' installer/packages.txt; }

# first_that TEST a|b: prints the first alternative that passes the test.
first_that() {
    local package
    for package in ${2//|/ }; do
        if "$1" "$package"; then
            echo "$package"
            return
        fi
    done
    return 1
}

# install_packages SECTION...: installs what is missing of these sections of packages.txt.
install_packages() {
    command -v apt-get >/dev/null || fail "there is no apt-get here. Install the counterparts of what" \
        "installer/packages.txt lists, then build with: cmake --preset release && cmake --build --preset release"
    local line missing=() chosen=()
    for line in $(for name in "$@"; do section "$name"; done); do
        first_that is_installed "$line" >/dev/null || missing+=("$line")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        say "Packages ($*): all in place"
        return
    fi
    say "Packages ($*): installing ${missing[*]}"
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    as_root "${apt[@]}" update || fail "apt-get update failed; its message is above. Is the network there?"
    for line in "${missing[@]}"; do
        chosen+=("$(first_that is_known "$line")") || fail "this system has no package ${line//|/ or }." \
            "Spotmeter is built on Debian 12, Ubuntu 24.04 and newer."
    done
    as_root "${apt[@]}" install -y --no-install-recommends "${chosen[@]}" ||
        fail "apt-get could not install ${chosen[*]}; its message is above."
}

# ccache's own limit holds one build of ours, not three. A user's own setting stays.
[ "$(ccache --get-config max_size 2>/dev/null)" != 5.0G ] || export CCACHE_MAXSIZE=12G

# build PRESET [TARGET]: configures once, then builds what changed.
build() {
    local folder=build/$1 target=${2:-all}
    if [ ! -f "$folder/build.ninja" ]; then
        say "Configuring ($1)"
        cmake --preset "$1" || fail "cmake could not configure the build; its message is above."
    fi
    if ninja -C "$folder" -n "$target" | grep -q 'no work to do'; then
        say "Build ($1): up to date, nothing to build"
        return
    fi
    say "Building ($1)"
    cmake --build --preset "$1" --target "$target" || fail "the build failed; the compiler's message is above."
}
