// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/Location.h"

#include "tailnet/Addresses.h"

#include <QRegularExpression>
#include <QUrl>

#include <optional>

namespace gateway {

namespace {

using core::Error;
using core::ErrorKind;

constexpr quint16 httpPort = 80;

/// What an address of the tailnet belongs to.
struct Owner {
    QString nodeId;
    QString service;
};

/// A name of the tailnet, and what it stands for.
struct Named {
    QString fullName;
    QHostAddress address;
    Owner owner;
};

GatewayLocation locationOf(const QString &host, const QHostAddress &address, quint16 port)
{
    QString header = host.contains(u':') ? u'[' + host + u']' : host;
    if (port != httpPort)
        header += u':' + QString::number(port);
    return {QStringLiteral("http://") + header, header, address, port, false, {}, {}, {}, {}, false};
}

void settle(GatewayLocation &location, const tailnet::Status &status, const Owner &owner)
{
    location.tailnet = status.identity.magicDnsSuffix;
    location.ownNodeId = status.identity.nodeId;
    location.nodeId = owner.nodeId;
    location.service = owner.service;
    location.throughTailscaled = status.userspace;
}

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

std::optional<Owner> ownerOf(const tailnet::Status &status, const QHostAddress &address)
{
    if (!tailnet::isTailnetAddress(address))
        return {};
    for (const tailnet::Peer &peer : status.peers) {
        if (peer.addresses.contains(address))
            return Owner{peer.id, {}};
    }
    for (const tailnet::Service &service : status.services) {
        if (service.addresses.contains(address))
            return Owner{{}, service.name};
    }
    return {};
}

std::optional<Named> firstOwned(const tailnet::Status &status, const QString &fullName,
                                const QList<QHostAddress> &addresses)
{
    for (const QHostAddress &address : addresses) {
        if (const auto owner = ownerOf(status, address))
            return Named{fullName, address, *owner};
    }
    return {};
}

/// In the order of trust: a machine, a service, a DNS record that points to one of them.
std::optional<Named> lookUp(const tailnet::Status &status, const QString &host)
{
    const QString suffix = status.identity.magicDnsSuffix;
    const QString full = host.contains(u'.') ? host : host + u'.' + suffix;
    for (const tailnet::Peer &peer : status.peers) {
        if (sameName(peer.name, full))
            return firstOwned(status, peer.name, peer.addresses);
    }
    for (const tailnet::Service &service : status.services) {
        if (sameName(service.name.mid(service.name.indexOf(u':') + 1) + u'.' + suffix, full))
            return firstOwned(status, full, service.addresses);
    }
    for (const tailnet::ExtraRecord &record : status.extraRecords) {
        if (sameName(record.name, full)) {
            if (auto named = firstOwned(status, record.name, {record.address}))
                return named;
        }
    }
    return {};
}

/// Machines whose names or tags look like a gateway's, for the question which one it is.
QStringList candidates(const tailnet::Status &status)
{
    constexpr qsizetype enough = 3;
    QStringList names;
    for (const tailnet::Peer &peer : status.peers) {
        const QString text = (peer.name.section(u'.', 0, 0) + u' ' + peer.tags.join(u' ')).toLower();
        const QStringList words = text.split(QRegularExpression(QStringLiteral("[^a-z0-9]+")));
        const bool looksLikeOne = words.contains(QLatin1String("ai")) || words.contains(QLatin1String("aperture"))
            || words.contains(QLatin1String("llm"));
        if (looksLikeOne && names.size() < enough)
            names.append(QStringLiteral("http://") + peer.name);
    }
    return names;
}

Error notConnected(const tailnet::Status &status, const QString &host)
{
    const QString why = status.identity.sentence.isEmpty() ? QStringLiteral("Tailscale has not answered yet.")
                                                           : status.identity.sentence;
    return {
        ErrorKind::Unavailable,
        QStringLiteral("The gateway \"%1\" is looked up in the tailnet, and that is not reachable: %2").arg(host, why)};
}

Error notFound(const tailnet::Status &status, const QString &host)
{
    const QString suffix = status.identity.magicDnsSuffix;
    const QStringList likely = candidates(status);
    const QString hint = likely.isEmpty()
        ? QStringLiteral("Set the gateway's URL to the name your admin gave you, such as http://ai.%1.").arg(suffix)
        : QStringLiteral("Is it %1? Then set the gateway's URL to that.").arg(likely.join(QStringLiteral(" or ")));
    return {ErrorKind::NotFound,
            QStringLiteral("No machine named \"%1\" is visible in the tailnet %2. %3").arg(host, suffix, hint)};
}

bool isConnected(const tailnet::Status &status)
{
    const core::TailnetState state = status.identity.state;
    return state == core::TailnetState::Running || state == core::TailnetState::Offline;
}

core::Result<GatewayLocation> locateName(const QString &host, quint16 port, const tailnet::Status &status)
{
    if (!isConnected(status))
        return notConnected(status, host);
    const auto named = lookUp(status, host);
    if (!named)
        return notFound(status, host);
    GatewayLocation location = locationOf(named->fullName, named->address, port);
    settle(location, status, named->owner);
    return location;
}

core::Result<GatewayLocation> locateAddress(const QString &host, const QHostAddress &address, quint16 port,
                                            const core::Settings &settings, const tailnet::Status &status)
{
    GatewayLocation location = locationOf(host, address, port);
    const std::optional<Owner> owner = isConnected(status) ? ownerOf(status, address) : std::nullopt;
    if (owner) {
        settle(location, status, *owner);
        return location;
    }
    if (settings.gatewayTrusted) {
        location.trustedBySetting = true;
        return location;
    }
    if (tailnet::isTailnetAddress(address) && !isConnected(status))
        return notConnected(status, host);
    return Error{ErrorKind::Denied,
                 QStringLiteral("%1 is not the address of a machine in your tailnet. If you trust this gateway, set "
                                "\"gateway_trusted\"; else set \"gateway_url\" to a machine of the tailnet.")
                     .arg(host)};
}

/// What is wrong with the URL as such, or nothing.
QString objectionTo(const QUrl &url, const QString &text)
{
    if (!url.isValid() || url.host().isEmpty())
        return QStringLiteral("The gateway URL \"%1\" is not a URL. Write it like http://ai.").arg(text);
    if (url.scheme() == QLatin1String("https"))
        return QStringLiteral("The gateway URL begins with https. Write http: the tailnet encrypts already.");
    if (url.scheme() != QLatin1String("http"))
        return QStringLiteral("The gateway URL \"%1\" does not begin with http://.").arg(url.toDisplayString());
    if (!url.userInfo().isEmpty())
        return QStringLiteral("The gateway URL holds a user name or password. Take it out: the gateway knows you by "
                              "your machine.");
    if (url.path().size() > 1 || url.hasQuery() || url.hasFragment())
        return QStringLiteral("The gateway URL must end after the host: write http://%1, without \"%2\".")
            .arg(url.host(), url.path());
    return {};
}

}  // namespace

core::Result<GatewayLocation> locate(const core::Settings &settings, const tailnet::Status &status)
{
    const QString text = settings.gatewayUrl.trimmed();
    if (text.isEmpty())
        return locateName(QStringLiteral("ai"), httpPort, status);
    const QUrl url(text.contains(QLatin1String("://")) ? text : QStringLiteral("http://") + text, QUrl::StrictMode);
    if (const QString objection = objectionTo(url, text); !objection.isEmpty())
        return Error{ErrorKind::BadInput, objection};
    QString host = url.host();
    if (host.endsWith(u'.'))
        host.chop(1);
    const auto port = static_cast<quint16>(url.port(httpPort));
    if (host == QLatin1String("localhost"))
        return locateAddress(host, QHostAddress(QHostAddress::LocalHost), port, settings, status);
    if (const QHostAddress address(host); !address.isNull())
        return locateAddress(host, address, port, settings, status);
    return locateName(host, port, status);
}

}  // namespace gateway
