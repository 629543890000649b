// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <string>
#include <string_view>

struct stat;

namespace scanning {

/// What the file system says of a file.
struct FileState {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modifiedNs = 0;
    qint64 changedNs = 0;
};

FileState stateOf(const struct ::stat &status);

/// Reads files for a scan into one buffer that it reuses. Never waits for a FIFO or a device. One for each thread.
/// Text in UTF-16 or in gzip is decoded; a database of SQLite is taken as it is, since its texts stand in it whole.
class FileReader {
public:
    enum class Length {
        Limited,  ///< a file above the limit is skipped
        Any,  ///< it is read in pieces: a history or a transcript
    };
    enum class Outcome {
        Read,
        Unreadable,  ///< no permission, or the disk failed
        Skipped,  ///< larger than the limit, binary, or not a regular file
        Gone,  ///< vanished meanwhile: nothing was missed
    };
    struct File {
        Outcome outcome = Outcome::Gone;
        std::string_view bytes;  ///< valid until the next call
        bool hasMore = false;  ///< call readOn()
        FileState state;  ///< of whatever could be opened
    };

    /// Pieces of a long file begin so many bytes before the end of the one before.
    static constexpr std::size_t overlap = 16 * 1024;

    explicit FileReader(qint64 maxBytes) : m_maxBytes(std::size_t(maxBytes)) { }
    ~FileReader();
    Q_DISABLE_COPY_MOVE(FileReader)

    /// `folder` is an open folder that a relative path starts from, or AT_FDCWD.
    File read(int folder, const char *path, Length length);
    /// The next piece of the file that said hasMore.
    File readOn();

private:
    File readOpen(Length length);
    File decoded(File file);
    bool readUpTo(std::size_t end);
    void reserve(std::size_t size);
    void close();

    std::size_t m_maxBytes;
    std::unique_ptr<char[]> m_buffer;  // grows on need; untouched pages cost nothing
    std::size_t m_capacity = 0;
    std::size_t m_size = 0;
    std::string m_decoded;
    int m_descriptor = -1;
    bool m_isFish = false;
};

}  // namespace scanning
