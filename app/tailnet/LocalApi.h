// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

/// tailscaled's LocalAPI: HTTP/1.1 over its own Unix-domain socket. Source: tailscale/tailscale ipn/localapi,
/// safesocket, paths (1.102).
namespace tailnet {

/// The status of a tailnet of 10,000 peers is about 15 MB; nothing honest is larger than this.
inline constexpr std::size_t answerLimit = 64 * 1024 * 1024;

/// Where tailscaled may be on this machine.
struct Places {
    QStringList sockets;  ///< in the order in which they are tried
    bool installed = false;  ///< a tailscaled program was found, so a missing socket means that it is stopped
};

/// The setting alone if it is not empty, else $SPOTMETER_TAILSCALED_SOCKET alone, else the system's places.
Places placesOnThisMachine(const QString &setting);

/// An over-long path would be reported by the system as a missing socket, so it is refused beforehand.
core::Result<void> checkSocketPath(const QString &path);

/// The calls that we make.
inline constexpr char statusTarget[] = "/localapi/v0/status";
inline constexpr char statusOfSelfTarget[] = "/localapi/v0/status?peers=false";
/// Answers at once even while the daemon starts; then with 503. Not in all builds.
inline constexpr char serverStatusTarget[] = "/server-status";
/// 200 for whoever may change things, 403 for whoever may only look; changes nothing.
inline constexpr char profileTarget[] = "/localapi/v0/profiles/current";
inline constexpr char loginTarget[] = "/localapi/v0/login-interactive";
inline constexpr char whoisTarget[] = "/localapi/v0/whois?addr=";

/// The bytes of one request. The Host must be tailscaled's own name for itself, and there must be neither Origin nor
/// Referer: anything else is answered with 403.
std::string request(std::string_view method, std::string_view target);

/// The body of a 2xx. Any other status is an error with tailscaled's own words: Denied for 401 (another user
/// of this machine holds it) and 403, NotFound for 404, else Unavailable.
core::Result<QByteArray> bodyOfAnswer(int status, std::string_view body);

}  // namespace tailnet
