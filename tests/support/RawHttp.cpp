// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RawHttp.h"

#include "http/MessageReader.h"
#include "http/Write.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>

#include <vector>

namespace support {

namespace {

constexpr int patienceMs = 10'000;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

QByteArray field(const http::Head &head, std::string_view name)
{
    const auto value = head.find(name).value_or(std::string_view());
    return {value.data(), qsizetype(value.size())};
}

}  // namespace

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonObject SseEvent::json() const
{
    return QJsonDocument::fromJson(data).object();
}

HttpAnswer request(QTcpSocket &socket, const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    std::vector<http::Field> fields{{"Host", "127.0.0.1"}, {"User-Agent", "test"}};
    if (!body.isEmpty())
        fields.push_back({"Content-Type", "application/json"});
    QSignalSpy arrived(&socket, &QTcpSocket::readyRead);
    socket.write(QByteArray::fromStdString(http::writeRequest(view(method), view(target), fields, view(body))));

    http::MessageReader reader(http::MessageKind::Response, 16 * 1024 * 1024);
    auto state = http::MessageReader::State::Reading;
    while (state == http::MessageReader::State::Reading && (socket.bytesAvailable() > 0 || arrived.wait(patienceMs)))
        state = reader.feed(view(socket.readAll()));
    if (state != http::MessageReader::State::Complete)
        return {};
    return {reader.head().status(), field(reader.head(), "content-type"), QByteArray::fromStdString(reader.body()),
            field(reader.head(), "transfer-encoding") == "chunked"};
}

HttpAnswer request(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    QTcpSocket socket;
    QSignalSpy connected(&socket, &QTcpSocket::connected);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!connected.wait(patienceMs))
        return {};
    return request(socket, method, target, body);
}

QList<SseEvent> eventsIn(const QByteArray &stream)
{
    QList<SseEvent> events;
    qsizetype from = 0;
    for (qsizetype end = stream.indexOf("\n\n"); end >= 0; end = stream.indexOf("\n\n", from)) {
        SseEvent event;
        const QList<QByteArray> lines = stream.mid(from, end - from).split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("event: "))
                event.name = line.mid(7);
            else if (line.startsWith("data: "))
                event.data += line.mid(6);
        }
        events.append(event);
        from = end + 2;
    }
    return events;
}

}  // namespace support
