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
    for (const configuring::KeyRecord &key : record.keys) {
        if (!configuring::isOurs(key, leaves))
            return QStringLiteral("%1 was changed since Spotmeter routed it.").arg(keyIn(key.path, path));
    }
    for (const KeySetting &setting : file.set) {
        const Leaf *leaf = configuring::find(leaves, setting.key);
        QString value = setting.value;
        const bool isAddress = value.contains(QStringLiteral("{base}"));
        if (isAddress && (!leaf || QString::fromStdString(leaf->text) != value.replace(QStringLiteral("{base}"), base)))
            return QStringLiteral("It was routed to an address that Spotmeter no longer has.");
    }
    return {};
}

}  // namespace

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

std::vector<configuring::Edit> editsOf(const AgentFile &file, const Surroundings &surroundings,
                                       const std::string &bytes, const QString &base, const std::string &token)
{
    // A file that does not parse is refused when the edits are applied; until then it just has no values.
    const auto leaves = configuring::readLeaves(file.format, bytes);
    std::vector<configuring::Edit> edits;
    for (const KeySetting &setting : file.set) {
        QString value = setting.value;
        value.replace(QStringLiteral("{base}"), base).replace(tokenPlace, QString::fromStdString(token));
        if (value == QStringLiteral("{no_proxy}"))
            value = noProxy(setting.key, leaves ? *leaves : std::vector<Leaf>(), surroundings);
        edits.push_back({setting.key, value.toStdString()});
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

core::Result<QString> driftSentence(const Agent &agent, const Surroundings &surroundings, const QString &base,
                                    const std::vector<configuring::Record> &records)
{
    QString drift;
    for (const AgentFile &file : agent.files) {
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
