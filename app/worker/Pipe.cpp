// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/Pipe.h"

#include "core/Json.h"

#include <QByteArray>
#include <QJsonDocument>

#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace worker {

namespace {

constexpr qsizetype longestRequest = 1024 * 1024;

}  // namespace

core::Result<QJsonObject> Pipe::readRequest()
{
    QByteArray line;
    std::array<char, 4096> buffer{};
    while (!line.contains('\n') && line.size() < longestRequest) {
        const ssize_t count = read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count == 0)
            break;
        if (count > 0)
            line.append(buffer.data(), qsizetype(count));
        else if (errno != EINTR)
            break;
    }
    const QJsonDocument document = QJsonDocument::fromJson(line.left(line.indexOf('\n')));
    if (!document.isObject()) {
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("The worker expects one line with a JSON object on its standard input.")};
    }
    return document.object();
}

void Pipe::write(const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    writeAll(bytes.constData(), std::size_t(bytes.size()));
}

bool Pipe::writeBatch(const std::string &bytes)
{
    write({{QStringLiteral("batch"), qint64(bytes.size())}});
    writeAll(bytes.data(), bytes.size());
    char answer = 0;
    while (!m_closed && answer != '\n') {
        const ssize_t count = read(STDIN_FILENO, &answer, 1);
        m_closed = count == 0 || (count < 0 && errno != EINTR);
    }
    return !m_closed;
}

void Pipe::writeAll(const char *bytes, std::size_t size)
{
    while (size > 0 && !m_closed) {
        const ssize_t count = ::write(STDOUT_FILENO, bytes, size);
        if (count >= 0) {
            bytes += count;
            size -= std::size_t(count);
        } else if (errno != EINTR) {
            m_closed = true;
        }
    }
}

void Pipe::writeError(const core::Error &error)
{
    write({{QStringLiteral("error"), core::toJson(error)}});
}

bool Pipe::isClosed()
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    if (m_closed || poll(&input, 1, 0) <= 0)
        return m_closed;
    std::array<char, 256> ignored{};
    m_closed = read(STDIN_FILENO, ignored.data(), ignored.size()) == 0;
    return m_closed;
}

}  // namespace worker
