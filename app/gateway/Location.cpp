// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/Location.h"

#include "tailnet/Addresses.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace gateway {

namespace {

using core::Error;
using core::ErrorKind;

constexpr quint16 httpPort = 80;
constexpr quint16 httpsPort = 443;

/// What the URL says, taken apart.
struct Wanted {
    QString host;
    quint16 port = httpPort;
    Security security = Security::Plain;
};

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

GatewayLocation locationOf(const Wanted &wanted, const QHostAddress &address)
{
    const bool encrypts = wanted.security == Security::Tls;
    GatewayLocation location;
    location.host = wanted.host;
    location.hostHeader = wanted.host.contains(u':') ? u'[' + wanted.host + u']' : wanted.host;
    if (wanted.port != (encrypts ? httpsPort : httpPort))
        location.hostHeader += u':' + QString::number(wanted.port);
    location.url = (encrypts ? QStringLiteral("https://") : QStringLiteral("http://")) + location.hostHeader;
    location.address = address;
    location.port = wanted.port;
    location.security = wanted.security;
    return location;
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

/// A name that no DNS but the tailnet's own may be asked for.
bool belongsToATailnet(const QString &host, const tailnet::Status &status)
{
    const QString suffix = status.identity.magicDnsSuffix;
    return !host.contains(u'.') || host.endsWith(QLatin1String(".ts.net"), Qt::CaseInsensitive)
        || (!suffix.isEmpty() && host.endsWith(u'.' + suffix, Qt::CaseInsensitive));
}

core::Result<GatewayLocation> locateName(const Wanted &wanted, const tailnet::Status &status)
{
    const bool encrypts = wanted.security == Security::Tls;
    const auto named = isConnected(status) ? lookUp(status, wanted.host) : std::nullopt;
    if (!named && encrypts && !belongsToATailnet(wanted.host, status)) {
        GatewayLocation location = locationOf(wanted, {});
        location.trustedBySetting = true;
        return location;
    }
    if (!isConnected(status))
        return notConnected(status, wanted.host);
    if (!named)
        return notFound(status, wanted.host);
    GatewayLocation location = locationOf({named->fullName, wanted.port, wanted.security}, named->address);
    settle(location, status, named->owner);
    if (encrypts && location.throughTailscaled)
        return Error{ErrorKind::BadInput,
                     QStringLiteral("tailscaled has no network interface here, so %1 is not reached by https. Write "
                                    "http: the tailnet encrypts already.")
                         .arg(location.url)};
    return location;
}

core::Result<GatewayLocation> locateAddress(const Wanted &wanted, const QHostAddress &address,
                                            const core::Settings &settings, const tailnet::Status &status)
{
    GatewayLocation location = locationOf(wanted, address);
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
        return notConnected(status, wanted.host);
    return Error{ErrorKind::Denied,
                 QStringLiteral("%1 is not the address of a machine in your tailnet. If you trust this gateway, set "
                                "\"gateway_trusted\"; else set \"gateway_url\" to a machine of the tailnet.")
                     .arg(wanted.host)};
}

/// Encryption beyond the tailnet's own is for gateways elsewhere, and no certificate is for a bare name.
QString objectionToHttps(const QString &host, const core::Settings &settings)
{
    const bool isBare = !host.contains(u'.') && !host.contains(u':') && host != QLatin1String("localhost");
    if (settings.gatewayTrusted && !isBare)
        return {};
    return QStringLiteral("The gateway URL begins with https. Write http if it is a machine of the tailnet, which "
                          "encrypts already. If it is elsewhere and you trust it, give its full name and set "
                          "\"gateway_trusted\".");
}

/// What is wrong with the URL as such, or nothing.
QString objectionTo(const QUrl &url, const QString &text, const core::Settings &settings)
{
    const bool encrypts = url.scheme() == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty())
        return QStringLiteral("The gateway URL \"%1\" is not a URL. Write it like http://ai.").arg(text);
    if (!encrypts && url.scheme() != QLatin1String("http"))
        return QStringLiteral("The gateway URL \"%1\" does not begin with http://.").arg(url.toDisplayString());
    if (const QString objection = encrypts ? objectionToHttps(url.host(), settings) : QString(); !objection.isEmpty())
        return objection;
    if (!url.userInfo().isEmpty())
        return QStringLiteral("The gateway URL holds a user name or password. Take it out: the gateway knows you by "
                              "your machine.");
    if (url.path().size() > 1 || url.hasQuery() || url.hasFragment())
        return QStringLiteral("The gateway URL must end after the host: write %1://%2, without \"%3\".")
            .arg(url.scheme(), url.host(), url.path());
    return {};
}

}  // namespace

core::Result<GatewayLocation> locate(const core::Settings &settings, const tailnet::Status &status)
{
    const QString text = settings.gatewayUrl.trimmed();
    if (text.isEmpty())
        return locateName({QStringLiteral("ai"), httpPort, Security::Plain}, status);
    const QUrl url(text.contains(QLatin1String("://")) ? text : QStringLiteral("http://") + text, QUrl::StrictMode);
    if (const QString objection = objectionTo(url, text, settings); !objection.isEmpty())
        return Error{ErrorKind::BadInput, objection};
    const bool encrypts = url.scheme() == QLatin1String("https");
    Wanted wanted{url.host(), static_cast<quint16>(url.port(encrypts ? httpsPort : httpPort)),
                  encrypts ? Security::Tls : Security::Plain};
    if (wanted.host.endsWith(u'.'))
        wanted.host.chop(1);
    if (wanted.host == QLatin1String("localhost"))
        return locateAddress(wanted, QHostAddress(QHostAddress::LocalHost), settings, status);
    if (const QHostAddress address(wanted.host); !address.isNull())
        return locateAddress(wanted, address, settings, status);
    return locateName(wanted, status);
}

core::TailnetPath pathTo(const GatewayLocation &location, const tailnet::Status &status)
{
    const auto machine = std::find_if(status.peers.begin(), status.peers.end(),
                                      [&](const tailnet::Peer &peer) { return peer.id == location.nodeId; });
    return location.nodeId.isEmpty() || machine == status.peers.end() ? core::TailnetPath::Unknown : machine->path;
}

}  // namespace gateway
