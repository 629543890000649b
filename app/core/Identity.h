// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// Where this machine stands with its tailnet; each state has its own sentence and remedy.
enum class TailnetState {
    NotInstalled,
    Stopped,
    NoPermission,
    Starting,
    NeedsLogin,
    KeyExpired,
    NeedsApproval,
    Down,
    Offline,
    Running,
    Unknown,
};

/// What tailscaled lets this user do: everybody who reaches it may look; root and the operator may change.
enum class TailnetAccess { Unknown, ReadOnly, Operator };

/// Who this machine is on the tailnet, as tailscaled tells it. A value: filled once, replaced as a whole.
struct Identity {
    TailnetState state = TailnetState::Unknown;
    QString login;  ///< "alice@example.com"; empty on a tagged node
    QString displayName;
    QStringList tags;  ///< "tag:ci"; a tagged node has no person
    QString nodeId;  ///< stable id, opaque
    QString nodeName;  ///< "alices-laptop.tail1234.ts.net", no final dot
    QString tailnet;  ///< display name where there is one
    QString magicDnsSuffix;  ///< "tail1234.ts.net"
    QStringList addresses;
    std::optional<qint64> keyExpiresAt;  ///< UTC ms; none = never
    QStringList health;  ///< tailscaled's own warnings
    QString exitNode;  ///< stable id of the exit node in use, empty if none
    QString daemonVersion;
    TailnetAccess access = TailnetAccess::Unknown;
    QStringList warnings;  ///< sentences of our own about what works, but not as one would think
    QString sentence;  ///< what is the matter, empty when running
    QString remedy;  ///< what to do about it, empty when running

    /// The login, or the tags sorted and comma-joined: how the gateway names this machine.
    QString caller() const;

    friend bool operator==(const Identity &, const Identity &) = default;
};

QString name(TailnetState state);
std::optional<TailnetState> tailnetStateFromName(const QString &name);
QString name(TailnetAccess access);
std::optional<TailnetAccess> tailnetAccessFromName(const QString &name);

}  // namespace core
