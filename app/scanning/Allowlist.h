// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace scanning {

/// What the user has looked at and lets be: by key, by path (a pattern with * and ?) or by rule, each with a reason
/// and, if it is to be looked at again, a last day. A value; the file is JSON:
/// {"version":1,"allow":[{"fingerprint"|"path"|"rule","reason","until"?:"2027-01-31"}]}.
class Allowlist {
public:
    struct Entry {
        std::string fingerprint;
        std::string path;
        std::string rule;
        QString reason;
        QDate until;  ///< null: for ever
    };

    Allowlist() = default;
    static core::Result<Allowlist> fromJson(const QByteArray &json);
    /// A missing file is an empty list. The sentence of an error names the file.
    static core::Result<Allowlist> load(const QString &path);
    core::Result<void> save(const QString &path) const;

    const std::vector<Entry> &entries() const { return m_entries; }
    /// BadInput if the entry says nothing, or has no reason.
    core::Result<void> add(Entry entry);

    bool covers(std::string_view fingerprint, std::string_view path, std::string_view rule, const QDate &today) const;

private:
    std::vector<Entry> m_entries;
};

/// Whether a comment on the line, or on the one before, tells a scanner to let the key be: `gitleaks:allow`,
/// `betterleaks:allow`, `trufflehog:ignore`, `pragma: allowlist secret`, `secretlint-disable-line` and their like,
/// `spotmeter:allow`.
bool isAllowedByComment(std::string_view text, std::size_t from, std::size_t to);

}  // namespace scanning
