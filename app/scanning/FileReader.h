// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace scanning {

/// Reads files for a scan into one buffer that it reuses. Never waits for a FIFO or a device, never reads a file a
/// second time under another name. One for each scan and thread.
class FileReader {
public:
    enum class Outcome {
        Read,
        Unreadable,  ///< no permission, or the disk failed
        Skipped,  ///< larger than the limit, binary, or not a regular file
        Gone,  ///< vanished meanwhile, or read before: nothing was missed
    };
    struct File {
        Outcome outcome = Outcome::Gone;
        std::string_view bytes;  ///< valid until the next read()
    };

    explicit FileReader(qint64 maxBytes);

    File read(const std::string &path);

private:
    File readOpen(int descriptor);
    bool readUpTo(int descriptor, std::size_t end);

    std::size_t m_maxBytes;
    std::vector<char> m_buffer;  // one byte longer than the limit, to notice a file that grew past it
    std::size_t m_size = 0;
    std::set<std::pair<quint64, quint64>> m_seen;  // device and inode
};

}  // namespace scanning
