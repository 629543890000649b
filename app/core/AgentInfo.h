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
    NeedsRestart,  ///< our keys are in place, but it has been running since before and has not read them
    Unreadable,  ///< its config file does not parse or cannot be read
    CannotRoute,  ///< it has no setting that would send it to a loopback address
};

/// Whether our keys are in its files as we wrote them.
inline bool holdsOurKeys(AgentState state)
{
    return state == AgentState::Routed || state == AgentState::Overridden || state == AgentState::NeedsRestart;
}

/// One of several ways to route an agent, and what it means to its user.
struct AgentWay {
    QString id;  ///< "token"
    QString sentence;
    friend bool operator==(const AgentWay &, const AgentWay &) = default;
};

/// A provider's key that an agent no longer needs, since it is routed.
struct NeedlessKey {
    QString provider;  ///< "anthropic", as findings name it
    QString what;  ///< the variable's or key's name
    QString place;  ///< the path of the file, or "the environment"
    friend bool operator==(const NeedlessKey &, const NeedlessKey &) = default;
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
    std::vector<AgentWay> ways = {};  ///< if there is a choice
    QString way = {};  ///< the one that is taken, while it is routed
    std::vector<NeedlessKey> needless = {};
};

/// What a change would do to one file, for people to read before it happens.
struct FilePreview {
    QString path;
    bool creates = false;  ///< the file does not exist yet
    bool removes = false;  ///< undo of a file that we created
    QString diff;  ///< unified diff; local tokens are shown as ****
};

/// What its user chose besides routing an agent.
struct RouteChoice {
    QString way = {};  ///< empty = what suits it
    bool keepInFile = false;  ///< replaced keys go to a file of ours, since the keyring cannot be used
};

/// What routing or restoring an agent would do.
struct AgentPreview {
    std::vector<FilePreview> files;
    QString secrets = {};  ///< what becomes of keys that are replaced, one sentence; empty if none are
    QString way = {};  ///< the one that is shown, if there is a choice
    bool onlyInFile = false;  ///< they can be kept in a file of ours only, which its user has to choose
};

QString name(AgentState state);
std::optional<AgentState> agentStateFromName(const QString &name);

}  // namespace core
