// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/Status.h"

#include "tailnet/PeerList.h"
#include "tailnet/States.h"
#include "tailnet/Warnings.h"

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

QList<QHostAddress> addressesIn(const QJsonValue &value)
{
    QList<QHostAddress> addresses;
    const QStringList list = texts(value);
    for (const QString &address : list) {
        if (const QHostAddress parsed(address); !parsed.isNull())
            addresses.append(parsed);
    }
    return addresses;
}

/// As `tailscale status` tells it: the address in use stands in CurAddr, and none while nothing flows.
core::TailnetPath pathIn(const QJsonObject &peer)
{
    if (!peer["Active"_L1].toBool())
        return core::TailnetPath::Unknown;
    if (!peer["CurAddr"_L1].toString().isEmpty())
        return core::TailnetPath::Direct;
    const bool hasRelay = !peer["PeerRelay"_L1].toString().isEmpty() || !peer["Relay"_L1].toString().isEmpty();
    return hasRelay ? core::TailnetPath::Relayed : core::TailnetPath::Unknown;
}

std::vector<Peer> peersIn(const PeerList &list)
{
    std::vector<Peer> peers;
    peers.reserve(list.peers.size());
    for (const std::string_view text : list.peers) {
        const QJsonObject json =
            QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), qsizetype(text.size()))).object();
        if (json.isEmpty() || json["ShareeNode"_L1].toBool())
            continue;
        peers.push_back({json["ID"_L1].toString(), withoutFinalDot(json["DNSName"_L1].toString()),
                         addressesIn(json["TailscaleIPs"_L1]), texts(json["Tags"_L1]), json["Online"_L1].toBool(),
                         pathIn(json)});
    }
    std::sort(peers.begin(), peers.end(), [](const Peer &a, const Peer &b) { return a.name < b.name; });
    return peers;
}

/// Services stand among the machine's own capabilities, under keys whose ends mean nothing.
std::vector<Service> servicesIn(const QJsonObject &self)
{
    std::vector<Service> services;
    const QJsonObject capabilities = self["CapMap"_L1].toObject();
    for (auto entry = capabilities.begin(); entry != capabilities.end(); ++entry) {
        if (!entry.key().startsWith("services/"_L1))
            continue;
        const QJsonArray list = entry.value().toArray();
        for (const QJsonValue &service : list)
            services.push_back({service["Name"_L1].toString(), addressesIn(service["Addrs"_L1])});
    }
    return services;
}

std::vector<ExtraRecord> extraRecordsIn(const QJsonValue &value)
{
    std::vector<ExtraRecord> records;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &record : list) {
        const QHostAddress address(record["Value"_L1].toString());
        if (!address.isNull())
            records.push_back({withoutFinalDot(record["Name"_L1].toString()), address});
    }
    return records;
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
    identity.exitNode = status["ExitNodeStatus"_L1]["ID"_L1].toString();
    identity.daemonVersion = status["Version"_L1].toString();
    setState(identity, stateIn(status, identity.keyExpiresAt, nowMs));
    return identity;
}

}  // namespace

core::Result<Status> parseStatus(const QByteArray &json, qint64 nowMs)
{
    // Peers are read one by one: all of a large tailnet as one document would take several times its size in memory.
    const PeerList list = takePeersOut({json.constData(), std::size_t(json.size())});
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(list.rest), &problem);
    if (!document.isObject()) {
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("tailscaled's status is not a JSON object (%1).").arg(problem.errorString())};
    }
    const QJsonObject root = document.object();
    if (!root["BackendState"_L1].isString()) {
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("tailscaled's status does not say in which state it is (BackendState).")};
    }
    Status status;
    status.identity = readIdentity(root, nowMs);
    status.peers = peersIn(list);
    status.services = servicesIn(root["Self"_L1].toObject());
    status.extraRecords = extraRecordsIn(root["ExtraRecords"_L1]);
    status.magicDns = root["CurrentTailnet"_L1]["MagicDNSEnabled"_L1].toBool();
    status.userspace = root["TUN"_L1].isBool() && !root["TUN"_L1].toBool();
    status.authUrl = root["AuthURL"_L1].toString();
    const ExitNode exitNode = root["ExitNodeStatus"_L1].isObject() && !root["ExitNodeStatus"_L1]["Online"_L1].toBool()
        ? ExitNode::Offline
        : ExitNode::NoneOrOnline;
    status.identity.warnings = warningsFor(status, exitNode, nowMs);
    return status;
}

}  // namespace tailnet
