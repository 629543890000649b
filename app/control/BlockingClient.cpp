// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/BlockingClient.h"

#include "control/Api.h"
#include "http/MessageReader.h"

#include <QLocalSocket>

namespace control {

core::Result<QJsonObject> callAndWait(const QString &socketPath, std::string_view method, std::string_view path,
                                      const QJsonObject &body)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected(2000))
        return api::notRunning(socketPath);
    const std::string request = api::requestBytes(method, path, body);
    socket.write(request.data(), qint64(request.size()));

    http::MessageReader reader(http::MessageKind::Response, 256 * 1024 * 1024);
    auto state = http::MessageReader::State::Reading;
    while (state == http::MessageReader::State::Reading && socket.waitForReadyRead(-1)) {
        const QByteArray bytes = socket.readAll();
        state = reader.feed({bytes.constData(), std::size_t(bytes.size())});
    }
    if (state != http::MessageReader::State::Complete)
        return core::Error{core::ErrorKind::Unavailable,
                           QStringLiteral("The Spotmeter service hung up before it answered.")};
    return api::readAnswer(reader.head().status(), reader.body());
}

}  // namespace control
