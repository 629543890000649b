// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Routes.h"

#include "configuring/ConfigFile.h"
#include "core/Secret.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace agents {

namespace {

using configuring::ConfigFile;
using configuring::Leaf;

constexpr QLatin1String tokenPlace("{token}");

/// What is exempt from proxies already, in the file or else in the environment, and the loopback addresses.
/// Programs differ in whether NO_PROXY or no_proxy wins, so what one of them says must hold for both.
QString noProxy(configuring::KeyPath key, const std::vector<Leaf> &leaves, const Surroundings &surroundings)
{
    const std::string own = key.back();
    const std::string twin = own == "NO_PROXY" ? "no_proxy" : "NO_PROXY";
    QString set;
    for (const std::string &name : {twin, own}) {
        if (const QString value = surroundings.variables.value(QString::fromStdString(name)); !value.isEmpty())
            set = value;
    }
    for (const std::string &name : {twin, own}) {
        key.back() = name;
        if (const Leaf *leaf = configuring::find(leaves, key))
            set = QString::fromStdString(leaf->text);
    }
    QStringList hosts = set.split(u',', Qt::SkipEmptyParts);
    for (const char *host : {"127.0.0.1", "localhost"}) {
        if (!hosts.contains(QLatin1String(host)) && !hosts.contains(QLatin1String("*")))
            hosts.append(QLatin1String(host));
    }
    return hosts.join(u',');
}

/// Places of tokens, and of keys that we blank.
bool isSecretPlace(const KeySetting &setting)
{
    const QString key = QString::fromStdString(setting.key.back());
    return setting.value.contains(tokenPlace) || key.contains(QLatin1String("key"), Qt::CaseInsensitive);
}

/// How many entries the list has that this key's entry stands in, or will stand in.
int entriesBeside(const std::vector<Leaf> &leaves, const configuring::KeyPath &key)
{
    const auto list = std::ptrdiff_t(key.size()) - 2;
    return int(std::count_if(leaves.begin(), leaves.end(), [&](const Leaf &leaf) {
        return std::ptrdiff_t(leaf.path.size()) == list + 1 && leaf.path.back().starts_with('#')
            && std::equal(key.begin(), key.begin() + list, leaf.path.begin());
    }));
}

QString keyIn(const configuring::KeyPath &key, const QString &path)
{
    return QStringLiteral("\"%1\" in %2").arg(QString::fromStdString(configuring::pathText(key)), path);
}

/// Only the host of an address is shown: the rest may hold a key.
QString elsewhereSentence(const ElsewhereKey &key, const QString &path, const QString &value)
{
    const QString host = QUrl(value).host();
    if (host.isEmpty())
        return QStringLiteral("%1 sends its requests to another provider.").arg(keyIn(key.key, path));
    return QStringLiteral("Its requests go to %1, as %2 says.").arg(host, keyIn(key.key, path));
}

/// The key that differs from what we made it, as the rest of a sentence.
QString driftOf(const AgentFile &file, const QString &path, const std::vector<Leaf> &leaves,
                const configuring::Record &record, const QString &base)
{
    const QString moved = QStringLiteral("It was routed to an address that Spotmeter no longer has.");

    for (const configuring::KeyRecord &key : record.keys) {
        if (!configuring::isOurs(key, leaves))
            return QStringLiteral("%1 was changed since Spotmeter routed it.").arg(keyIn(key.path, path));
    }
    if (const QString marked = record.marks.value(mark::base); !marked.isEmpty())
        return marked == base ? QString() : moved;
    for (const KeySetting &setting : file.set) {
        QString address = setting.value;
        if (!address.contains(QStringLiteral("{base}")))
            continue;
        const std::string hash = core::sha256Hex(address.replace(QStringLiteral("{base}"), base).toStdString());
        const bool written = std::any_of(record.keys.begin(), record.keys.end(),
                                         [&hash](const configuring::KeyRecord &key) { return key.afterHash == hash; });
        if (!written)
            return moved;
    }
    return {};
}

}  // namespace

core::Result<const Agent *> findAgent(const Catalogue &catalogue, const QString &id)
{
    QStringList known;
    for (const Agent &agent : catalogue) {
        if (agent.id == id)
            return &agent;
        known.append(agent.id);
    }
    return core::Error{
        core::ErrorKind::NotFound,
        QStringLiteral("There is no agent called \"%1\". Known are %2.").arg(id, known.join(QStringLiteral(", ")))};
}

const Way *findWay(const Agent &agent, const QString &way)
{
    const auto at = std::find_if(agent.otherWays.begin(), agent.otherWays.end(),
                                 [&way](const Way &other) { return other.id == way; });
    return at == agent.otherWays.end() ? nullptr : &*at;
}

const std::vector<AgentFile> &filesOf(const Agent &agent, const QString &way)
{
    const Way *other = findWay(agent, way);
    return other ? other->files : agent.files;
}

QString wayOf(const std::vector<configuring::Record> &records)
{
    return records.empty() ? QString() : records.front().marks.value(mark::way, QLatin1String(firstWay));
}

const AgentFile *fileAt(const Agent &agent, const QString &path, const Surroundings &surroundings)
{
    const auto among = [&](const std::vector<AgentFile> &files) -> const AgentFile * {
        const auto at = std::find_if(files.begin(), files.end(), [&](const AgentFile &file) {
            return std::any_of(file.paths.begin(), file.paths.end(),
                               [&](const QString &pattern) { return surroundings.expand(pattern) == path; });
        });
        return at == files.end() ? nullptr : &*at;
    };
    const AgentFile *file = among(agent.files);
    for (const Way &way : agent.otherWays)
        file = file ? file : among(way.files);
    return file;
}

core::Result<std::vector<Leaf>> leavesOf(const QString &path, configuring::Format format)
{
    const auto file = ConfigFile::read(path);
    if (!file)
        return file.error();
    auto leaves = configuring::readLeaves(format, file->bytes());
    if (!leaves)
        return core::Error{leaves.error().kind, path + QStringLiteral(": ") + leaves.error().message};
    return leaves;
}

QString filled(QString text, const Filling &filling)
{
    return text.replace(QStringLiteral("{base}"), filling.base)
        .replace(tokenPlace, filling.token)
        .replace(QStringLiteral("{model}"), filling.model);
}

QString pathOf(const AgentFile &file, const Surroundings &surroundings)
{
    for (const QString &pattern : file.paths) {
        const QFileInfo info(surroundings.expand(pattern));
        if (info.exists() || info.isSymLink())
            return info.filePath();
    }
    return surroundings.expand(file.paths.back());
}

QString baseOf(const Agent &agent, const QString &baseUrl)
{
    return baseUrl + QStringLiteral("/a/") + agent.id;
}

core::Result<QString> modelFor(const Agent &agent, const std::vector<core::GatewayModel> &models)
{
    if (agent.endpoint.isEmpty())
        return QString();
    const auto at = std::find_if(models.begin(), models.end(), [&agent](const core::GatewayModel &model) {
        return model.endpoints.contains(agent.endpoint) && !model.requiresClientAuth;
    });
    if (at != models.end())
        return at->id;
    return core::Error{
        core::ErrorKind::Unavailable,
        QStringLiteral("The settings of %1 must name a model, and the gateway has named none that offers "
                       "%2. Check the gateway, then try again.")
            .arg(agent.name, agent.endpoint)};
}

std::vector<configuring::Edit> editsOf(const AgentFile &file, const Surroundings &surroundings,
                                       const std::string &bytes, const Filling &filling)
{
    // A file that does not parse is refused when the edits are applied; until then it just has no values.
    const auto read = configuring::readLeaves(file.format, bytes);
    const std::vector<Leaf> leaves = read ? *read : std::vector<Leaf>();
    int entries = 0;  // in the list that our last new entry is added to
    std::vector<configuring::Edit> edits;
    for (const KeySetting &setting : file.set) {
        configuring::KeyPath key;
        for (const std::string &part : setting.key)
            key.push_back(filled(QString::fromStdString(part), filling).toStdString());
        if (setting.ifAbsent && configuring::find(leaves, key))
            continue;
        if (key.size() > 1 && key[key.size() - 2].starts_with('['))
            entries = entriesBeside(leaves, key);
        QString value = filled(setting.value, filling).replace(QStringLiteral("{index}"), QString::number(entries));
        if (value == QStringLiteral("{no_proxy}"))
            value = noProxy(setting.key, leaves, surroundings);
        edits.push_back({key, setting.literal ? *setting.literal : configuring::Value(value.toStdString())});
    }
    return edits;
}

std::vector<Mask> masksOf(const AgentFile &file, const std::string &bytes, const configuring::Record *record)
{
    const auto leaves = configuring::readLeaves(file.format, bytes);
    std::vector<Mask> masks;
    for (const KeySetting &setting : file.set) {
        const Leaf *leaf = leaves ? configuring::find(*leaves, setting.key) : nullptr;
        if (!isSecretPlace(setting) || !leaf || leaf->text.size() < 8)
            continue;
        const bool ours =
            record && std::any_of(record->keys.begin(), record->keys.end(), [&](const configuring::KeyRecord &key) {
                return key.path == setting.key && configuring::isOurs(key, *leaves);
            });
        masks.push_back({leaf->text, ours ? "****" : core::masked(leaf->text)});
    }
    return masks;
}

core::Result<QString> elsewhereSentence(const Agent &agent, const Surroundings &surroundings)
{
    for (const AgentFile &file : agent.files) {
        const QString path = pathOf(file, surroundings);
        const auto leaves = leavesOf(path, file.format);
        if (!leaves)
            return leaves.error();
        for (const ElsewhereKey &key : file.elsewhere) {
            const Leaf *leaf = configuring::find(*leaves, key.key);
            const QString value = leaf ? QString::fromStdString(leaf->text) : QString();
            if (leaf && !key.unless.contains(value))
                return elsewhereSentence(key, path, value);
        }
    }
    return QString();
}

core::Result<QString> driftSentence(const std::vector<AgentFile> &files, const Surroundings &surroundings,
                                    const QString &base, const std::vector<configuring::Record> &records)
{
    QString drift;
    for (const AgentFile &file : files) {
        const QString path = pathOf(file, surroundings);
        const configuring::Record *record = recordFor(path, records);
        const auto leaves = leavesOf(path, file.format);
        if (!leaves)
            return leaves.error();
        if (!drift.isEmpty())
            continue;  // the other files must still be readable
        drift = record ? driftOf(file, path, *leaves, *record, base)
                       : QStringLiteral("It now reads %1, which Spotmeter has not changed.").arg(path);
    }
    return drift;
}

const configuring::Record *recordFor(const QString &path, const std::vector<configuring::Record> &records)
{
    const auto at = std::find_if(records.begin(), records.end(),
                                 [&path](const configuring::Record &record) { return record.path == path; });
    return at == records.end() ? nullptr : &*at;
}

}  // namespace agents
