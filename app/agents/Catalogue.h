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
    bool shared = false;  ///< the agent itself rewrites it all the time
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

/// A file whose keys are stronger than the user's: of the whole machine, or (with a relative path) of a project.
struct StrongerFile {
    QString path;
    configuring::Format format = configuring::Format::Json;
    std::vector<configuring::KeyPath> keys;
};

/// Another way to route an agent than with our token in the place of its key.
struct Way {
    QString id;
    QString sentence;  ///< what it means to the agent's user
    QString endpoint;  ///< of its API; if all models that the gateway offers for it want the caller's login, this way
                       ///< is taken
    bool passthrough = false;  ///< the user's own login goes along, so the token stands in the path: {base}/k/{token}
    std::vector<AgentFile> files;
};

/// How an agent is started routed for one run. {variables} and the like as in KeySetting, {token} in variables only:
/// arguments can be seen by everybody on the machine.
struct RunSetting {
    std::vector<std::pair<QString, QString>> variables;
    QStringList arguments;  ///< before the user's own
    QString neededFile = {};  ///< its settings must say this already, since no variable can
    configuring::Format neededFormat = configuring::Format::Json;
    configuring::KeyPath neededKey = {};
    QString neededValue = {};
};

/// Where the agent finds a key of a provider, which nobody needs once it is routed.
struct ProviderKey {
    QString provider;
    QString variable;  ///< of the environment or the shell's start-up files; or else:
    QString file;
    configuring::Format format = configuring::Format::Json;
    configuring::KeyPath key;
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
    std::vector<StrongerFile> managed = {};
    std::vector<StrongerFile> projectFiles = {};
    std::vector<Way> otherWays = {};
    QString waySentence = {};  ///< what the first way means, where there are others
    std::optional<RunSetting> run = {};
    std::vector<ProviderKey> providerKeys = {};
    QString note = {};  ///< what the way it is routed means for its user
    QStringList steps = {};  ///< what is left to do by hand after routing
    QString cannot = {};  ///< why it cannot be routed at all
    /// The status with which it prints the text of an error at once and does not ask again; 0 = nobody has seen one.
    int printedStatus = 0;
};

using Catalogue = std::vector<Agent>;

inline constexpr char firstWay[] = "token";  ///< its id

/// Reads all *.json of a folder, by name; the built-in catalogue unless told otherwise. An error names the file
/// and the key in it.
core::Result<Catalogue> loadCatalogue(const QString &folder = QStringLiteral(":/agents"));

}  // namespace agents
