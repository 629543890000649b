#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# man.sh PROGRAM: prints a manual page made of what `PROGRAM --help` says, and of the help of each command that it lists.
set -eu
program=$1
name=$(basename "$program")
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
version=$("$program" --version | awk '{ print $NF }')

# Paragraphs stay, "Title" or "Title:" begins a section, "  left  right" is an entry of a list.
to_roff() {
    awk -v level="$1" '
        function safe(text) { gsub(/\\/, "\\e", text); gsub(/-/, "\\-", text); sub(/^[.\x27]/, "\\\\\\&&", text); return text }
        /^Usage: / { next }
        /^ *$/ { print ".PP"; next }
        /^[A-Z][a-z]+( [a-z]+)?:?$/ { sub(/:$/, ""); print level, toupper($0); next }
        /^  +[^ ]/ && match($0, /[^ ]  +[^ ]/) && substr($0, 3, 1) != " " {
            print ".TP\n.B " safe(substr($0, 3, RSTART - 2))
            print safe(substr($0, RSTART + RLENGTH - 1)); next
        }
        { sub(/^ +/, ""); print safe($0) }
    '
}

# The first paragraph: what it is. Qt puts the usage line before it, ours after.
summary=$("$program" --help | awk '/^Usage: /{ next } NF { print; exit }')
usage=$("$program" --help | sed -n 's/^Usage: [^ ]* *//p')
printf '.TH %s 1 "" "Spotmeter %s" "Spotmeter"\n' "$(echo "$name" | tr '[:lower:]' '[:upper:]')" "$version"
printf '.SH NAME\n%s \\- %s\n.SH SYNOPSIS\n.B %s\n%s\n.SH DESCRIPTION\n' "$name" "${summary%.}" "$name" \
    "$(printf %s "$usage" | sed 's/-/\\-/g')"
"$program" --help | to_roff .SH
for command in $("$program" --help | awk '/^Commands/ { on = 1; next } on && !NF { exit } on { print $1 }'); do
    printf '.SH %s\n' "$(echo "$name $command" | tr '[:lower:]' '[:upper:]')"
    "$program" "$command" --help | sed -n 's/^Usage: //p' | sed 's/-/\\-/g; s/^/.B /'
    printf '.PP\n'
    # What every command takes is said once, above.
    "$program" "$command" --help | grep -v -e '^  --json ' -e '^  --demo ' -e '^  -h, --help ' -e '^  --version ' |
        awk '/^Options$/ { held = 1; next } held && NF { print "Options"; held = 0 } { if (!held) print }' | to_roff .SS
done
cat <<'END'
.SH FILES
.TP
.I ~/.local/share/spotmeter/
the history, the journal of every change to a file, the activity log
.TP
.I ~/.config/spotmeter/settings.json
the settings
.TP
.I /etc/spotmeter/policy.json
what an administrator has set for everyone on this machine
.SH SEE ALSO
.BR spotmeter (1),
.BR spotmeterd (1),
.BR spotmeter\-desktop (1)
END
