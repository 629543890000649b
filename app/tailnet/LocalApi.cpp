// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/LocalApi.h"

#include "http/Write.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <array>

namespace tailnet {

namespace {

/// sun_path holds 108 bytes on Linux and 104 on macOS, one of them the final zero.
#ifdef Q_OS_MACOS
constexpr qsizetype longestSocketPath = 103;
#else
constexpr qsizetype longestSocketPath = 107;
#endif

constexpr qsizetype longestReason = 200;

/// Only places that root alone can create: in /tmp (QNAP, the container image) any user of this machine could
/// play tailscaled, so those have to be set by hand.
QStringList systemSockets()
{
    return {
        QStringLiteral("/var/run/tailscale/tailscaled.sock"),
        QStringLiteral("/run/tailscale/tailscaled.sock"),
        QStringLiteral("/var/run/tailscaled.socket"),  // macOS, the open-source daemon
        QStringLiteral("/var/packages/Tailscale/var/tailscaled.sock"),  // Synology
        QStringLiteral("/Library/Tailscale/ipnport"),  // macOS, the standalone application: see LocalApiSocket
    };
}

bool daemonIsInstalled()
{
    const QString program = QStringLiteral("tailscaled");
    const QStringList superuserFolders{QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"),
                                       QStringLiteral("/usr/local/bin"), QStringLiteral("/sbin")};
    return !QStandardPaths::findExecutable(program).isEmpty()
        || !QStandardPaths::findExecutable(program, superuserFolders).isEmpty();
}

/// Errors come as one line of text, or as JSON whose key is spelled in two ways.
QString reasonIn(std::string_view body)
{
    const QByteArray bytes = QByteArray::fromRawData(body.data(), qsizetype(body.size()));
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    for (const auto key : {"error", "Error"}) {
        if (const QString text = json[QLatin1String(key)].toString(); !text.isEmpty())
            return text.left(longestReason);
    }
    return QString::fromUtf8(bytes.left(4 * longestReason)).simplified().left(longestReason);
}

core::ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
    case 403:
        return core::ErrorKind::Denied;
    case 404:
        return core::ErrorKind::NotFound;
    default:
        return core::ErrorKind::Unavailable;
    }
}

}  // namespace

Places placesOnThisMachine(const QString &setting)
{
    const QString environment = qEnvironmentVariable("SPOTMETER_TAILSCALED_SOCKET");
    const bool installed = daemonIsInstalled();
    if (!setting.isEmpty())
        return {{setting}, installed};
    if (!environment.isEmpty())
        return {{environment}, installed};
    return {systemSockets(), installed};
}

core::Result<void> checkSocketPath(const QString &path)
{
    const qsizetype size = QFile::encodeName(path).size();
    if (size <= longestSocketPath)
        return {};
    return core::Error{core::ErrorKind::BadInput,
                       QStringLiteral("The path of tailscaled's socket, %1, has %2 bytes, but the system allows %3. "
                                      "Set a shorter path, for instance a link in your home folder.")
                           .arg(path)
                           .arg(size)
                           .arg(longestSocketPath)};
}

std::string request(std::string_view method, std::string_view target)
{
    const std::array<http::Field, 2> fields{{{"Host", "local-tailscaled.sock"}, {"Connection", "close"}}};
    return http::writeRequest(method, target, fields);
}

core::Result<QByteArray> bodyOfAnswer(int status, std::string_view body)
{
    if (status >= 200 && status < 300)
        return QByteArray(body.data(), qsizetype(body.size()));
    const QString reason = reasonIn(body);
    return core::Error{kindOf(status),
                       reason.isEmpty()
                           ? QStringLiteral("tailscaled answered with status %1.").arg(status)
                           : QStringLiteral("tailscaled answered with status %1: %2").arg(status).arg(reason)};
}

}  // namespace tailnet
