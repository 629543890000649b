// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/Location.h"

#include "tailnet/Addresses.h"

#include <QUrl>

#include <algorithm>

namespace gateway {

namespace {

using core::Error;
using core::ErrorKind;

constexpr quint16 httpPort = 80;

GatewayLocation locationOf(const QString &host, const QHostAddress &address, quint16 port)
{
    QString header = host.contains(u':') ? u'[' + host + u']' : host;
    if (port != httpPort)
        header += u':' + QString::number(port);
    return {QStringLiteral("http://") + header, header, address, port, false};
}

const tailnet::Peer *peerNamed(const tailnet::Status &status, const QString &host)
{
    const QString full = host.contains(u'.') ? host : host + u'.' + status.identity.magicDnsSuffix;
    const auto found = std::find_if(status.peers.begin(), status.peers.end(), [&](const tailnet::Peer &peer) {
        return peer.name.compare(full, Qt::CaseInsensitive) == 0;
    });
    return found == status.peers.end() ? nullptr : &*found;
}

bool isAddressOfAPeer(const tailnet::Status &status, const QHostAddress &address)
{
    return std::any_of(status.peers.begin(), status.peers.end(),
                       [&](const tailnet::Peer &peer) { return peer.addresses.contains(address); });
}

Error notConnected(const tailnet::Status &status, const QString &host)
{
    const QString why = status.identity.sentence.isEmpty() ? QStringLiteral("Tailscale has not answered yet.")
                                                           : status.identity.sentence;
    return {
        ErrorKind::Unavailable,
        QStringLiteral("The gateway \"%1\" is looked up in the tailnet, and that is not reachable: %2").arg(host, why)};
}

core::Result<GatewayLocation> locateName(const QString &host, quint16 port, const tailnet::Status &status)
{
    const core::TailnetState state = status.identity.state;
    if (state != core::TailnetState::Running && state != core::TailnetState::Offline)
        return notConnected(status, host);
    const tailnet::Peer *peer = peerNamed(status, host);
    if (!peer) {
        return Error{ErrorKind::NotFound,
                     QStringLiteral("No machine named \"%1\" is visible in the tailnet %2. Set the gateway's URL to "
                                    "the name your admin gave you, such as http://ai.%2.")
                         .arg(host, status.identity.magicDnsSuffix)};
    }
    for (const QHostAddress &address : peer->addresses) {
        if (tailnet::isTailnetAddress(address))
            return locationOf(peer->name, address, port);
    }
    return Error{ErrorKind::NotFound,
                 QStringLiteral("The machine %1 has no tailnet address. Ask your admin to check it.").arg(peer->name)};
}

core::Result<GatewayLocation> locateAddress(const QString &host, const QHostAddress &address, quint16 port,
                                            const core::Settings &settings, const tailnet::Status &status)
{
    GatewayLocation location = locationOf(host, address, port);
    if (tailnet::isTailnetAddress(address) && isAddressOfAPeer(status, address))
        return location;
    if (settings.gatewayTrusted) {
        location.trustedBySetting = true;
        return location;
    }
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
