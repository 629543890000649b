// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Catalogue.h"
#include "agents/Preview.h"
#include "agents/Surroundings.h"
#include "configuring/Record.h"
#include "core/GatewayInfo.h"

/// The steps of which Router is made: values in, values out, and the agents' files are only read.
namespace agents {

/// What marks a record of an agent's file.
namespace mark {
inline constexpr QLatin1String way("way");
inline constexpr QLatin1String tokenHash("token_sha256");
inline constexpr QLatin1String base("base");
}  // namespace mark

core::Result<const Agent *> findAgent(const Catalogue &catalogue, const QString &id);

/// The files that one of its ways edits; those of the first way if it has no such way.
const std::vector<AgentFile> &filesOf(const Agent &agent, const QString &way);
const Way *findWay(const Agent &agent, const QString &way);
/// The way that records were made for, or nothing if there are none.
QString wayOf(const std::vector<configuring::Record> &records);
/// The description of the file at this path; a recorded file that the agent no longer reads has none.
const AgentFile *fileAt(const Agent &agent, const QString &path, const Surroundings &surroundings);

/// What a file says now; nothing if it is not there.
core::Result<std::vector<configuring::Leaf>> leavesOf(const QString &path, configuring::Format format);

/// The file that routing edits: the first of its paths that exists, else the last.
QString pathOf(const AgentFile &file, const Surroundings &surroundings);

/// The forwarder's address for one agent: "http://127.0.0.1:4117/a/codex".
QString baseOf(const Agent &agent, const QString &baseUrl);

/// What stands for {base}, {token} and {model}.
struct Filling {
    QString base;
    QString token;
    QString model;
};
QString filled(QString text, const Filling &filling);

/// The model that an agent's settings name: the first one that offers its endpoint. Unavailable if it needs one and
/// the gateway has named none.
core::Result<QString> modelFor(const Agent &agent, const std::vector<core::GatewayModel> &models);

/// The edits of one file with all placeholders filled in. `bytes` is the file before them.
std::vector<configuring::Edit> editsOf(const AgentFile &file, const Surroundings &surroundings,
                                       const std::string &bytes, const Filling &filling);

/// What must not be seen of a file: the values in the places of tokens, **** if they are ours.
std::vector<Mask> masksOf(const AgentFile &file, const std::string &bytes, const configuring::Record *record);

/// Why an agent without records is not direct: a key that sends it elsewhere, as a sentence. Empty if none does.
core::Result<QString> elsewhereSentence(const Agent &agent, const Surroundings &surroundings);

/// Why an agent with records is not what we made it: a key or address that differs. Empty if all is ours.
core::Result<QString> driftSentence(const std::vector<AgentFile> &files, const Surroundings &surroundings,
                                    const QString &base, const std::vector<configuring::Record> &records);

const configuring::Record *recordFor(const QString &path, const std::vector<configuring::Record> &records);

}  // namespace agents
