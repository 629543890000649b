// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Policy.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace core {

namespace {

Error unusable(const QString &path, const QString &why)
{
    return {
        ErrorKind::BadInput,
        QStringLiteral("The policy %1 cannot be used: %2 Nothing is forwarded until your administrator corrects it.")
            .arg(path, why)};
}

Result<QByteArray> readTrusted(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(path, QStringLiteral("it cannot be read (%1).").arg(file.errorString()));
    const QFileInfo about(path);
    if (about.ownerId() != 0 || (about.permissions() & (QFile::WriteGroup | QFile::WriteOther)) != 0)
        return unusable(path, QStringLiteral("it must belong to root, and nobody else may write it."));
    return file.readAll();
}

QJsonObject merged(QJsonObject base, const QJsonObject &over)
{
    for (auto it = over.begin(); it != over.end(); ++it)
        base[it.key()] = it.value();
    return base;
}

Error locked(const QString &sentence, const QString &what, const QString &source)
{
    return {ErrorKind::Denied, sentence.arg(what, source)};
}

}  // namespace

Settings Policy::over(const Settings &own) const
{
    const auto read = settingsFromJson(settings, own);
    return read ? *read : own;  // it was understood when it was loaded
}

Result<void> Policy::allows(const Settings &wanted) const
{
    const QJsonObject now = toJson(wanted);
    const QJsonObject set = toJson(over(wanted));
    for (const QString &key : settings.keys()) {
        if (now[key] != set[key])
            return locked(QStringLiteral("The setting \"%1\" is set by your administrator, in %2."), key, source);
    }
    return {};
}

Result<void> Policy::allowsAgent(const QString &agent) const
{
    if (!allowedAgents || allowedAgents->contains(agent))
        return {};
    return locked(QStringLiteral("Routing \"%1\" is not allowed by your administrator, in %2."), agent, source);
}

Settings Policy::withoutLocked(const Settings &wanted, const Settings &own) const
{
    QJsonObject kept;
    const QJsonObject before = toJson(own);
    for (const QString &key : settings.keys())
        kept[key] = before[key];
    const auto read = settingsFromJson(merged(toJson(wanted), kept));
    return read ? *read : wanted;
}

Result<Policy> loadPolicy(const QString &path)
{
    Policy policy;
    if (path.isEmpty() || !QFileInfo::exists(path))
        return policy;
    const auto bytes = readTrusted(path);
    if (!bytes)
        return bytes.error();
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &parse);
    if (!document.isObject())
        return unusable(
            path,
            QStringLiteral("it is not a JSON object (%1 at byte %2).").arg(parse.errorString()).arg(parse.offset));
    policy.source = path;
    const QJsonObject json = document.object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() == QLatin1String("settings") && it.value().isObject()) {
            policy.settings = it.value().toObject();
        } else if (it.key() == QLatin1String("allowed_agents") && it.value().isArray()) {
            policy.allowedAgents = it.value().toVariant().toStringList();
        } else {
            return unusable(path,
                            QStringLiteral("\"%1\" is neither an object \"settings\" nor a list \"allowed_agents\".")
                                .arg(it.key()));
        }
    }
    if (const auto read = settingsFromJson(policy.settings); !read)
        return unusable(path, read.error().message);
    return policy;
}

}  // namespace core
