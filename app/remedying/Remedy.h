// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace remedying {

/// A way to take a stray key out of a place.
enum class Remedy {
    Keychain,  ///< into the system's keyring; a look-up in its place, or nothing where a file runs no commands
    Remove,  ///< gone: the gateway serves this provider, or the key is revoked
    Redact,  ///< blotted out with a text of the same length, in a history or a transcript
    Tighten,  ///< the file becomes its owner's alone
    Gitignore,  ///< git no longer offers to take the file along
};

std::string_view name(Remedy remedy);  ///< "keychain"
std::optional<Remedy> remedyFromName(std::string_view name);

/// At `offset` of the old text, `length` bytes give way to `text`. In order, not overlapping.
struct Replacement {
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string text;
};

/// How a text changes, and what else is to be known of it.
struct Rewrite {
    std::vector<Replacement> replacements;
    QString name;  ///< that the key gets in the keyring; empty if it does not go there
    QString next;  ///< what is left to do for the person; empty if nothing
};

/// A key's text in a file, once for each place.
struct KeyInText {
    std::string_view bytes;  ///< of the whole file
    std::string path;  ///< tells what kind of file it is
    std::vector<std::pair<std::size_t, std::size_t>> spans;  ///< [from, to), in order
};

/// Works out how a remedy changes a text. Pure: no file is touched. `keyName` overrules the name that the key would get
/// in the keyring. Fails with a sentence if the file is of a kind that the remedy cannot change safely.
core::Result<Rewrite> rewrite(Remedy remedy, const KeyInText &key, const QString &keyName);

std::string applied(std::string_view bytes, const std::vector<Replacement> &replacements);

}  // namespace remedying
