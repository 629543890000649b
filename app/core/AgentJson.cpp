// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/AgentJson.h"

#include "core/JsonParts.h"

namespace core {

QJsonObject toJson(const AgentWay &way)
{
    return {{"id"_k, way.id}, {"sentence"_k, way.sentence}};
}

QJsonObject toJson(const NeedlessKey &key)
{
    return {{"provider"_k, key.provider}, {"what"_k, key.what}, {"place"_k, key.place}};
}

QJsonObject toJson(const AgentInfo &agent)
{
    return {{"id"_k, agent.id},
            {"name"_k, agent.name},
            {"version"_k, agent.version},
            {"state"_k, name(agent.state)},
            {"sentence"_k, agent.sentence},
            {"files"_k, QJsonArray::fromStringList(agent.files)},
            {"action"_k, agent.action},
            {"ways"_k, arrayOf(agent.ways)},
            {"way"_k, agent.way},
            {"needless_keys"_k, arrayOf(agent.needless)}};
}

AgentInfo agentFromJson(const QJsonObject &json)
{
    AgentInfo agent{json["id"_k].toString(),
                    json["name"_k].toString(),
                    json["version"_k].toString(),
                    agentStateFromName(json["state"_k].toString()).value_or(AgentState::NotInstalled),
                    json["sentence"_k].toString(),
                    stringList(json["files"_k]),
                    json["action"_k].toString()};
    const QJsonArray ways = json["ways"_k].toArray();
    for (const QJsonValue &way : ways)
        agent.ways.push_back({way["id"_k].toString(), way["sentence"_k].toString()});
    agent.way = json["way"_k].toString();
    const QJsonArray needless = json["needless_keys"_k].toArray();
    for (const QJsonValue &key : needless)
        agent.needless.push_back({key["provider"_k].toString(), key["what"_k].toString(), key["place"_k].toString()});
    return agent;
}

QJsonObject toJson(const FilePreview &preview)
{
    return {{"path"_k, preview.path},
            {"creates"_k, preview.creates},
            {"removes"_k, preview.removes},
            {"diff"_k, preview.diff}};
}

FilePreview previewFromJson(const QJsonObject &json)
{
    return {json["path"_k].toString(), json["creates"_k].toBool(), json["removes"_k].toBool(),
            json["diff"_k].toString()};
}

QJsonObject toJson(const AgentPreview &preview)
{
    return {{"files"_k, arrayOf(preview.files)},
            {"secrets"_k, preview.secrets},
            {"way"_k, preview.way},
            {"only_in_file"_k, preview.onlyInFile}};
}

AgentPreview agentPreviewFromJson(const QJsonObject &json)
{
    AgentPreview preview{{}, json["secrets"_k].toString(), json["way"_k].toString(), json["only_in_file"_k].toBool()};
    const QJsonArray files = json["files"_k].toArray();
    for (const QJsonValue &file : files)
        preview.files.push_back(previewFromJson(file.toObject()));
    return preview;
}

}  // namespace core
