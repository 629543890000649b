// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuring/ConfigFile.h"
#include "configuring/Record.h"

namespace configuring {

/// A change of one file, worked out in memory: what to show before it happens, and all that carrying it out needs.
struct Change {
    ConfigFile file;
    Undone after;
    Record record;
};

core::Result<Change> planChange(const QString &owner, const QString &path, Format format, std::span<const Edit> edits);
core::Result<Change> planUndo(const Record &record);

/// The write-ahead journal of changes to other programs' files: one readable JSON file (0600) per owner and
/// target in a folder of our own. A record is safe on disk before its target is replaced, so a kill at any
/// point leaves either a file that was not touched or one that can be undone. One process writes it at a time.
/// Replaced values stand in it as they were, since the exact undo needs them; our own values only as hashes.
class Journal {
public:
    explicit Journal(QString folder);

    /// Makes a planned change. Conflict if the file changed since the plan, or if it is recorded already.
    core::Result<void> apply(const Change &change) const;
    /// Makes a planned undo and forgets its record.
    core::Result<void> undo(const Change &change) const;

    /// All records of one owner; an unreadable one is an error that names it.
    core::Result<std::vector<Record>> records(const QString &owner) const;

private:
    QString pathOf(const Record &record) const;
    core::Result<void> write(const Record &record) const;
    core::Result<void> forget(const Record &record) const;

    QString m_folder;
};

}  // namespace configuring
