// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/BlockingClient.h"

#include "control/Api.h"
#include "http/MessageReader.h"

#include <QJsonDocument>
#include <QLocalSocket>

namespace control {

namespace {

constexpr int connectMs = 2000;
constexpr int lookMs = 50;  // how often the events are looked at while the answer is waited for

/// The service's events, as far as they have come.
class Events {
public:
    explicit Events(const QString &socketPath)
    {
        m_socket.connectToServer(socketPath);
        if (!m_socket.waitForConnected(connectMs))
            return;
        const std::string request = api::requestBytes("GET", api::watch, {});
        m_socket.write(request.data(), qint64(request.size()));
        m_socket.flush();
    }

    void take(const std::function<void(const QJsonObject &)> &onEvent)
    {
        m_socket.waitForReadyRead(0);
        const QByteArray bytes = m_socket.readAll();
        m_reader.feed({bytes.constData(), std::size_t(bytes.size())});
        m_pending.append(QByteArray::fromStdString(m_reader.takeBody()));
        for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
            onEvent(QJsonDocument::fromJson(m_pending.first(end)).object());
            m_pending.remove(0, end + 1);
        }
    }

private:
    QLocalSocket m_socket;
    http::MessageReader m_reader{http::MessageKind::Response, 64 * 1024 * 1024};
    QByteArray m_pending;
};

core::Result<QJsonObject> waitForAnswer(QLocalSocket &socket, int patienceMs, const std::function<void()> &meanwhile)
{
    http::MessageReader reader(http::MessageKind::Response, 256 * 1024 * 1024);
    auto state = http::MessageReader::State::Reading;
    while (state == http::MessageReader::State::Reading) {
        const bool ready = socket.waitForReadyRead(patienceMs);
        if (!ready && socket.state() != QLocalSocket::ConnectedState && socket.bytesAvailable() == 0)
            break;
        meanwhile();
        const QByteArray bytes = socket.readAll();
        state = reader.feed({bytes.constData(), std::size_t(bytes.size())});
    }
    if (state != http::MessageReader::State::Complete)
        return core::Error{core::ErrorKind::Unavailable,
                           QStringLiteral("The Spotmeter service hung up before it answered.")};
    return api::readAnswer(reader.head().status(), reader.body());
}

bool send(QLocalSocket &socket, const QString &socketPath, const std::string &request)
{
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected(connectMs))
        return false;
    socket.write(request.data(), qint64(request.size()));
    socket.flush();
    return true;
}

}  // namespace

core::Result<QJsonObject> callAndWait(const QString &socketPath, std::string_view method, std::string_view path,
                                      const QJsonObject &body)
{
    QLocalSocket socket;
    if (!send(socket, socketPath, api::requestBytes(method, path, body)))
        return api::notRunning(socketPath);
    return waitForAnswer(socket, -1, [] { });
}

core::Result<QJsonObject> callAndWatch(const QString &socketPath, std::string_view method, std::string_view path,
                                       const QJsonObject &body, const std::function<void(const QJsonObject &)> &onEvent)
{
    Events events(socketPath);
    QLocalSocket socket;
    if (!send(socket, socketPath, api::requestBytes(method, path, body)))
        return api::notRunning(socketPath);
    return waitForAnswer(socket, lookMs, [&] { events.take(onEvent); });
}

}  // namespace control
