// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoTailnet.h"

#include "demo/Persona.h"

#include "http/MessageReader.h"
#include "http/Write.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

#include <memory>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t bodyLimit = 1024;

QJsonObject node(const char *id, const char *name, const QStringList &addresses)
{
    const QString full = QString::fromLatin1(name);
    return {{"ID"_L1, QLatin1String(id)},
            {"HostName"_L1, full.section(u'.', 0, 0)},
            {"DNSName"_L1, full + u'.'},
            {"OS"_L1, "linux"_L1},
            {"TailscaleIPs"_L1, QJsonArray::fromStringList(addresses)},
            {"Online"_L1, true}};
}

}  // namespace

DemoTailnet::DemoTailnet(const core::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

core::Result<void> DemoTailnet::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    if (m_server.listen(path))
        return {};
    return core::Error{core::ErrorKind::Conflict,
                       u"The demo's tailnet cannot listen on %1: %2."_s.arg(path, m_server.errorString())};
}

void DemoTailnet::serve(QLocalSocket *socket)
{
    auto reader = std::make_shared<http::MessageReader>(http::MessageKind::Request, bodyLimit);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket, reader] {
        const QByteArray bytes = socket->readAll();
        const auto state = reader->feed({bytes.constData(), std::size_t(bytes.size())});
        if (state == http::MessageReader::State::Reading)
            return;
        const bool readable = state == http::MessageReader::State::Complete;
        answer(socket, readable ? reader->head().target() : std::string_view());
    });
}

void DemoTailnet::answer(QLocalSocket *socket, std::string_view target)
{
    Q_EMIT asked({target.data(), qsizetype(target.size())});
    const auto send = [socket](int code, std::string_view type, std::string_view body) {
        const http::Field fields[] = {{"Content-Type", type}, {"Connection", "close"}};
        socket->write(QByteArray::fromStdString(http::writeResponse(code, fields, body)));
        socket->disconnectFromServer();
    };
    if (target == "/localapi/v0/status" || target == "/localapi/v0/status?peers=false") {
        const QByteArray body = status();
        send(200, "application/json", {body.constData(), std::size_t(body.size())});
    } else if (target.starts_with("/localapi/v0/watch-ipn-bus")) {
        // Nothing ever changes in the demo: the stream begins and stays open.
        const http::Field fields[] = {{"Content-Type", "application/json"}};
        socket->write(QByteArray::fromStdString(http::writeChunkedHead(200, fields)));
    } else if (target == "/localapi/v0/profiles/current" || target == "/localapi/v0/login-interactive") {
        send(403, "text/plain", "this tailnet is made up\n");
    } else {
        send(404, "text/plain", "404 page not found\n");
    }
}

QByteArray DemoTailnet::status() const
{
    constexpr qint64 userId = 12345678901234567;
    const QStringList addresses{u"100.101.102.103"_s, u"fd7a:115c:a1e0::6801:6667"_s};
    QJsonObject self = node(persona::nodeId, persona::nodeName, addresses);
    self["UserID"_L1] = userId;
    self["CapMap"_L1] = QJsonObject{{"tailnet-display-name"_L1, QJsonArray{QLatin1String(persona::tailnet)}}};
    self["KeyExpiry"_L1] = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC).addDays(90).toString(Qt::ISODate);
    QJsonObject gateway = node("nDemo22CNTRL", persona::gateway, {u"100.64.10.20"_s, u"fd7a:115c:a1e0::a14"_s});
    gateway["Tags"_L1] = QJsonArray{"tag:aperture"_L1};
    const QJsonObject json{
        {"Version"_L1, "1.102.3-demo"_L1},
        {"TUN"_L1, true},
        {"BackendState"_L1, "Running"_L1},
        {"HaveNodeKey"_L1, true},
        {"TailscaleIPs"_L1, QJsonArray::fromStringList(addresses)},
        {"Self"_L1, self},
        {"Health"_L1, QJsonValue::Null},
        {"MagicDNSSuffix"_L1, QLatin1String(persona::suffix)},
        {"CurrentTailnet"_L1,
         QJsonObject{{"Name"_L1, "example.com"_L1},
                     {"MagicDNSSuffix"_L1, QLatin1String(persona::suffix)},
                     {"MagicDNSEnabled"_L1, true}}},
        {"Peer"_L1, QJsonObject{{u"nodekey:"_s + QString(64, u'2'), gateway}}},
        {"User"_L1,
         QJsonObject{{QString::number(userId),
                      QJsonObject{{"ID"_L1, userId},
                                  {"LoginName"_L1, QLatin1String(persona::login)},
                                  {"DisplayName"_L1, QLatin1String(persona::displayName)}}}}},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

}  // namespace demo
