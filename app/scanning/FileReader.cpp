// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/FileReader.h"

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

}  // namespace

FileReader::FileReader(qint64 maxBytes)
    : m_maxBytes(std::size_t(maxBytes)), m_buffer(std::max(m_maxBytes + 1, head + 1))
{
}

FileReader::File FileReader::read(const std::string &path)
{
    // O_NONBLOCK: opening a FIFO that nobody writes to must not wait.
    const int descriptor = open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return {Outcome::Gone, {}};
        return {errno == ENXIO || errno == ELOOP ? Outcome::Skipped : Outcome::Unreadable, {}};
    }
    const File file = readOpen(descriptor);
    close(descriptor);
    return file;
}

FileReader::File FileReader::readOpen(int descriptor)
{
    struct stat status{};
    if (fstat(descriptor, &status) != 0)
        return {Outcome::Unreadable, {}};
    if (!m_seen.emplace(status.st_dev, status.st_ino).second)
        return {Outcome::Gone, {}};
    if (!S_ISREG(status.st_mode) || std::size_t(status.st_size) > m_maxBytes)
        return {Outcome::Skipped, {}};
    m_size = 0;
    if (!readUpTo(descriptor, std::min(head, m_buffer.size())))
        return {Outcome::Unreadable, {}};
    if (std::memchr(m_buffer.data(), 0, std::min(m_size, binaryProbe)))
        return {Outcome::Skipped, {}};
    if (m_size == head && !readUpTo(descriptor, m_buffer.size()))
        return {Outcome::Unreadable, {}};
    if (m_size > m_maxBytes)
        return {Outcome::Skipped, {}};
    return {Outcome::Read, {m_buffer.data(), m_size}};
}

/// Fills the buffer up to `end` or the end of the file. False if reading failed.
bool FileReader::readUpTo(int descriptor, std::size_t end)
{
    while (m_size < end) {
        const ssize_t count = ::read(descriptor, m_buffer.data() + m_size, end - m_size);
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
