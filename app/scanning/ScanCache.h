// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "scanning/FileReader.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scanning {

/// Remembers which files held nothing, by device, inode, size and times: a number of 64 bits each, made with the
/// machine's salt, so that neither a path nor a key stands in it. A changed file has another number. It is a help,
/// never a need: a missing or broken file of it is an empty cache. Looking up is thread-safe.
class ScanCache {
public:
    enum class Known { Clean, Skipped };

    ScanCache() = default;
    /// `version` changes with the rules: what other rules found clean is not known.
    static ScanCache load(const QString &path, std::string_view salt, std::string_view version);

    bool isEmpty() const { return m_known.empty(); }
    std::optional<Known> find(const FileState &state) const;
    quint64 number(const FileState &state, Known known) const;

    /// Adds the numbers and writes the file anew (0600, renamed into place).
    core::Result<void> save(std::vector<quint64> numbers) const;

private:
    QString m_path;
    quint64 m_salt = 0;
    std::vector<quint64> m_known;  // sorted
};

}  // namespace scanning
