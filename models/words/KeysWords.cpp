// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/Words.h"

#include <QtGlobal>

namespace models::words {

namespace {

/// Who can read a key, and what its remedies do: app/scanning, app/remedying, and the keys' calls of app/service.
constexpr const char *all[] = {
    QT_TRANSLATE_NOOP("models::ServiceText", "Only you can read it."),
    //: a person
    QT_TRANSLATE_NOOP("models::ServiceText", "Only %1 can read it."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Everyone on this machine can read it."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Members of the group %1 can read it."),
    QT_TRANSLATE_NOOP("models::ServiceText", "You and %1 can read it."),
    //: persons
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 and %2 can read it."),
    QT_TRANSLATE_NOOP("models::ServiceText", "the group %1"),
    QT_TRANSLATE_NOOP("models::ServiceText", "Who can read it is not known."),
    QT_TRANSLATE_NOOP("models::ServiceText", "git ignores it."),
    QT_TRANSLATE_NOOP("models::ServiceText", "git does not ignore it, so that the next commit may take it along."),
    QT_TRANSLATE_NOOP("models::ServiceText", "git tracks it."),
    QT_TRANSLATE_NOOP("models::ServiceText", "git tracks it, so that the next push may take it along."),
    //: %1: github.com
    QT_TRANSLATE_NOOP("models::ServiceText", "git tracks it, and whoever may read the repository on %1 gets it."),
    //: %1: Dropbox
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 copies it to other machines."),
    QT_TRANSLATE_NOOP("models::ServiceText", "it is in a folder of backups, where it outlives its removal elsewhere."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Every program that you run can read it."),
    //: of a running program; %3 is a variable
    QT_TRANSLATE_NOOP("models::ServiceText", "environment of %1 (process %2): %3"),
    //: %2 is a day
    QT_TRANSLATE_NOOP("models::ServiceText", "In git's history since the commit %1 of %2."),
    QT_TRANSLATE_NOOP("models::ServiceText", "In git's history since the commit %1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "In git's history, where no branch leads to any more."),
    QT_TRANSLATE_NOOP("models::ServiceText", "whoever may read the repository's remote gets it."),
    QT_TRANSLATE_NOOP("models::ServiceText", "whoever gets the repository gets it."),
    //: of a preview; %1 is a key's first characters, %2 a file, %3 the name it gets
    QT_TRANSLATE_NOOP("models::ServiceText", "Move the key %1 from %2 to the keychain as %3?"),
    QT_TRANSLATE_NOOP("models::ServiceText", "Remove the key %1 from %2?"),
    QT_TRANSLATE_NOOP("models::ServiceText", "Blot out the key %1 in %2?"),
    //: a file
    QT_TRANSLATE_NOOP("models::ServiceText", "Make %1 readable by its owner alone?"),
    //: a file
    QT_TRANSLATE_NOOP("models::ServiceText", "Tell git to ignore %1?"),
    QT_TRANSLATE_NOOP("models::ServiceText", "Moved the key %1 from %2 to the keychain as %3."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Removed the key %1 from %2."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Blotted out the key %1 in %2."),
    //: a file
    QT_TRANSLATE_NOOP("models::ServiceText", "Made %1 readable by its owner alone."),
    //: a file
    QT_TRANSLATE_NOOP("models::ServiceText", "Told git to ignore %1."),
    //: %1: what was done, a sentence
    QT_TRANSLATE_NOOP("models::ServiceText", "Undone: %1"),
    //: of a file: 0644 → 0600
    QT_TRANSLATE_NOOP("models::ServiceText", "mode %1 → %2"),
    //: a file
    QT_TRANSLATE_N_NOOP("models::ServiceText", "%1 was written %n minutes ago and may still be in use."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Try again in an hour."),
    //: a file
    QT_TRANSLATE_NOOP("models::ServiceText", "A program has %1 open."),
    //: a program
    QT_TRANSLATE_NOOP("models::ServiceText", "End it first."),
    //: a file
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 is gone."),
    //: a file
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 is its owner's alone already."),
    //: a file
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 is in no git work tree."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "If git tracks the file already, take it out with `git rm --cached` and revoke the key."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Cannot change the mode of %1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The keychain has another key named %1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Give this one another name."),
    //: a file
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 was changed since."),
    //: a file was not touched
    QT_TRANSLATE_NOOP("models::ServiceText", "It was not touched; the key is in the keychain as %1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "There is no change %1 to undo."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The record of a remedy cannot be read."),
    //: a file
    QT_TRANSLATE_NOOP("models::ServiceText", "The key is no longer in %1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Scan again."),
    //: a file
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 has the key in a line that is no plain NAME=value."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Change that line by hand."),
    //: a file
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 has the key in a comment only."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Remove it there."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Start what needs it with `spotmeter secret run -- command`."),
    //: a file
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 cannot be parsed."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Mend it, or change it by hand."),
    //: a file
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 is read by a program that looks no values up."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Remove the key, or let the program log in."),
    //: a file
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 has the key outside its values."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Change it by hand."),
    //: a file
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 has the key where no name tells what to call it."),
    //: a name
    QT_TRANSLATE_NOOP("models::ServiceText", "Give it one with --name."),
    //: a variable
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "Start the program with `spotmeter secret run -- command`, so that it has %1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Revoke the key: whoever read the file before has it."),
    //: a file
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 is of a kind that Spotmeter does not change."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Change it by hand, then revoke the key."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Say why it is to be ignored: whoever looks again will want to know."),
    //: a file of ignored keys
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 cannot be used: %2."),
    QT_TRANSLATE_NOOP("models::ServiceText", "it is not a JSON file of version 1"),
    QT_TRANSLATE_NOOP("models::ServiceText", "\"%1\" is no day; write it as 2027-01-31"),
    QT_TRANSLATE_NOOP("models::ServiceText", "\"%1\" is no day."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Write it as 2027-01-31."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Ignored from now on: %1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The home folder was not scanned yet."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Start with `spotmeter scan`."),
    QT_TRANSLATE_NOOP("models::ServiceText", "There is no file or folder %1 to scan."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The scan was stopped before its end."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The scan broke off."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Nothing was changed; try a smaller folder."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The keyring is locked."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Unlock it and try again."),
    QT_TRANSLATE_NOOP("models::ServiceText", "There is no default keyring yet."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Make one in the system's password settings."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The keyring does not answer."),
    QT_TRANSLATE_NOOP("models::ServiceText", "If it asks for a password, answer it and try again."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The keyring has no entry \"%1\"."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The keyring refused: %1"),
    QT_TRANSLATE_NOOP("models::ServiceText", "There is no keyring here: %1"),
};

}  // namespace

std::span<const char *const> keys()
{
    return all;
}

}  // namespace models::words
