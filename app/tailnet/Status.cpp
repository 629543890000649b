// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/Status.h"

#include "tailnet/States.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tailnet {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (entry.isString())
            list.append(entry.toString());
    }
    return list;
}

QString withoutFinalDot(QString name)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

/// Go writes a time that is not set as the year 1.
std::optional<qint64> timeIn(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.date().year() <= 1)
        return {};
    return time.toMSecsSinceEpoch();
}

Peer peerIn(const QJsonObject &json)
{
    Peer peer{json["ID"_L1].toString(),
              withoutFinalDot(json["DNSName"_L1].toString()),
              {},
              texts(json["Tags"_L1]),
              json["Online"_L1].toBool()};
    const QStringList addresses = texts(json["TailscaleIPs"_L1]);
    for (const QString &address : addresses) {
        if (const QHostAddress parsed(address); !parsed.isNull())
            peer.addresses.append(parsed);
    }
    return peer;
}

std::vector<Peer> peersIn(const QJsonObject &json)
{
    std::vector<Peer> peers;
    peers.reserve(std::size_t(json.size()));
    for (const QJsonValue &entry : json) {
        const QJsonObject peer = entry.toObject();
        if (!peer["ShareeNode"_L1].toBool())
            peers.push_back(peerIn(peer));
    }
    std::sort(peers.begin(), peers.end(), [](const Peer &a, const Peer &b) { return a.name < b.name; });
    return peers;
}

core::TailnetState stateIn(const QJsonObject &status, const std::optional<qint64> &keyExpiresAt, qint64 nowMs)
{
    using core::TailnetState;
    const QString backend = status["BackendState"_L1].toString();
    const QJsonObject self = status["Self"_L1].toObject();
    if (backend == "Running"_L1)
        return self["Online"_L1].toBool() ? TailnetState::Running : TailnetState::Offline;
    if (backend == "NeedsLogin"_L1) {
        const bool expired = self["Expired"_L1].toBool() || (keyExpiresAt && *keyExpiresAt <= nowMs);
        return status["HaveNodeKey"_L1].toBool() && expired ? TailnetState::KeyExpired : TailnetState::NeedsLogin;
    }
    if (backend == "NeedsMachineAuth"_L1)
        return TailnetState::NeedsApproval;
    if (backend == "Stopped"_L1)
        return TailnetState::Down;
    if (backend == "Starting"_L1 || backend == "NoState"_L1)
        return TailnetState::Starting;
    return backend == "InUseOtherUser"_L1 ? TailnetState::NoPermission : TailnetState::Unknown;
}

/// The person, or the tags: a tagged node belongs to the pseudo-user "tagged-devices", who is nobody.
void readOwner(core::Identity &identity, const QJsonObject &status, const QJsonObject &self)
{
    identity.tags = texts(self["Tags"_L1]);
    if (!identity.tags.isEmpty())
        return;
    const QString userId = QString::number(self["UserID"_L1].toInteger());
    const QJsonObject user = status["User"_L1].toObject()[userId].toObject();
    identity.login = user["LoginName"_L1].toString();
    identity.displayName = user["DisplayName"_L1].toString();
}

void readTailnet(core::Identity &identity, const QJsonObject &status, const QJsonObject &self)
{
    const QJsonObject tailnet = status["CurrentTailnet"_L1].toObject();
    const QStringList displayNames = texts(self["CapMap"_L1].toObject()["tailnet-display-name"_L1]);
    identity.tailnet = displayNames.isEmpty() ? tailnet["Name"_L1].toString() : displayNames.first();
    identity.magicDnsSuffix = tailnet["MagicDNSSuffix"_L1].toString();
    if (identity.magicDnsSuffix.isEmpty())
        identity.magicDnsSuffix = status["MagicDNSSuffix"_L1].toString();
}

core::Identity readIdentity(const QJsonObject &status, qint64 nowMs)
{
    core::Identity identity;
    const QJsonObject self = status["Self"_L1].toObject();
    readOwner(identity, status, self);
    readTailnet(identity, status, self);
    identity.nodeId = self["ID"_L1].toString();
    identity.nodeName = withoutFinalDot(self["DNSName"_L1].toString());
    if (identity.nodeName.isEmpty())
        identity.nodeName = self["HostName"_L1].toString();
    identity.addresses = texts(status["TailscaleIPs"_L1]);
    identity.keyExpiresAt = timeIn(self["KeyExpiry"_L1]);
    identity.health = texts(status["Health"_L1]);
    identity.exitNode = status["ExitNodeStatus"_L1].toObject()["ID"_L1].toString();
    identity.daemonVersion = status["Version"_L1].toString();
    setState(identity, stateIn(status, identity.keyExpiresAt, nowMs));
    return identity;
}

}  // namespace

core::Result<Status> parseStatus(const QByteArray &json, qint64 nowMs)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("tailscaled's status is not a JSON object (%1 at byte %2).")
                               .arg(problem.errorString())
                               .arg(problem.offset)};
    }
    const QJsonObject status = document.object();
    if (!status["BackendState"_L1].isString()) {
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("tailscaled's status does not say in which state it is (BackendState).")};
    }
    return Status{readIdentity(status, nowMs), peersIn(status["Peer"_L1].toObject())};
}

}  // namespace tailnet
