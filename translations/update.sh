#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the texts of the window out of the sources into translations/*.ts; what is translated stays. Run it after texts
# were added or changed, then translate what is "unfinished" (Qt Linguist, or an editor). A new language: add its name to
# core::languageNames() and to the list below.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
sources=(-I . -I app ui models app/desktop app/core)
"$lupdate" -silent -locations none -no-obsolete -pluralonly "${sources[@]}" -ts translations/spotmeter_en.ts
for language in de fr es ja zh_CN; do
    "$lupdate" -silent -locations none -no-obsolete -source-language en -target-language "$language" \
        "${sources[@]}" -ts "translations/spotmeter_$language.ts"
done
