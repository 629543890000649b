// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuring/Edit.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace configuring {

/// One key that we set: what was there, and a hash of what we wrote (our tokens stand nowhere in clear text).
struct KeyRecord {
    KeyPath path;
    std::optional<std::string> before;  ///< as it was written in the file; nothing if the key was absent
    std::string afterHash;  ///< SHA-256 of the decoded value
    std::size_t depthBefore = 0;  ///< how many keys of the path existed already
    std::optional<std::size_t> sealed = {};  ///< `before` is this one of the sealed texts
    bool shared = false;  ///< its program rewrites the value all the time: whatever it says is ours
};

/// Everything needed to take one change of one file back, without the program if need be. Whether the change
/// was carried out is told by the file itself: its hash is that of before, of after, or somebody edited it since.
struct Record {
    QString owner;  ///< who the change was made for, "claude-code"
    QString path;
    Format format = Format::Json;
    bool createdFile = false;
    QStringList createdFolders;  ///< outermost first
    std::string beforeHash;  ///< SHA-256 of the whole file
    std::string afterHash;
    std::vector<ReverseStep> back;
    std::vector<KeyRecord> keys;
    QMap<QString, QString> marks = {};  ///< what the owner wants to know again; never a secret
    QString sealedIn = {};  ///< where the owner keeps the sealed texts; empty if there are none
    qint64 writtenAtMs = 0;  ///< UTC; when the journal wrote it, told by its file
};

/// Whether a replaced text, as it was written at this key, must not stand in a journal.
using SecretTest = std::function<bool(const KeyPath &key, std::string_view raw)>;

/// Takes the secret old values out of a record, and with them all that the steps back would put in their place.
/// Appends them to `texts`; a record without any is left as it is.
void seal(Record &record, const SecretTest &isSecret, std::vector<std::string> &texts);
bool isSealed(const Record &record);
/// Puts the texts back where seal() took them out. Conflict if they are not those.
core::Result<void> unseal(Record &record, const std::vector<std::string> &texts);
/// For when the texts are lost, or must not be seen: each old value becomes `"****"`, which is legal in every format.
/// For people to look at, not to be carried out.
void blank(Record &record);
/// The same to be carried out: keys whose old values are lost are taken out. One sentence for each of them.
QStringList giveUpSealed(Record &record);

/// A file as it should be after an undo.
struct Undone {
    std::string bytes;
    bool removes = false;  ///< the file was ours and nothing else is in it
    QStringList conflicts;  ///< one sentence for each key that was left because somebody changed it since
};

/// What the keys of a change were before it, and hashes of what they become.
core::Result<std::vector<KeyRecord>> recordKeys(Format format, std::string_view before, std::span<const Edit> edits);

/// Whether the key still has the value that we gave it.
bool isOurs(const KeyRecord &key, const std::vector<Leaf> &leaves);

/// Pure. If nothing else changed the file, the exact bytes of before. Otherwise exactly our keys are taken out or
/// get their old values, and everything else stays. BadInput if the file no longer parses.
core::Result<Undone> undoOf(const Record &record, std::string_view current);

}  // namespace configuring
