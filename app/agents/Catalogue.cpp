// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace agents {

namespace {

/// Reads one file; the first complaint is kept and makes the rest of no account.
class AgentReader {
public:
    std::optional<Agent> read(const QByteArray &json);
    const QString &complaint() const { return m_complaint; }

private:
    void complain(const QString &what)
    {
        if (m_complaint.isEmpty())
            m_complaint = what;
    }
    QJsonObject object(const QJsonValue &value, const QStringList &keys, const QStringList &optional = {});
    QString text(const QJsonValue &value, const char *key);
    QStringList texts(const QJsonValue &value, const char *key);
    configuring::KeyPath path(const QJsonValue &value);
    configuring::Format format(const QJsonValue &value);
    KeySetting setting(const QJsonValue &value);
    AgentFile file(const QJsonValue &value);
    ManagedFile managed(const QJsonValue &value);
    void readWays(const QJsonObject &json, Agent &agent);
    int printedStatus(const QJsonValue &value);

    QString m_complaint;
};

/// An object with all of these keys and no others, so that a misspelt one is not silently without effect.
QJsonObject AgentReader::object(const QJsonValue &value, const QStringList &keys, const QStringList &optional)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!keys.contains(it.key()) && !optional.contains(it.key()))
            complain(QStringLiteral("there is no key \"%1\" here").arg(it.key()));
    }
    for (const QString &key : keys) {
        if (!object.contains(key))
            complain(QStringLiteral("the key \"%1\" is missing").arg(key));
    }
    return object;
}

QString AgentReader::text(const QJsonValue &value, const char *key)
{
    if (!value.isString())
        complain(QStringLiteral("\"%1\" must be a text").arg(QLatin1String(key)));
    return value.toString();
}

QStringList AgentReader::texts(const QJsonValue &value, const char *key)
{
    if (!value.isArray())
        complain(QStringLiteral("\"%1\" must be a list of texts").arg(QLatin1String(key)));
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(text(entry, key));
    return list;
}

configuring::KeyPath AgentReader::path(const QJsonValue &value)
{
    configuring::KeyPath path;
    const QStringList keys = texts(value, "key");
    for (const QString &key : keys)
        path.push_back(key.toStdString());
    if (path.empty())
        complain(QStringLiteral("\"key\" must not be empty"));
    return path;
}

configuring::Format AgentReader::format(const QJsonValue &value)
{
    const auto format = configuring::formatFromName(text(value, "format").toStdString());
    if (!format)
        complain(QStringLiteral("\"format\" must be json, jsonc, toml, yaml or dotenv"));
    return format.value_or(configuring::Format::Json);
}

KeySetting AgentReader::setting(const QJsonValue &value)
{
    using L = QLatin1String;
    const QJsonObject json = object(value, {L("key"), L("value")}, {L("if_absent")});
    KeySetting setting{path(json[L("key")]), {}, {}, json[L("if_absent")].toBool()};
    const QJsonValue wanted = json[L("value")];
    if (wanted.isBool())
        setting.literal = wanted.toBool();
    else if (wanted.isDouble())
        setting.literal = std::int64_t(wanted.toInteger());
    else
        setting.value = text(wanted, "value");
    return setting;
}

ManagedFile AgentReader::managed(const QJsonValue &value)
{
    using L = QLatin1String;
    const QJsonObject json = object(value, {L("path"), L("format"), L("keys")});
    ManagedFile file{text(json[L("path")], "path"), format(json[L("format")]), {}};
    const QJsonArray keys = json[L("keys")].toArray();
    for (const QJsonValue &key : keys)
        file.keys.push_back(path(key));
    return file;
}

/// What is special about the way to route it.
void AgentReader::readWays(const QJsonObject &json, Agent &agent)
{
    using L = QLatin1String;
    const auto optional = [&](const char *key) { return json.contains(L(key)) ? text(json[L(key)], key) : QString(); };
    agent.endpoint = optional("endpoint");
    agent.note = optional("note");
    agent.cannot = optional("cannot");
    if (json.contains(L("stronger_variables")))
        agent.strongerVariables = texts(json[L("stronger_variables")], "stronger_variables");
    if (json.contains(L("steps")))
        agent.steps = texts(json[L("steps")], "steps");
    agent.needsProxyExemption = json[L("needs_proxy_exemption")].toBool();
    if (json.contains(L("printed_status")))
        agent.printedStatus = printedStatus(json[L("printed_status")]);
    const QJsonArray managedFiles = json[L("managed")].toArray();
    for (const QJsonValue &entry : managedFiles)
        agent.managed.push_back(managed(entry));
}

/// Only a status that says "do not ask again as you did": what is asked again is no help to anybody.
int AgentReader::printedStatus(const QJsonValue &value)
{
    const int status = value.toInt();
    if (status < 400 || status > 499)
        complain(QStringLiteral("\"printed_status\" must be a status from 400 to 499"));
    return status;
}

AgentFile AgentReader::file(const QJsonValue &value)
{
    using L = QLatin1String;
    const QJsonObject json = object(value, {L("paths"), L("format"), L("set"), L("elsewhere")});
    AgentFile file;
    file.paths = texts(json[L("paths")], "paths");
    if (file.paths.isEmpty())
        complain(QStringLiteral("\"paths\" must not be empty"));
    file.format = format(json[L("format")]);
    const QJsonArray set = json[L("set")].toArray();
    for (const QJsonValue &entry : set)
        file.set.push_back(setting(entry));
    const QJsonArray elsewhere = json[L("elsewhere")].toArray();
    for (const QJsonValue &entry : elsewhere) {
        const QJsonObject key = object(entry, {L("key"), L("unless")});
        file.elsewhere.push_back({path(key[L("key")]), texts(key[L("unless")], "unless")});
    }
    return file;
}

std::optional<Agent> AgentReader::read(const QByteArray &bytes)
{
    using L = QLatin1String;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        complain(QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    const QJsonObject json = object(
        document.object(), {L("id"), L("name"), L("source"), L("binaries"), L("packages"), L("folders"), L("files")},
        {L("endpoint"), L("note"), L("cannot"), L("stronger_variables"), L("needs_proxy_exemption"), L("managed"),
         L("steps"), L("printed_status")});
    Agent agent;
    agent.id = text(json[L("id")], "id");
    agent.name = text(json[L("name")], "name");
    agent.binaries = texts(json[L("binaries")], "binaries");
    agent.packages = texts(json[L("packages")], "packages");
    agent.folders = texts(json[L("folders")], "folders");
    const QJsonArray files = json[L("files")].toArray();
    for (const QJsonValue &entry : files)
        agent.files.push_back(file(entry));
    agent.source = text(json[L("source")], "source");
    readWays(json, agent);
    if (agent.files.empty() == agent.cannot.isEmpty())
        complain(QStringLiteral("either \"files\" or \"cannot\" must say something"));
    return m_complaint.isEmpty() ? std::optional(std::move(agent)) : std::nullopt;
}

}  // namespace

core::Result<Catalogue> loadCatalogue(const QString &folder)
{
    Catalogue catalogue;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        const auto bad = [&path](const QString &what) {
            return core::Error{core::ErrorKind::BadInput,
                               QStringLiteral("The agent description %1 cannot be used: %2.").arg(path, what)};
        };
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return bad(file.errorString());
        AgentReader reader;
        auto agent = reader.read(file.readAll());
        if (!agent)
            return bad(reader.complaint());
        if (agent->id + QStringLiteral(".json") != name)
            return bad(QStringLiteral("its \"id\" is not its file name"));
        catalogue.push_back(std::move(*agent));
    }
    if (catalogue.empty())
        return core::Error{core::ErrorKind::NotFound, QStringLiteral("%1 describes no agents.").arg(folder)};
    return catalogue;
}

}  // namespace agents
