// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/IdentityJson.h"

#include "core/Json.h"
#include "core/JsonParts.h"

namespace core {

QJsonObject toJson(const Identity &i)
{
    QJsonObject json{
        {"state"_k, name(i.state)},
        {"login"_k, i.login},
        {"display_name"_k, i.displayName},
        {"tags"_k, QJsonArray::fromStringList(i.tags)},
        {"caller"_k, i.caller()},
        {"node_id"_k, i.nodeId},
        {"node_name"_k, i.nodeName},
        {"tailnet"_k, i.tailnet},
        {"magic_dns_suffix"_k, i.magicDnsSuffix},
        {"addresses"_k, QJsonArray::fromStringList(i.addresses)},
        {"health"_k, QJsonArray::fromStringList(i.health)},
        {"exit_node"_k, i.exitNode},
        {"daemon_version"_k, i.daemonVersion},
        {"access"_k, name(i.access)},
        {"warnings"_k, QJsonArray::fromStringList(i.warnings)},
        {"sentence"_k, i.sentence},
        {"remedy"_k, i.remedy},
    };
    json["key_expires_at"_k] = i.keyExpiresAt ? QJsonValue(utcText(*i.keyExpiresAt)) : QJsonValue(QJsonValue::Null);
    return json;
}

Identity identityFromJson(const QJsonObject &json)
{
    Identity i;
    i.state = tailnetStateFromName(json["state"_k].toString()).value_or(TailnetState::Unknown);
    i.login = json["login"_k].toString();
    i.displayName = json["display_name"_k].toString();
    i.tags = stringList(json["tags"_k]);
    i.nodeId = json["node_id"_k].toString();
    i.nodeName = json["node_name"_k].toString();
    i.tailnet = json["tailnet"_k].toString();
    i.magicDnsSuffix = json["magic_dns_suffix"_k].toString();
    i.addresses = stringList(json["addresses"_k]);
    if (const QJsonValue expiry = json["key_expires_at"_k]; expiry.isString())
        i.keyExpiresAt = utcFromText(expiry.toString());
    i.health = stringList(json["health"_k]);
    i.exitNode = json["exit_node"_k].toString();
    i.daemonVersion = json["daemon_version"_k].toString();
    i.access = tailnetAccessFromName(json["access"_k].toString()).value_or(TailnetAccess::Unknown);
    i.warnings = stringList(json["warnings"_k]);
    i.sentence = json["sentence"_k].toString();
    i.remedy = json["remedy"_k].toString();
    return i;
}

}  // namespace core
