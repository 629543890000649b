#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# completions.sh SHELL PROGRAM: prints completions for bash, zsh or fish, made of what `PROGRAM --help` and the help of
# each of its commands say.
set -eu
shell=$1
program=$2
export LC_ALL=C.UTF-8

commands() { "$program" --help | awk '/^Commands/ { on = 1; next } on && !NF { exit } on { print }'; }

# The fixed words that a command begins with: "[list | get <setting>] [options]" has list and get.
verbs() {
    "$program" "$1" --help | sed -n 's/^Usage: [^ ]* [^ ]* //p' | grep '|' | tr '|' '\n' | tr -d '[]' |
        awk '$1 ~ /^[a-z]+$/ { print $1 }'
}

# "--dry-run<tab>With enable: …", for each long option.
options() {
    "$program" "$1" --help | awk '/^Options/ { on = 1; next } on && !NF { exit } on && match($0, /--[a-z-]+/) {
        option = substr($0, RSTART, RLENGTH); rest = substr($0, RSTART + RLENGTH); sub(/^( <[^>]*>)? */, "", rest)
        print option "\t" rest }'
}

quoted() { printf %s "$1" | sed "s/'/'\\\\''/g"; }

bash_completion() {
    cat <<'END'
# Made by installer/completions.sh.
_spotmeter() {
    local words word command=
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $word == -* ]] || { command=$word && break; }
    done
    case $command in
END
    commands | while read -r name _; do
        printf '        %s) words="%s" ;;\n' "$name" "$( { verbs "$name"; options "$name" | cut -f1; } | tr '\n' ' ')"
    done
    printf '        "") words="%s" ;;\n        *) words="" ;;\n    esac\n' "$(commands | awk '{ print $1 }' | tr '\n' ' ')"
    printf '    mapfile -t COMPREPLY < <(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}")\n}\n'
    printf 'complete -o default -F _spotmeter spotmeter\n'
}

zsh_completion() {
    printf '#compdef spotmeter\n# Made by installer/completions.sh.\nlocal -a commands\ncommands=(\n'
    commands | while read -r name what; do
        printf "    '%s:%s'\n" "$name" "$(quoted "$what" | sed 's/:/\\:/g')"
    done
    cat <<'END'
)
local command=${${words[2,CURRENT-1]:#-*}[1]}
if [[ -z $command ]]; then
    _describe command commands
    return
fi
case $command in
END
    commands | while read -r name _; do
        printf '    %s) compadd -- %s ;;\n' "$name" "$( { verbs "$name"; options "$name" | cut -f1; } | tr '\n' ' ')"
    done
    printf 'esac\n_files\n'
}

fish_completion() {
    printf '# Made by installer/completions.sh.\n'
    commands | while read -r name what; do
        printf "complete -c spotmeter -n __fish_use_subcommand -f -a %s -d '%s'\n" "$name" "$(quoted "$what")"
        verbs "$name" | while read -r verb; do
            printf "complete -c spotmeter -n '__fish_seen_subcommand_from %s' -a %s\n" "$name" "$verb"
        done
        options "$name" | while IFS='	' read -r option text; do
            printf "complete -c spotmeter -n '__fish_seen_subcommand_from %s' -l %s -d '%s'\n" "$name" "${option#--}" \
                "$(quoted "$text")"
        done
    done
}

case $shell in
    bash) bash_completion ;;
    zsh) zsh_completion ;;
    fish) fish_completion ;;
    *)
        echo "completions.sh: say bash, zsh or fish." >&2
        exit 2
        ;;
esac
