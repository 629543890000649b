#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/steps.sh

targets=(request_framer response_framer relay head_rewrite admission sse event_stream aws_stream log_claude log_codex log_gemini
    log_qwen log_copilot log_pi log_geminisession log_opencodemessage log_cline log_continue log_opencode log_batch edit_json
    edit_jsonc edit_toml edit_yaml edit_dotenv tailnet scan_rules key_finder)

usage() {
    cat <<END
tests/fuzz/run.sh SECONDS [TARGET...]

Installs clang, builds the fuzz targets with AddressSanitizer and UndefinedBehaviorSanitizer, and runs each of them (or
those named) for that many seconds. What one run learnt stays in build/fuzz/corpus, and the next one goes on from there. An input that breaks a promise is kept in
build/fuzz/findings, and the exit code is 1.

Targets: ${targets[*]}
END
}

case ${1:-} in
    '' | *[!0-9]*) usage && exit 2 ;;
esac
seconds=$1
shift
[ $# -eq 0 ] || targets=("$@")

# seeds_of TARGET FILE...: a folder with these files, in which an editor's begin with the two bytes that choose the edit.
seeds_of() {
    local folder=build/fuzz/seeds/$1 prefix= file
    case $1 in edit_*) prefix='AB' ;; esac
    mkdir -p "$folder"
    shift
    for file in "$@"; do
        { printf %s "$prefix"; cat "$file"; } >"$folder/$(echo "$file" | tr / _)"
    done
    echo "$folder"
}

install_packages build fuzz
built=build/fuzz
[ -f $built/build.ninja ] || cmake --preset fuzz
cmake --build --preset fuzz --target "${targets[@]/#/fuzz_}"
found=no
for target in "${targets[@]}"; do
    mkdir -p "$built/corpus/$target" $built/findings
    dictionary=http.dict
    case $target in sse | event_stream | aws_stream) dictionary=stream.dict ;; esac
    seeds=tests/fuzz/seeds/$target
    longest=4096
    case $target in
        log_*) seeds=tests/data/logs dictionary=log.dict longest=16384 ;;
        edit_*) seeds=$(seeds_of "$target" $(find tests/data/configs -type f ! -name '.git*' ! -name README.md)) dictionary=config.dict ;;
        scan_rules) seeds=$(seeds_of "$target" resources/scan-rules.json) dictionary=config.dict longest=65536 ;;
        key_finder) seeds=$(seeds_of "$target" $(find tests/data/configs tests/data/logs -type f)) dictionary=key.dict ;;
        tailnet) dictionary=config.dict longest=16384 ;;
    esac
    log=$built/findings/$target.log
    result=nothing
    "$built/fuzz/fuzz_$target" -max_total_time="$seconds" -max_len="$longest" -timeout=10 -rss_limit_mb=2048 \
        -print_final_stats=1 -dict="tests/fuzz/$dictionary" -artifact_prefix="$built/findings/$target-" \
        "$built/corpus/$target" "$seeds" 2>"$log" || result="FOUND, see $log"
    [ "$result" = nothing ] || found=yes
    executed=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    printf '%-16s %12s executions in %s s, %s inputs kept, found: %s\n' "$target" "${executed:-0}" "$seconds" \
        "$(find "$built/corpus/$target" -type f | wc -l)" "$result"
done
[ $found = no ]
