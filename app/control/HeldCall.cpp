// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/HeldCall.h"

#include "control/Api.h"
#include "http/MessageReader.h"

#include <QJsonDocument>
#include <QLocalSocket>

namespace control {

HeldCall::HeldCall(std::unique_ptr<QLocalSocket> socket, QJsonObject firstLine)
    : m_socket(std::move(socket)), m_firstLine(std::move(firstLine))
{
}

HeldCall::HeldCall(HeldCall &&) noexcept = default;
HeldCall::~HeldCall() = default;

core::Result<HeldCall> HeldCall::open(const QString &socketPath, std::string_view method, std::string_view path,
                                      const QJsonObject &body)
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(socketPath);
    if (!socket->waitForConnected(2000))
        return api::notRunning(socketPath);
    const std::string request = api::requestBytes(method, path, body);
    socket->write(request.data(), qint64(request.size()));

    http::MessageReader reader(http::MessageKind::Response, 16 * 1024 * 1024);
    QByteArray line;
    auto state = http::MessageReader::State::Reading;
    while (state == http::MessageReader::State::Reading && !line.contains('\n') && socket->waitForReadyRead(-1)) {
        const QByteArray bytes = socket->readAll();
        state = reader.feed({bytes.constData(), std::size_t(bytes.size())});
        if (reader.headDone() && reader.head().status() < 300)
            line += QByteArray::fromStdString(reader.takeBody());
    }
    if (state == http::MessageReader::State::Complete && reader.head().status() >= 300) {
        const auto refused = api::readAnswer(reader.head().status(), reader.body());
        return refused.error();
    }
    const QJsonDocument first = QJsonDocument::fromJson(line.left(line.indexOf('\n')));
    if (!first.isObject())
        return core::Error{core::ErrorKind::Unavailable,
                           QStringLiteral("The Spotmeter service hung up before it answered.")};
    return HeldCall(std::move(socket), first.object());
}

}  // namespace control
