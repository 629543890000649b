// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>

namespace configuring {

/// A configuration file of another program as it was read: at most 8 MB of UTF-8 text, or not there yet.
/// A value; replace() and remove() act only if the file on disk still is what was read (else Conflict).
/// One thread or process may write a file at a time: the service.
class ConfigFile {
public:
    /// A missing file is fine. A directory, a symbolic link that leads nowhere, an unreadable file, text that is
    /// not UTF-8 and more than 8 MB are errors that name the path.
    static core::Result<ConfigFile> read(const QString &path);

    const QString &path() const { return m_path; }
    bool exists() const { return m_exists; }
    const std::string &bytes() const { return m_bytes; }
    QStringList missingFolders() const;  ///< above the file, outermost first

    /// Writes a temporary file beside the target, fsyncs it, renames it over the target and fsyncs the folder.
    /// Mode, owner and a symbolic link in the path stay; a new file gets 0600, a new folder 0700. A file that has other
    /// names (hard links) is written in place, so that all of them say the same, once a safe copy of it is on disk
    /// beside it. A file that is read-only is left alone.
    core::Result<void> replace(std::string_view bytes) const;
    core::Result<void> remove() const;
    /// What the file said before a replace() in place that was killed; nothing if none was.
    std::optional<std::string> safeCopy() const;
    /// Removes what a killed replace() may have left beside the target, its safe copy too.
    void removeLeftover() const;

private:
    core::Result<void> checkUnchanged() const;
    core::Result<void> checkWritable() const;
    core::Result<void> replaceByName(std::string_view bytes) const;
    core::Result<void> replaceInPlace(std::string_view bytes) const;

    QString m_path;  ///< as asked for
    QString m_target;  ///< where symbolic links lead
    bool m_exists = false;
    std::string m_bytes;
};

/// Removes those of these folders (outermost first) that are empty.
void removeEmptyFolders(const QStringList &folders);

}  // namespace configuring
