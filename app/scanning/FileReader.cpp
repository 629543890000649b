// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/FileReader.h"

#include "scanning/Decoder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace scanning {

namespace {

constexpr std::size_t head = 64 * 1024;  // read first; most files are shorter
constexpr std::size_t binaryProbe = 8 * 1024;
constexpr std::size_t piece = 4 * 1024 * 1024;  // of a long file
constexpr std::size_t mostUnzipped = 16 * 1024 * 1024;

}  // namespace

FileState stateOf(const struct ::stat &status)
{
    const auto ns = [](const timespec &time) { return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec; };
    return {quint64(status.st_dev), quint64(status.st_ino), qint64(status.st_size), ns(status.st_mtim),
            ns(status.st_ctim)};
}

FileReader::~FileReader()
{
    close();
}

void FileReader::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

void FileReader::reserve(std::size_t size)
{
    if (size <= m_capacity)
        return;
    std::unique_ptr<char[]> larger(new char[size]);  // not make_unique: that would write zeros
    if (m_size > 0)
        std::memcpy(larger.get(), m_buffer.get(), m_size);
    m_buffer = std::move(larger);
    m_capacity = size;
}

FileReader::File FileReader::read(int folder, const char *path, Length length)
{
    close();
    // O_NONBLOCK: opening a FIFO that nobody writes to must not wait.
    m_descriptor = openat(folder, path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (m_descriptor < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return {};
        return {errno == ENXIO || errno == ELOOP ? Outcome::Skipped : Outcome::Unreadable, {}, false, {}};
    }
    m_isFish = std::string_view(path).ends_with("fish_variables");
    const File file = readOpen(length);
    if (!file.hasMore)
        close();
    return file;
}

FileReader::File FileReader::readOpen(Length length)
{
    struct stat status{};
    if (fstat(m_descriptor, &status) != 0)
        return {Outcome::Unreadable, {}, false, {}};
    const FileState state = stateOf(status);
    const bool isLong = std::size_t(status.st_size) > m_maxBytes;
    if (!S_ISREG(status.st_mode) || (isLong && length == Length::Limited))
        return {Outcome::Skipped, {}, false, state};
    m_size = 0;
    // Reading to the size that the file has saves asking for its end; some file systems tell none.
    if (!readUpTo(status.st_size > 0 ? std::min(head, std::size_t(status.st_size)) : head))
        return {Outcome::Unreadable, {}, false, state};
    const std::string_view begin(m_buffer.get(), std::min(m_size, binaryProbe));
    const bool isPacked = begin.starts_with("\x1f\x8b");
    const bool hasZero = begin.find('\0') != std::string_view::npos;
    if (hasZero && !isPacked && !begin.starts_with("SQLite format 3") && !fromUtf16(begin.substr(0, 512)))
        return {Outcome::Skipped, {}, false, state};
    const std::size_t end = isLong ? piece : m_maxBytes + 1;  // one byte longer, to notice a file that grew past it
    if (m_size == head && !readUpTo(end))
        return {Outcome::Unreadable, {}, false, state};
    if (!isLong && m_size > m_maxBytes)
        return {Outcome::Skipped, {}, false, state};
    return decoded({Outcome::Read, {m_buffer.get(), m_size}, isLong && m_size == piece, state});
}

FileReader::File FileReader::readOn()
{
    std::memmove(m_buffer.get(), m_buffer.get() + m_size - overlap, overlap);
    m_size = overlap;
    if (!readUpTo(piece)) {
        close();
        return {Outcome::Unreadable, {}, false, {}};
    }
    const bool hasMore = m_size == piece;
    if (!hasMore)
        close();
    return {Outcome::Read, {m_buffer.get(), m_size}, hasMore, {}};
}

FileReader::File FileReader::decoded(File file)
{
    if (file.hasMore || file.bytes.empty())
        return file;
    if (file.bytes.starts_with("\x1f\x8b")) {
        auto text = unzipped(file.bytes, mostUnzipped);
        if (!text)
            return {Outcome::Skipped, {}, false, file.state};
        m_decoded = *std::move(text);
        file.bytes = m_decoded;
    } else if (m_isFish) {
        m_decoded = withoutHexEscapes(file.bytes);
        file.bytes = m_decoded;
    } else if (auto text = fromUtf16(file.bytes)) {
        m_decoded = *std::move(text);
        file.bytes = m_decoded;
    }
    return file;
}

/// Fills the buffer up to `end` or the end of the file. False if reading failed.
bool FileReader::readUpTo(std::size_t end)
{
    reserve(end);
    while (m_size < end) {
        const ssize_t count = ::read(m_descriptor, m_buffer.get() + m_size, end - m_size);
        if (count == 0)
            return true;
        if (count < 0 && errno != EINTR)
            return false;
        if (count > 0)
            m_size += std::size_t(count);
    }
    return true;
}

}  // namespace scanning
