// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "scanning/FileReader.h"
#include "scanning/Hit.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace scanning {

/// Remembers what files held, by device, inode, size and times: a number of 64 bits each, made with the machine's salt,
/// and for a file with keys what a report says of them. Neither a path nor a key stands in it. A changed file has
/// another number. It is a help, never a need: a missing or broken file of it is an empty cache. Looking up is
/// thread-safe.
class ScanCache {
public:
    enum class Known { Nothing, Clean, Skipped, Keys };
    using Entries = std::unordered_map<std::uint64_t, std::vector<Hit>>;

    ScanCache() = default;
    /// Remembers nothing that other rules than these have found. They outlive it.
    ScanCache(QString path, std::string_view salt, const std::vector<Rule> &rules);

    bool isEmpty() const { return m_known.empty(); }
    std::size_t size() const { return m_known.size(); }
    std::uint64_t number(const FileState &state) const;
    /// Not if it is empty. The second goes faster where the first was called a while before.
    void expect(std::uint64_t number) const { __builtin_prefetch(m_known.data() + m_begin[number >> m_shift]); }
    Known find(std::uint64_t number) const;
    /// None if what stands there is broken.
    std::vector<Hit> hits(std::uint64_t number) const;

    /// What a number stands for is in its two lowest bits.
    static std::uint64_t marked(std::uint64_t number, Known known) { return (number & ~3ULL) | std::uint64_t(known); }

    /// Adds the marked numbers and the keys, and writes the file anew (0600, renamed into place).
    core::Result<void> save(std::vector<std::uint64_t> numbers, const Entries &entries) const;

private:
    bool load();
    bool readEntries(std::size_t from);
    void index();

    QString m_path;
    std::uint64_t m_salt = 0;
    QByteArray m_file;  // which those below point into
    std::span<const std::uint64_t> m_known;  // sorted, marked
    std::vector<std::uint32_t> m_begin;  // by the highest bits: where such numbers begin
    int m_shift = 63;  // leaves those bits
    std::unordered_map<std::uint64_t, QByteArray> m_entries;
    std::unordered_map<std::string_view, const Rule *> m_rules;  // by id
};

}  // namespace scanning
