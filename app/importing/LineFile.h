// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Logged.h"
#include "core/Result.h"

#include <functional>
#include <string>
#include <string_view>

namespace importing {

/// A file of lines that another program appends to. Read in pieces of constant size, so that its length does not
/// matter. One thread.
class LineFile {
public:
    /// NotFound if it is gone, Denied if it may not be read.
    static core::Result<LineFile> open(const std::string &path);
    LineFile(LineFile &&other) noexcept;
    LineFile &operator=(LineFile &&) = delete;
    ~LineFile();

    /// Who it is and how large, as it was when it was opened; nothing read.
    const core::LogFile &facts() const { return m_facts; }

    /// Whether all before the offset is still what it was when `known` was written down.
    bool continues(const core::LogFile &known) const;

    /// Calls `line(bytes, where it begins)` for each line from the offset on; at least linePadding bytes can be read
    /// behind it. Lines of more than 8 MiB are passed over. Returns where the last line with an end ended.
    enum class Unfinished { Tell, Leave };  ///< a last line without an end
    qint64 read(qint64 from, Unfinished unfinished, const std::function<void(std::string_view, qint64)> &line) const;

    /// The facts with what `continues` needs for this offset.
    core::LogFile factsAt(qint64 offset) const;

private:
    LineFile() = default;
    quint64 checkAt(qint64 offset) const;

    int m_descriptor = -1;
    core::LogFile m_facts;
};

/// Who a file is and how large, without opening it; size -1 if it is not there.
core::LogFile factsOf(const std::string &path);

}  // namespace importing
