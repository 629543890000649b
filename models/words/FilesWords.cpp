// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/Words.h"

#include <QtGlobal>

namespace models::words {

namespace {

/// Why a settings file cannot be changed: app/configuring.
constexpr const char *all[] = {
    //: %2: the system's reason
    QT_TRANSLATE_NOOP("models::ServiceText", "Cannot read %1: %2."),
    //: %2: the system's reason
    QT_TRANSLATE_NOOP("models::ServiceText", "Cannot write %1: %2."),
    //: %2: the system's reason
    QT_TRANSLATE_NOOP("models::ServiceText", "Cannot write beside %1: %2."),
    //: %2: the system's reason
    QT_TRANSLATE_NOOP("models::ServiceText", "Cannot replace %1: %2."),
    //: %2: the system's reason
    QT_TRANSLATE_NOOP("models::ServiceText", "Cannot remove %1: %2."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Cannot remove %1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Remove it by hand."),
    //: %2: the system's reason
    QT_TRANSLATE_NOOP("models::ServiceText", "Cannot save the folder %1: %2."),
    //: %2: the system's reason
    QT_TRANSLATE_NOOP("models::ServiceText", "Cannot create the folder %1: %2."),
    //: %2: the system's reason
    QT_TRANSLATE_NOOP("models::ServiceText", "Cannot keep owner and mode of %1: %2."),
    //: %2: the system's reason
    QT_TRANSLATE_NOOP("models::ServiceText", "Cannot keep a copy of %1: %2."),
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 is larger than 8 MB."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Spotmeter does not edit such a file."),
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 is a symbolic link that leads nowhere."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Create its target, or remove the link."),
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 is not a file."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Move it away."),
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 is not valid UTF-8 text."),
    QT_TRANSLATE_NOOP("models::ServiceText", "It was not touched."),
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 was changed by another program just now."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Try again."),
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 is read-only."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Make it writable, and try again."),
    //: %1 is a file, %2 the reason, a sentence
    QT_TRANSLATE_NOOP("models::ServiceText", "The undo record %1 cannot be used: %2"),
    QT_TRANSLATE_NOOP("models::ServiceText", "Move it away to go on without it."),
    //: %1 is a file
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 is changed already."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Undo that first."),
    //: %1 is a setting
    QT_TRANSLATE_NOOP("models::ServiceText", "\"%1\" in %2 was changed since, so it was left as it is."),
    //: the path of a file, and a sentence on it
    QT_TRANSLATE_NOOP("models::ServiceText", "/%1: %2"),
    //: %3: what is wrong there
    QT_TRANSLATE_NOOP("models::ServiceText", "Line %1, column %2: %3."),
    QT_TRANSLATE_NOOP("models::ServiceText", "something follows after the end of the value"),
    QT_TRANSLATE_NOOP("models::ServiceText", "a comment, which this file may not have"),
    QT_TRANSLATE_NOOP("models::ServiceText", "a comment that is not closed"),
    QT_TRANSLATE_NOOP("models::ServiceText", "values nested too deeply"),
    QT_TRANSLATE_NOOP("models::ServiceText", "expected a key in double quotes"),
    QT_TRANSLATE_NOOP("models::ServiceText", "a text that is not closed on its line, or has a control character"),
    QT_TRANSLATE_NOOP("models::ServiceText", "a text that is not closed"),
    QT_TRANSLATE_NOOP("models::ServiceText", "an unknown escape in a text"),
    QT_TRANSLATE_NOOP("models::ServiceText", "the file ends in the middle of a value"),
    QT_TRANSLATE_NOOP("models::ServiceText", "expected a value"),
    QT_TRANSLATE_NOOP("models::ServiceText", "a key that is no text"),
    QT_TRANSLATE_NOOP("models::ServiceText", "The file does not hold a JSON object."),
    QT_TRANSLATE_NOOP("models::ServiceText", "\"%1\" is not an object, so \"%2\" cannot be set in it."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The key \"%1\" stands twice in the same object."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Remove one of the two."),
    QT_TRANSLATE_NOOP("models::ServiceText", "\"%1\" is a list of tables, so \"%2\" cannot be set in it."),
    QT_TRANSLATE_NOOP("models::ServiceText", "\"%1\" is not a list in this file."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "\"%1\" cannot be removed as a whole, since it stands in the middle of an inline table."),
    QT_TRANSLATE_NOOP("models::ServiceText", "\"%1\" is a table in this file, but must be a single value."),
    QT_TRANSLATE_NOOP("models::ServiceText", "\"%1\" is not a table, so \"%2\" cannot be set in it."),
    QT_TRANSLATE_NOOP("models::ServiceText", "\"%1\" is no single value, so it cannot be changed as a whole."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The file does not hold a YAML mapping."),
    QT_TRANSLATE_NOOP("models::ServiceText", "\"%1\" is not a mapping, so \"%2\" cannot be set in it."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The key \"%1\" stands twice in the same mapping."),
    QT_TRANSLATE_NOOP("models::ServiceText", "\"%1\" has no value to set anything in."),
    QT_TRANSLATE_NOOP("models::ServiceText", "A list inside a list cannot be edited."),
    QT_TRANSLATE_NOOP("models::ServiceText", "\"%1\" cannot be removed on its own."),
    QT_TRANSLATE_NOOP("models::ServiceText", "\"%1\" is no single value that could be replaced."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The file is nested too deeply or is far too large."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "The file holds more than one YAML document, or something behind its end."),
    QT_TRANSLATE_NOOP("models::ServiceText", "An .env file holds texts only."),
    QT_TRANSLATE_NOOP("models::ServiceText", "A value with all kinds of quotes cannot be written into an .env file."),
    QT_TRANSLATE_NOOP("models::ServiceText", "An .env file has no \"%1\": it knows no tables."),
    //: %1 is a variable
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 stands in the file more than once."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "\"%1\" cannot be set without changing something else, because of the way the file is laid out."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Nothing was changed."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "Setting \"%1\" would have changed something else in the file, so nothing was changed."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Please report this."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Entries of lists cannot be edited in this format."),
    QT_TRANSLATE_NOOP("models::ServiceText", "There is no list entry %1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The recorded steps do not fit the file as it is now."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The file is not valid UTF-8 text."),
    QT_TRANSLATE_NOOP("models::ServiceText", "This is not a record of a change."),
    QT_TRANSLATE_NOOP("models::ServiceText", "What is kept in %1 does not belong to the change of %2."),
    //: %1 is a setting
    QT_TRANSLATE_NOOP("models::ServiceText", "The former value of \"%1\" in %2 is no longer in %3."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Set it again if you need it."),
};

}  // namespace

std::span<const char *const> files()
{
    return all;
}

}  // namespace models::words
