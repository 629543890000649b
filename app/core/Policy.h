// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Settings.h"

#include <QStringList>

#include <optional>

namespace core {

/// What an administrator has set for everyone on this machine:
///   {"settings": {"gateway_url": "http://ai", "port": 4117, "guard": "block"}, "allowed_agents": ["claude-code"]}
/// Each setting in it, by its own name, is locked; without "allowed_agents" every agent may be routed. A value.
struct Policy {
    QString source;  ///< the file; empty if there is none
    QJsonObject settings;
    std::optional<QStringList> allowedAgents;

    bool locks(const QString &setting) const { return settings.contains(setting); }
    /// The user's settings with the locked ones in their place.
    Settings over(const Settings &own) const;
    /// Denied, naming the setting and the source, if one that is locked would be another than `over` gives.
    Result<void> allows(const Settings &wanted) const;
    /// Denied with the same, unless this agent may be routed.
    Result<void> allowsAgent(const QString &agent) const;
    /// What of `wanted` is the user's own to keep: for the locked ones what `own` had.
    Settings withoutLocked(const Settings &wanted, const Settings &own) const;

    friend bool operator==(const Policy &, const Policy &) = default;
};

/// Reads the file. None is an empty policy. One that cannot be read or understood, or that somebody else than root
/// could have written, is an error with its path: then nothing may be forwarded.
Result<Policy> loadPolicy(const QString &path);

}  // namespace core
