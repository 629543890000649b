#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the texts of the window out of the sources into translations/*.ts; what is translated stays. Run it after texts
# were added or changed, then translate what is "unfinished" (Qt Linguist, or an editor). A new language: add its name to
# core::languageNames() and to the list below. The texts of the agents' catalogue and of the scan rules come from their files.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
data=$(mktemp --suffix=.cpp)
trap 'rm -f "$data"' EXIT
translations/data-words.py > "$data"
sources=(-I . -I app ui models app/desktop app/core "$data")
"$lupdate" -silent -locations none -no-obsolete -pluralonly "${sources[@]}" -ts translations/spotmeter_en.ts
for language in de fr es ja zh_CN; do
    "$lupdate" -silent -locations none -no-obsolete -source-language en -target-language "$language" \
        "${sources[@]}" -ts "translations/spotmeter_$language.ts"
done
