// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuring/Edit.h"

#include <QString>
#include <QStringList>

/// The catalogue of coding agents, and what is done to route one through the forwarder and back.
namespace agents {

/// A key that routing sets. `value` may hold {base} (the forwarder's address for this agent), {token} (its local
/// token), {model} (one that the gateway offers), {index} (how many entries the list has before ours is added) or
/// {no_proxy} (what is set already, and the loopback addresses). A key may hold {model} too.
struct KeySetting {
    configuring::KeyPath key;
    QString value;
    std::optional<configuring::Value> literal = {};  ///< a number or a truth value instead of the text
    bool ifAbsent = false;  ///< what is there already stays
};

/// A key that sends the agent somewhere else if it has any value but these.
struct ElsewhereKey {
    configuring::KeyPath key;
    QStringList unless;
};

/// A config file of an agent. Paths may begin with "~" or "${VARIABLE:-default}". The first that exists is
/// edited; if none does, the last is created.
struct AgentFile {
    QStringList paths;
    configuring::Format format = configuring::Format::Json;
    std::vector<KeySetting> set;
    std::vector<ElsewhereKey> elsewhere;
};

/// Settings of the whole machine that are stronger than the user's.
struct ManagedFile {
    QString path;
    configuring::Format format = configuring::Format::Json;
    std::vector<configuring::KeyPath> keys;
};

/// One coding agent as resources/agents/<id>.json describes it. Source of all facts there: runs of the real
/// programs on Linux, or documentation where "source" says so.
struct Agent {
    QString id;
    QString name;
    QStringList binaries;
    QStringList packages;  ///< names in the package.json above the binary
    QStringList folders;  ///< any of these shows that the agent is in use; a "*" at the end stands for anything
    std::vector<AgentFile> files;  ///< empty if it cannot be routed
    QString source;  ///< where the facts are from: the version that was run, or "documentation"
    QString endpoint = {};  ///< what a {model} must offer, "/v1/chat/completions"
    QStringList strongerVariables = {};  ///< of the shell, that win over our keys
    bool needsProxyExemption = false;  ///< HTTP_PROXY in the shell would lead it past the forwarder
    std::vector<ManagedFile> managed = {};
    QString note = {};  ///< what the way it is routed means for its user
    QStringList steps = {};  ///< what is left to do by hand after routing
    QString cannot = {};  ///< why it cannot be routed at all
    /// The status with which it prints the text of an error at once and does not ask again; 0 = nobody has seen one.
    int printedStatus = 0;
};

using Catalogue = std::vector<Agent>;

/// Reads all *.json of a folder, by name; the built-in catalogue unless told otherwise. An error names the file
/// and the key in it.
core::Result<Catalogue> loadCatalogue(const QString &folder = QStringLiteral(":/agents"));

}  // namespace agents
