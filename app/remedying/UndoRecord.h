// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuring/Edit.h"
#include "core/Result.h"
#include "core/Secret.h"
#include "remedying/Remedy.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace remedying {

/// What taking a remedy back needs. The key itself is not in here: a mark stands in its place, and it is in the keyring
/// under `entry`.
struct UndoRecord {
    QString id;
    qint64 at = 0;  ///< UTC milliseconds
    Remedy remedy = Remedy::Remove;
    QString path;
    QString what;  ///< one sentence: what was done
    QString entry;  ///< in the keyring; empty if the remedy took no key away
    std::string afterHash;  ///< SHA-256 of the file as the remedy left it
    std::vector<configuring::ReverseStep> steps;
    std::optional<unsigned> mode;  ///< that the file had, if it was changed
    bool created = false;  ///< the file was not there before
};

/// The steps back from what `replacements` do to `bytes`, with a mark where `secret` stands.
std::vector<configuring::ReverseStep> stepsBack(std::string_view bytes, const std::vector<Replacement> &replacements,
                                                std::string_view secret);
/// The same steps with the secret where the mark stands.
std::vector<configuring::ReverseStep> withSecret(std::vector<configuring::ReverseStep> steps, std::string_view secret);

/// The records of a folder, one file each (0600).
class UndoRecords {
public:
    explicit UndoRecords(QString folder) : m_folder(std::move(folder)) { }

    std::vector<UndoRecord> all() const;  ///< newest first; unreadable ones are left out
    core::Result<void> save(const UndoRecord &record) const;
    void forget(const QString &id) const;

private:
    QString pathOf(const QString &id) const;

    QString m_folder;
};

QByteArray toJson(const UndoRecord &record);
core::Result<UndoRecord> undoRecordFromJson(const QByteArray &json);

}  // namespace remedying
