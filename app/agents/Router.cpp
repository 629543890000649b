// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Router.h"

#include "agents/SecretText.h"
#include "core/Secret.h"

#include <algorithm>
#include <utility>

namespace agents {

namespace {

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

/// The file as it will be once what we did to it before is taken back.
core::Result<std::string> withoutRecord(const configuring::ConfigFile &now, const configuring::Record *record)
{
    if (!record)
        return now.bytes();
    configuring::Record blanked = *record;
    configuring::blank(blanked);
    const auto undo = configuring::planUndo(blanked);
    if (!undo)
        return undo.error();
    return undo->after.removes ? std::string() : undo->after.bytes;
}

bool takesSecrets(configuring::Format format, const std::string &bytes, const std::vector<configuring::Edit> &edits)
{
    const auto keys = configuring::recordKeys(format, bytes, edits);
    return keys && std::any_of(keys->begin(), keys->end(), [](const configuring::KeyRecord &key) {
               return key.before && isSecret(key.path, *key.before);
           });
}

void markShared(const AgentFile &file, configuring::Record &record)
{
    for (configuring::KeyRecord &key : record.keys)
        key.shared = std::any_of(file.set.begin(), file.set.end(), [&key](const KeySetting &setting) {
            return setting.shared && setting.key == key.path;
        });
}

}  // namespace

Router::Router(const Catalogue &catalogue, Surroundings surroundings, const Inspector &inspector,
               const QString &journalFolder)
    : m_catalogue(catalogue), m_surroundings(std::move(surroundings)), m_inspector(inspector), m_journal(journalFolder)
{
}

core::Result<QString> Router::wayFor(const Wish &wish) const
{
    const auto found = findAgent(m_catalogue, wish.id);
    if (!found)
        return found.error();
    const Agent &agent = **found;
    const QString &wished = wish.way;
    if (wished == QLatin1String(firstWay) || findWay(agent, wished))
        return wished;
    if (!wished.isEmpty())
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("%1 has no way \"%2\" to be routed.").arg(agent.name, wished)};
    const auto records = m_journal.records(agent.id);
    if (records && !records->empty())
        return wayOf(*records);
    for (const Way &way : agent.otherWays) {
        int offered = 0;
        int withLogin = 0;
        for (const core::GatewayModel &model : m_models) {
            offered += model.endpoints.contains(way.endpoint) ? 1 : 0;
            withLogin += model.endpoints.contains(way.endpoint) && model.requiresClientAuth ? 1 : 0;
        }
        if (way.passthrough && offered > 0 && offered == withLogin)
            return way.id;
    }
    return QString(QLatin1String(firstWay));
}

bool Router::isFulfilled(const Wish &wish) const
{
    const auto info = m_inspector.inspect(wish.id, wish.baseUrl);
    return info && core::holdsOurKeys(info->state) && (wish.way.isEmpty() || wish.way == info->way);
}

core::Result<std::vector<core::FilePreview>> Router::preview(const Wish &wish, Direction direction,
                                                             bool *replacesSecrets) const
{
    const auto agent = findAgent(m_catalogue, wish.id);
    if (!agent)
        return agent.error();
    if (direction == Direction::Off)
        return previewOff(**agent);
    if (isFulfilled(wish))
        return std::vector<core::FilePreview>();
    return previewOn(**agent, wish, replacesSecrets);
}

core::Result<std::vector<core::FilePreview>> Router::previewOff(const Agent &agent) const
{
    const auto records = m_journal.records(agent.id);
    if (!records)
        return records.error();
    std::vector<core::FilePreview> files;
    for (configuring::Record record : *records) {
        configuring::blank(record);
        const auto undo = configuring::planUndo(record);
        if (!undo)
            return undo.error();
        files.push_back(previewOfUndo(agent, m_surroundings, *undo));
    }
    return files;
}

core::Result<std::vector<core::FilePreview>> Router::previewOn(const Agent &agent, const Wish &wish,
                                                               bool *replacesSecrets) const
{
    const auto records = m_journal.records(agent.id);
    if (!records)
        return records.error();
    const auto filling = fillingFor(agent, wish, QStringLiteral("****"));
    if (!filling)
        return filling.error();
    const auto way = wayFor(wish);
    if (!way)
        return way.error();
    std::vector<core::FilePreview> files;
    for (const AgentFile &file : filesOf(agent, *way)) {
        const QString path = pathOf(file, m_surroundings);
        const configuring::Record *record = recordFor(path, *records);
        const auto now = configuring::ConfigFile::read(path);
        const auto base = now ? withoutRecord(*now, record) : core::Result<std::string>(now.error());
        if (!base)
            return base.error();
        const auto edits = editsOf(file, m_surroundings, *base, *filling);
        const auto edited = configuring::applyEdits(file.format, *base, edits);
        if (!edited)
            return core::Error{edited.error().kind, path + QStringLiteral(": ") + edited.error().message};
        if (replacesSecrets)
            *replacesSecrets = *replacesSecrets || (record && configuring::isSealed(*record))
                || takesSecrets(file.format, *base, edits);
        files.push_back(previewOf(path, now->bytes(), edited->bytes, masksOf(file, now->bytes(), record)));
        files.back().creates = !now->exists();
    }
    return files;
}

core::Result<Filling> Router::fillingFor(const Agent &agent, const Wish &wish, const QString &token) const
{
    if (!agent.cannot.isEmpty())
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("%1 cannot be routed. %2").arg(agent.name, agent.cannot)};
    const auto model = modelFor(agent, m_models);
    if (!model)
        return model.error();
    return Filling{baseOf(agent, wish.baseUrl), token, *model};
}

core::Result<Plan> Router::plan(const Wish &wish) const
{
    const auto found = findAgent(m_catalogue, wish.id);
    if (!found)
        return found.error();
    const Agent &agent = **found;
    auto files = previewOn(agent, wish, nullptr);
    if (!files)
        return files.error();
    Plan plan{wish, {}, {}, std::move(*files)};
    const QString token = QString::fromStdString(core::randomHex(24));
    const auto filling = fillingFor(agent, wish, token);
    const auto way = wayFor(wish);
    for (const AgentFile &file : filesOf(agent, *way)) {
        const QString path = pathOf(file, m_surroundings);
        const auto now = configuring::ConfigFile::read(path);
        if (!now)
            return now.error();
        auto change =
            configuring::planChange(agent.id, path, file.format, editsOf(file, m_surroundings, now->bytes(), *filling));
        if (!change)
            return change.error();
        change->record.marks = {{mark::way, *way},
                                {mark::base, filling->base},
                                {mark::tokenHash, QString::fromStdString(core::sha256Hex(token.toStdString()))}};
        markShared(file, change->record);
        configuring::seal(change->record, &isSecret, plan.secrets);
        plan.changes.push_back(std::move(*change));
    }
    return plan;
}

core::Result<Routing> Router::carryOut(Plan plan, const QString &sealedIn) const
{
    const auto agent = findAgent(m_catalogue, plan.wish.id);
    if (!agent)
        return agent.error();
    for (configuring::Change &change : plan.changes) {
        if (configuring::isSealed(change.record))
            change.record.sealedIn = sealedIn;
        if (const auto applied = m_journal.apply(change); !applied) {
            const auto undone = restoreFiles(**agent, &plan.secrets, nullptr);  // all files or none
            return undone ? applied.error() : undone.error();
        }
    }
    return Routing{*m_inspector.inspect(plan.wish.id, plan.wish.baseUrl), std::move(plan.files), {}};
}

core::Result<QString> Router::sealedIn(const QString &id) const
{
    const auto records = m_journal.records(id);
    if (!records)
        return records.error();
    for (const configuring::Record &record : *records) {
        if (configuring::isSealed(record))
            return record.sealedIn;
    }
    return QString();
}

core::Result<QStringList> Router::restoreFiles(const Agent &agent, const std::vector<std::string> *secrets,
                                               std::vector<core::FilePreview> *files) const
{
    const auto records = m_journal.records(agent.id);
    if (!records)
        return records.error();
    QStringList conflicts;
    std::vector<configuring::Change> undos;
    for (configuring::Record record : *records) {
        if (secrets) {
            if (const auto open = configuring::unseal(record, *secrets); !open)
                return open.error();
        } else {
            conflicts += configuring::giveUpSealed(record);
        }
        auto undo = configuring::planUndo(record);
        if (!undo)
            return undo.error();  // before anything is touched
        undos.push_back(std::move(*undo));
    }
    for (const configuring::Change &undo : undos) {
        if (files)
            files->push_back(previewOfUndo(agent, m_surroundings, undo));
        if (const auto undone = m_journal.undo(undo); !undone)
            return undone.error();
        conflicts += undo.after.conflicts;
    }
    for (const configuring::Change &undo : undos)  // one folder may have held files of several
        configuring::removeEmptyFolders(undo.record.createdFolders);
    return conflicts;
}

core::Result<Routing> Router::restore(const QString &id, const std::vector<std::string> *secrets) const
{
    const auto agent = findAgent(m_catalogue, id);
    if (!agent)
        return agent.error();
    std::vector<core::FilePreview> files;
    auto conflicts = restoreFiles(**agent, secrets, &files);
    if (!conflicts)
        return conflicts.error();
    return Routing{*m_inspector.inspect(id, {}), std::move(files), std::move(*conflicts)};
}

core::Result<Run> Router::run(const QString &id, const QString &baseUrl, const core::Secret &token) const
{
    const auto agent = findAgent(m_catalogue, id);
    if (!agent)
        return agent.error();
    const auto filling = fillingFor(**agent, {id, baseUrl}, {});
    if (!filling)
        return filling.error();
    return runOf(**agent, m_surroundings, filling->base, filling->model, token);
}

}  // namespace agents
