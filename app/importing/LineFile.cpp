// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/LineFile.h"

#include "importing/LogReader.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

namespace importing {

namespace {

constexpr std::size_t usualBuffer = 96 * 1024;  // stays in the processor's cache, and with malloc from file to file
constexpr std::size_t longestLine = 8 * 1024 * 1024;
constexpr qint64 checkSize = 256;
constexpr quint64 deviceFactor = 0x9e3779b97f4a7c15u;

void take(core::LogFile &facts, const struct stat &status)
{
    facts.node = quint64(status.st_dev) * deviceFactor + quint64(status.st_ino);
    facts.size = status.st_size;
    facts.changedAt = qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

ssize_t readSome(int descriptor, char *into, std::size_t size, qint64 at)
{
    ssize_t count = -1;
    do
        count = pread(descriptor, into, size, at);
    while (count < 0 && errno == EINTR);
    return count;
}

/// Bytes of a file from `base` on, of which the last line may be incomplete.
class Window {
public:
    using Line = std::function<void(std::string_view, qint64)>;
    explicit Window(qint64 base) : m_bytes(usualBuffer + linePadding), m_base(base) { }

    char *free() { return m_bytes.data() + m_filled; }
    std::size_t room() const { return m_bytes.size() - linePadding - m_filled; }
    qint64 end() const { return m_base + qint64(m_filled); }
    qint64 base() const { return m_base; }

    void added(std::size_t count, const Line &line)
    {
        const std::size_t searched = m_filled;
        m_filled += count;
        std::size_t begin = 0;
        const char *data = m_bytes.data();
        const void *found = nullptr;
        for (std::size_t from = searched; (found = std::memchr(data + from, '\n', m_filled - from)) != nullptr;) {
            const std::size_t at = std::size_t(static_cast<const char *>(found) - data);
            if (!std::exchange(m_isTooLong, false))
                line({data + begin, at - begin}, m_base + qint64(begin));
            begin = from = at + 1;
        }
        drop(begin);
        if (room() == 0)
            makeRoom();
    }
    void last(const Line &line) const
    {
        if (m_filled > 0 && !m_isTooLong)
            line({m_bytes.data(), m_filled}, m_base);
    }

private:
    void drop(std::size_t count)
    {
        std::memmove(m_bytes.data(), m_bytes.data() + count, m_filled - count);
        m_filled -= count;
        m_base += qint64(count);
    }
    void makeRoom()
    {
        if (m_bytes.size() < longestLine) {
            m_bytes.resize(m_bytes.size() * 2);
            return;
        }
        m_isTooLong = true;
        drop(m_filled);
    }

    std::vector<char> m_bytes;
    std::size_t m_filled = 0;
    qint64 m_base;
    bool m_isTooLong = false;  ///< the line that the window begins in
};

}  // namespace

core::LogFile factsOf(const std::string &path)
{
    core::LogFile facts;
    facts.path = path;
    facts.size = -1;
    struct stat status{};
    if (stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode))
        take(facts, status);
    return facts;
}

core::Result<LineFile> LineFile::open(const std::string &path)
{
    LineFile file;
    file.m_descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat status{};
    if (file.m_descriptor < 0 || fstat(file.m_descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        const QString name = QString::fromStdString(path);
        if (errno == EACCES)
            return core::Error{core::ErrorKind::Denied,
                               QStringLiteral("%1 cannot be read. Check who may read it.").arg(name)};
        return core::Error{core::ErrorKind::NotFound, QStringLiteral("%1 is not there any more.").arg(name)};
    }
    file.m_facts.path = path;
    take(file.m_facts, status);
    return file;
}

LineFile::LineFile(LineFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_facts(std::move(other.m_facts))
{
}

LineFile::~LineFile()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

quint64 LineFile::checkAt(qint64 offset) const
{
    std::array<char, 2 * checkSize> bytes{};
    const qint64 head = std::min(offset, checkSize);
    const qint64 tail = std::min(offset - head, checkSize);
    ssize_t count = readSome(m_descriptor, bytes.data(), std::size_t(head), 0);
    count += readSome(m_descriptor, bytes.data() + head, std::size_t(tail), offset - tail);
    return core::requestKey({bytes.data(), std::size_t(std::max<ssize_t>(count, 0))});
}

bool LineFile::continues(const core::LogFile &known) const
{
    return m_facts.node == known.node && m_facts.size >= known.offset && checkAt(known.offset) == known.check;
}

core::LogFile LineFile::factsAt(qint64 offset) const
{
    core::LogFile facts = m_facts;
    facts.offset = offset;
    facts.check = checkAt(offset);
    return facts;
}

qint64 LineFile::read(qint64 from, Unfinished unfinished,
                      const std::function<void(std::string_view, qint64)> &line) const
{
    Window window(from);
    ssize_t count = 0;
    while ((count = readSome(m_descriptor, window.free(), window.room(), window.end())) > 0)
        window.added(std::size_t(count), line);
    if (unfinished == Unfinished::Tell)
        window.last(line);
    return window.base();
}

}  // namespace importing
