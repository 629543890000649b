// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Router.h"

#include "agents/Detection.h"
#include "agents/Overrides.h"
#include "agents/Routes.h"
#include "core/Secret.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace agents {

namespace {

using core::AgentState;

/// The description of the file at this path; a recorded file that the agent no longer reads has none.
const AgentFile *fileAt(const Agent &agent, const QString &path, const Surroundings &surroundings)
{
    for (const AgentFile &file : agent.files) {
        for (const QString &pattern : file.paths) {
            if (surroundings.expand(pattern) == path)
                return &file;
        }
    }
    return nullptr;
}

/// What is left to do by hand, and where the values for it are.
QString stepsOf(const Agent &agent, const QStringList &files)
{
    QString steps = agent.steps.join(u' ');
    for (const QString &file : files) {
        if (file.contains(QStringLiteral("/by-hand/")))
            steps += QStringLiteral(" The values file is %1.").arg(file);
    }
    return steps;
}

core::FilePreview previewOfUndo(const Agent &agent, const Surroundings &surroundings, const configuring::Change &undo)
{
    const AgentFile *file = fileAt(agent, undo.record.path, surroundings);
    std::vector<Mask> masks;
    if (file) {
        masks = masksOf(*file, undo.file.bytes(), &undo.record);
        const auto restored = masksOf(*file, undo.after.bytes, nullptr);
        masks.insert(masks.end(), restored.begin(), restored.end());
    }
    core::FilePreview preview = previewOf(undo.record.path, undo.file.bytes(), undo.after.bytes, masks);
    preview.removes = undo.after.removes && undo.file.exists();
    return preview;
}

}  // namespace

Router::Router(const Catalogue &catalogue, Surroundings surroundings, const QString &journalFolder)
    : m_catalogue(catalogue), m_surroundings(std::move(surroundings)), m_journal(journalFolder)
{
}

core::Result<const Agent *> Router::find(const QString &id) const
{
    QStringList known;
    for (const Agent &agent : m_catalogue) {
        if (agent.id == id)
            return &agent;
        known.append(agent.id);
    }
    return core::Error{
        core::ErrorKind::NotFound,
        QStringLiteral("There is no agent called \"%1\". Known are %2.").arg(id, known.join(QStringLiteral(", ")))};
}

std::vector<core::AgentInfo> Router::inspect(const QString &baseUrl) const
{
    std::vector<core::AgentInfo> infos;
    for (const Agent &agent : m_catalogue)
        infos.push_back(inspect(agent, baseUrl));
    std::stable_partition(infos.begin(), infos.end(),
                          [](const core::AgentInfo &info) { return info.state != AgentState::NotInstalled; });
    return infos;
}

core::AgentInfo Router::inspect(const Agent &agent, const QString &baseUrl) const
{
    const Installation installation = detect(agent, m_surroundings);
    core::AgentInfo info{agent.id, agent.name, installation.version, AgentState::Direct, {}, {}};
    for (const AgentFile &file : agent.files)
        info.files.append(pathOf(file, m_surroundings));
    const auto set = [&info](AgentState state, const QString &sentence) {
        info.state = state;
        info.sentence = sentence;
        return info;
    };
    const auto records = m_journal.records(agent.id);
    if (!records)
        return set(AgentState::Unreadable, records.error().message);
    const bool changed = !records->empty();
    if (installation.found && !agent.cannot.isEmpty())
        return set(AgentState::CannotRoute, agent.cannot);
    if (!installation.found && !changed)
        return set(AgentState::NotInstalled, QStringLiteral("%1 was not found on this machine.").arg(agent.name));
    const auto why = changed ? driftSentence(agent, m_surroundings, baseOf(agent, baseUrl), *records)
                             : elsewhereSentence(agent, m_surroundings);
    if (!why)
        return set(AgentState::Unreadable, why.error().message);
    if (!why->isEmpty() && changed)
        info.action = QStringLiteral("Route it again, or restore it to keep what is there now.");
    if (!why->isEmpty())
        return set(changed ? AgentState::Drifted : AgentState::RoutedElsewhere, *why);
    if (const auto stronger = changed ? overrideOf(agent, m_surroundings) : std::nullopt) {
        info.action = stronger->action;
        return set(AgentState::Overridden, stronger->sentence);
    }
    if (changed) {
        info.action = stepsOf(agent, info.files);
        return set(AgentState::Routed, (QStringLiteral("Its requests go through Spotmeter. ") + agent.note).trimmed());
    }
    return set(AgentState::Direct, QStringLiteral("It talks to its provider itself."));
}

core::Result<std::vector<core::FilePreview>> Router::preview(const QString &id, Direction direction,
                                                             const QString &baseUrl) const
{
    const auto agent = find(id);
    if (!agent)
        return agent.error();
    if (direction == Direction::Off)
        return previewOff(**agent);
    const AgentState state = inspect(**agent, baseUrl).state;
    if (state == AgentState::Routed || state == AgentState::Overridden)
        return std::vector<core::FilePreview>();
    return previewOn(**agent, baseUrl);
}

core::Result<std::vector<core::FilePreview>> Router::previewOff(const Agent &agent) const
{
    const auto records = m_journal.records(agent.id);
    if (!records)
        return records.error();
    std::vector<core::FilePreview> files;
    for (const configuring::Record &record : *records) {
        const auto undo = configuring::planUndo(record);
        if (!undo)
            return undo.error();
        files.push_back(previewOfUndo(agent, m_surroundings, *undo));
    }
    return files;
}

core::Result<std::vector<core::FilePreview>> Router::previewOn(const Agent &agent, const QString &baseUrl) const
{
    const auto records = m_journal.records(agent.id);
    if (!records)
        return records.error();
    const auto model = modelFor(agent, m_models);
    if (!model)
        return model.error();
    if (!agent.cannot.isEmpty())
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("%1 cannot be routed. %2").arg(agent.name, agent.cannot)};
    std::vector<core::FilePreview> files;
    for (const AgentFile &file : agent.files) {
        const QString path = pathOf(file, m_surroundings);
        const configuring::Record *record = recordFor(path, *records);
        const auto now = configuring::ConfigFile::read(path);
        if (!now)
            return now.error();
        std::string base = now->bytes();
        if (record) {  // routing again begins with taking the old keys out
            const auto undo = configuring::planUndo(*record);
            if (!undo)
                return undo.error();
            base = undo->after.removes ? std::string() : undo->after.bytes;
        }
        const auto edits =
            editsOf(file, m_surroundings, base, {baseOf(agent, baseUrl), QStringLiteral("****"), *model});
        const auto edited = configuring::applyEdits(file.format, base, edits);
        if (!edited)
            return core::Error{edited.error().kind, path + QStringLiteral(": ") + edited.error().message};
        files.push_back(previewOf(path, now->bytes(), edited->bytes, masksOf(file, now->bytes(), record)));
        files.back().creates = !now->exists();
    }
    return files;
}

core::Result<Routing> Router::route(const QString &id, const QString &baseUrl) const
{
    const auto found = find(id);
    if (!found)
        return found.error();
    const Agent &agent = **found;
    Routing routing{inspect(agent, baseUrl), {}, {}};
    if (routing.agent.state == AgentState::Routed || routing.agent.state == AgentState::Overridden)
        return routing;
    auto files = previewOn(agent, baseUrl);
    if (!files)
        return files.error();
    auto conflicts = restoreFiles(agent, nullptr);
    if (!conflicts)
        return conflicts.error();
    const auto model = modelFor(agent, m_models);
    if (!model)
        return model.error();
    const Filling filling{baseOf(agent, baseUrl), QString::fromStdString(core::randomHex(24)), *model};
    for (const AgentFile &file : agent.files) {
        const QString path = pathOf(file, m_surroundings);
        const auto now = configuring::ConfigFile::read(path);
        if (!now)
            return now.error();
        const auto edits = editsOf(file, m_surroundings, now->bytes(), filling);
        const auto change = configuring::planChange(agent.id, path, file.format, edits);
        const auto applied = change ? m_journal.apply(*change) : core::Result<void>(change.error());
        if (!applied) {
            const auto undone = restoreFiles(agent, nullptr);  // all files or none
            return undone ? applied.error() : undone.error();
        }
    }
    return Routing{inspect(agent, baseUrl), std::move(*files), std::move(*conflicts)};
}

core::Result<QStringList> Router::restoreFiles(const Agent &agent, std::vector<core::FilePreview> *files) const
{
    const auto records = m_journal.records(agent.id);
    if (!records)
        return records.error();
    std::vector<configuring::Change> undos;
    for (const configuring::Record &record : *records) {
        auto undo = configuring::planUndo(record);
        if (!undo)
            return undo.error();  // before anything is touched
        undos.push_back(std::move(*undo));
    }
    QStringList conflicts;
    for (const configuring::Change &undo : undos) {
        if (files)
            files->push_back(previewOfUndo(agent, m_surroundings, undo));
        if (const auto undone = m_journal.undo(undo); !undone)
            return undone.error();
        conflicts += undo.after.conflicts;
    }
    // A folder that one change created may have held the file of another one until now.
    for (const configuring::Change &undo : undos)
        configuring::removeEmptyFolders(undo.record.createdFolders);
    return conflicts;
}

core::Result<Routing> Router::restore(const QString &id) const
{
    const auto agent = find(id);
    if (!agent)
        return agent.error();
    std::vector<core::FilePreview> files;
    auto conflicts = restoreFiles(**agent, &files);
    if (!conflicts)
        return conflicts.error();
    return Routing{inspect(**agent, {}), std::move(files), std::move(*conflicts)};
}

core::Result<Routing> Router::rotate(const QString &id, const QString &baseUrl) const
{
    const auto agent = find(id);
    if (!agent)
        return agent.error();
    const core::AgentState state = inspect(**agent, baseUrl).state;
    if (state != AgentState::Routed && state != AgentState::Overridden)
        return core::Error{core::ErrorKind::Conflict,
                           QStringLiteral("%1 is not routed, so it has no token.").arg((*agent)->name)};
    if (const auto model = modelFor(**agent, m_models); !model)
        return model.error();  // before anything is touched
    if (const auto restored = restoreFiles(**agent, nullptr); !restored)
        return restored.error();
    return route(id, baseUrl);
}

core::Result<core::Secret> Router::tokenOf(const QString &id) const
{
    const auto agent = find(id);
    if (!agent)
        return agent.error();
    const auto hash = tokenHashes()[id.toStdString()];
    for (const AgentFile &file : (*agent)->files) {
        const auto now = configuring::ConfigFile::read(pathOf(file, m_surroundings));
        const auto leaves = now ? configuring::readLeaves(file.format, now->bytes())
                                : core::Result<std::vector<configuring::Leaf>>(now.error());
        for (const configuring::Leaf &leaf : leaves ? *leaves : std::vector<configuring::Leaf>()) {
            if (leaf.kind == configuring::Leaf::Kind::Text && core::sha256Hex(leaf.text) == hash)
                return core::Secret(leaf.text);
        }
    }
    return core::Error{core::ErrorKind::NotFound,
                       QStringLiteral("The settings of %1 hold no token of Spotmeter.").arg((*agent)->name)};
}

QStringList Router::changedAgents() const
{
    QStringList ids;
    for (const Agent &agent : m_catalogue) {
        const auto records = m_journal.records(agent.id);
        if (!records || !records->empty())
            ids.append(agent.id);
    }
    return ids;
}

QStringList Router::watchedPaths() const
{
    QStringList paths;
    for (const Agent &agent : m_catalogue) {
        for (const AgentFile &file : agent.files) {
            const QFileInfo info(pathOf(file, m_surroundings));
            if (info.isFile())
                paths.append(info.filePath());
            if (info.dir().exists())
                paths.append(info.dir().path());
        }
    }
    paths.removeDuplicates();
    return paths;
}

std::map<std::string, std::string> Router::tokenHashes() const
{
    std::map<std::string, std::string> hashes;
    for (const Agent &agent : m_catalogue) {
        const auto records = m_journal.records(agent.id);
        if (!records)
            continue;  // inspect() says so; without its record nobody can tell that a token is ours
        for (const configuring::Record &record : *records) {
            const AgentFile *file = fileAt(agent, record.path, m_surroundings);
            for (const KeySetting &setting : file ? file->set : std::vector<KeySetting>()) {
                const auto key = std::find_if(record.keys.begin(), record.keys.end(),
                                              [&](const auto &other) { return other.path == setting.key; });
                if (setting.value == QLatin1String("{token}") && key != record.keys.end())
                    hashes[agent.id.toStdString()] = key->afterHash;
            }
        }
    }
    return hashes;
}

}  // namespace agents
