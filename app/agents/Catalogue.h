// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuring/Edit.h"

#include <QString>
#include <QStringList>

/// The catalogue of coding agents, and what is done to route one through the forwarder and back.
namespace agents {

/// A key that routing sets. `value` may hold {base} (the forwarder's address for this agent), {token} (its local
/// token) or {no_proxy} (what is set already, and the loopback addresses).
struct KeySetting {
    configuring::KeyPath key;
    QString value;
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

/// One coding agent as resources/agents/<id>.json describes it. Source of all facts there: runs of the real
/// programs (Claude Code 2.1.330, Codex 0.169.0, Gemini CLI 0.61.0, OpenCode 1.18.33) on Linux.
struct Agent {
    QString id;
    QString name;
    QStringList binaries;
    QStringList packages;  ///< names in the package.json above the binary
    QStringList folders;  ///< any of these shows that the agent is in use
    std::vector<AgentFile> files;
};

using Catalogue = std::vector<Agent>;

/// Reads all *.json of a folder, by name; the built-in catalogue unless told otherwise. An error names the file
/// and the key in it.
core::Result<Catalogue> loadCatalogue(const QString &folder = QStringLiteral(":/agents"));

}  // namespace agents
