// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/Whois.h"

#include "tailnet/LocalApi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace tailnet {

using namespace Qt::StringLiterals;

std::string whoisRequest(const QHostAddress &address, quint16 port)
{
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString text = (isV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString()).arg(port);
    return request("GET", whoisTarget + QUrl::toPercentEncoding(text).toStdString());
}

core::Result<Whois> parseWhois(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject node = root["Node"_L1].toObject();
    Whois whois;
    whois.nodeId = node["StableID"_L1].toString();
    whois.nodeName = node["Name"_L1].toString();
    if (whois.nodeName.endsWith(u'.'))
        whois.nodeName.chop(1);
    const QJsonArray tags = node["Tags"_L1].toArray();
    for (const QJsonValue &tag : tags)
        whois.tags.append(tag.toString());
    if (whois.tags.isEmpty())
        whois.login = root["UserProfile"_L1]["LoginName"_L1].toString();
    if (whois.nodeId.isEmpty())
        return core::Error{core::ErrorKind::BadInput, u"tailscaled's answer to whois names no machine."_s};
    return whois;
}

}  // namespace tailnet
