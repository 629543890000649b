// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

enum class AgentState {
    NotInstalled,  ///< neither a binary nor a config folder was found
    Direct,  ///< talks to its provider itself
    Routed,  ///< goes through the forwarder
    RoutedElsewhere,  ///< its base URL points at some other place
    Drifted,  ///< our keys were changed since we wrote them
    Overridden,  ///< our keys are in place, but something stronger than them says otherwise
    Unreadable,  ///< its config file does not parse or cannot be read
    CannotRoute,  ///< it has no setting that would send it to a loopback address
};

/// One coding agent of the catalogue as it stands on this machine.
struct AgentInfo {
    QString id;  ///< "claude-code"
    QString name;  ///< "Claude Code"
    QString version;  ///< empty if not found
    AgentState state = AgentState::NotInstalled;
    QString sentence;  ///< why it is in this state, one sentence
    QStringList files;  ///< the config files that routing edits
    QString action = {};  ///< what the user can do now, one sentence or the steps by hand; empty if nothing is needed
};

/// What a change would do to one file, for people to read before it happens.
struct FilePreview {
    QString path;
    bool creates = false;  ///< the file does not exist yet
    bool removes = false;  ///< undo of a file that we created
    QString diff;  ///< unified diff; local tokens are shown as ****
};

QString name(AgentState state);
std::optional<AgentState> agentStateFromName(const QString &name);

}  // namespace core
