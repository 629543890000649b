// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/Fetch.h"

#include "http/Write.h"

#include <QNetworkProxy>

namespace gateway {

namespace {

constexpr std::size_t bodyLimit = 8 * 1024 * 1024;

}  // namespace

Fetch::Fetch(const GatewayLocation &location, const QByteArray &path, std::chrono::milliseconds patience)
    : m_reader(http::MessageKind::Response, bodyLimit)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this, patience] {
        fail(QStringLiteral("no answer within %1 seconds").arg(double(patience.count()) / 1000));
    });
    connect(&m_socket, &QTcpSocket::connected, this, [this, location, path] { send(location, path); });
    connect(&m_socket, &QTcpSocket::readyRead, this, &Fetch::onBytes);
    // Queued, because a refused connection may be reported before whoever made us has connected to finished().
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &Fetch::onSocketError, Qt::QueuedConnection);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_patience.start(patience);
    m_socket.connectToHost(location.address, location.port);
}

Fetch::~Fetch()
{
    m_socket.disconnect(this);
}

void Fetch::send(const GatewayLocation &location, const QByteArray &path)
{
    const std::string host = location.hostHeader.toStdString();
    const http::Field fields[] = {{"Host", host},
                                  {"User-Agent", "Spotmeter/" SPOTMETER_VERSION},
                                  {"Accept", "application/json"},
                                  {"Connection", "close"}};
    m_sent.start();
    m_socket.write(
        QByteArray::fromStdString(http::writeRequest("GET", {path.constData(), std::size_t(path.size())}, fields)));
}

void Fetch::onBytes()
{
    const QByteArray bytes = m_socket.readAll();
    const auto state = m_reader.feed({bytes.constData(), std::size_t(bytes.size())});
    if (state == http::MessageReader::State::Complete) {
        succeed();
    } else if (state == http::MessageReader::State::Bad) {
        const std::string_view problem = m_reader.problem();
        fail(QStringLiteral("its answer is not HTTP as we know it (%1)")
                 .arg(QString::fromUtf8(problem.data(), qsizetype(problem.size()))));
    }
}

void Fetch::onSocketError()
{
    if (m_sent.isValid() && m_socket.bytesAvailable() > 0)
        onBytes();
    if (m_reader.headDone() && m_reader.finish() == http::MessageReader::State::Complete)
        succeed();
    else if (m_sent.isValid())
        fail(QStringLiteral("it closed the connection before its answer was complete"));
    else
        fail(m_socket.errorString());
}

void Fetch::succeed()
{
    const auto type = m_reader.head().find("content-type").value_or(std::string_view());
    end(Answer{m_reader.head().status(), QByteArray(type.data(), qsizetype(type.size())),
               QByteArray::fromStdString(m_reader.body()), int(m_sent.elapsed())});
}

void Fetch::fail(const QString &why)
{
    end(core::Error{core::ErrorKind::Unavailable, why});
}

void Fetch::end(const core::Result<Answer> &answer)
{
    if (m_ended)
        return;
    m_ended = true;
    m_patience.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT finished(answer);
}

}  // namespace gateway
