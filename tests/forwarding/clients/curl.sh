#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# curl.sh BASE TOKEN BODY ZSTD: see TestForeignClients.cpp for what is asked and printed.
set -euo pipefail
base=$1 token=$2 body=$3 zstd=$4
ask() { curl -sS -N --max-time 20 -H "x-api-key: $token" "$@"; }

echo "plain $(ask -w ' %{http_code}' --data-binary hello "$base/echo")"
echo "chunked $(ask -w ' %{http_code}' -H 'Transfer-Encoding: chunked' --data-binary "@$body" "$base/echo")"
echo "zstd $(ask -w ' %{http_code}' -H 'Content-Encoding: zstd' --data-binary "@$zstd" "$base/echo")"
echo "head $(ask -I "$base/echo" | tr -d '\r' | awk '/^HTTP/ { code = $2 } tolower($1) == "content-length:" { n = $2 } END { print n, code }')"
echo "empty $(ask -w '%{http_code}' "$base/empty")"
echo "again $(ask -w '%{num_connects}' "$base/empty" "$base/empty" "$base/empty" | tr -d '\n')"

exec 3< <(ask "$base/stream")
read -r first <&3
ask -o /dev/null "$base/next"
second=$(grep -m1 two <&3)
echo "stream ${first#data: } ${second#data: }"

exec 4< <(exec curl -sS -N -H "x-api-key: $token" "$base/hold")
holder=$!
read -r first <&4
kill "$holder"
echo "abort ${first#data: } $(ask "$base/left")"
