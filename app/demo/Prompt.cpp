// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Prompt.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

/// The text of a content that is a string or an array of parts with a "text".
QString textOf(const QJsonValue &content)
{
    if (content.isString())
        return content.toString();
    QStringList texts;
    const QJsonArray parts = content.toArray();
    for (const QJsonValue &part : parts)
        texts.append(part["text"_L1].toString());
    return texts.join(u'\n');
}

bool anyPart(const QJsonValue &content, QLatin1String key, QLatin1String value)
{
    const QJsonArray parts = content.toArray();
    return std::any_of(parts.begin(), parts.end(), [&](const QJsonValue &part) {
        return value.isEmpty() ? part.toObject().contains(key) : part[key].toString() == value;
    });
}

void userSaid(Prompt &prompt, const QString &text)
{
    prompt.userText = text;
    prompt.hasToolResult = false;
}

void readAnthropic(Prompt &prompt, const QJsonObject &body)
{
    const QJsonArray messages = body["messages"_L1].toArray();
    for (const QJsonValue &message : messages) {
        const QString role = message["role"_L1].toString();
        const QJsonValue content = message["content"_L1];
        if (role == "assistant"_L1)
            prompt.continues = true;
        else if (role == "user"_L1 && anyPart(content, "type"_L1, "tool_result"_L1))
            prompt.hasToolResult = true;
        else if (role == "user"_L1)
            userSaid(prompt, textOf(content));
    }
    const QJsonArray tools = body["tools"_L1].toArray();
    for (const QJsonValue &tool : tools)
        prompt.functions.append(tool["name"_L1].toString());
    if (const QJsonValue schema = body["output_config"_L1]["format"_L1]["schema"_L1]; schema.isObject())
        prompt.schema = schema.toObject();
}

void readChat(Prompt &prompt, const QJsonObject &body)
{
    const QJsonArray messages = body["messages"_L1].toArray();
    for (const QJsonValue &message : messages) {
        const QString role = message["role"_L1].toString();
        if (role == "assistant"_L1)
            prompt.continues = true;
        else if (role == "tool"_L1)
            prompt.hasToolResult = true;
        else if (role == "user"_L1)
            userSaid(prompt, textOf(message["content"_L1]));
    }
    const QJsonArray tools = body["tools"_L1].toArray();
    for (const QJsonValue &tool : tools)
        prompt.functions.append(tool["function"_L1]["name"_L1].toString());
    if (const QJsonValue schema = body["response_format"_L1]["json_schema"_L1]["schema"_L1]; schema.isObject())
        prompt.schema = schema.toObject();
}

/// Tools lie in a list of their own or, with newer models, in namespaces inside an input item.
void readResponsesTools(Prompt &prompt, const QJsonArray &tools)
{
    for (const QJsonValue &tool : tools) {
        const QString type = tool["type"_L1].toString();
        if (type == "function"_L1)
            prompt.functions.append(tool["name"_L1].toString());
        else if (type == "custom"_L1)
            prompt.customTools.append(tool["name"_L1].toString());
        else if (type == "namespace"_L1 && tool["name"_L1].toString() == "functions"_L1)
            readResponsesTools(prompt, tool["tools"_L1].toArray());
    }
}

void readResponses(Prompt &prompt, const QJsonObject &body)
{
    if (body["input"_L1].isString())
        userSaid(prompt, body["input"_L1].toString());
    const QJsonArray input = body["input"_L1].toArray();
    for (const QJsonValue &item : input) {
        const QString type = item["type"_L1].toString();
        const QString role = item["role"_L1].toString();
        if (type == "additional_tools"_L1)
            readResponsesTools(prompt, item["tools"_L1].toArray());
        else if (type.endsWith("_call_output"_L1))
            prompt.hasToolResult = true;
        else if (role == "assistant"_L1 || type.endsWith("_call"_L1))
            prompt.continues = true;
        else if (role == "user"_L1)
            userSaid(prompt, textOf(item["content"_L1]));
    }
    readResponsesTools(prompt, body["tools"_L1].toArray());
    if (const QJsonValue schema = body["text"_L1]["format"_L1]["schema"_L1]; schema.isObject())
        prompt.schema = schema.toObject();
}

void readGemini(Prompt &prompt, const QJsonObject &body)
{
    const QJsonArray contents = body["contents"_L1].toArray();
    for (const QJsonValue &content : contents) {
        const QJsonValue parts = content["parts"_L1];
        if (content["role"_L1].toString() == "model"_L1)
            prompt.continues = true;
        else if (anyPart(parts, "functionResponse"_L1, {}))
            prompt.hasToolResult = true;
        else
            userSaid(prompt, textOf(parts));
    }
    const QJsonArray tools = body["tools"_L1].toArray();
    for (const QJsonValue &tool : tools) {
        const QJsonArray functions = tool["functionDeclarations"_L1].toArray();
        for (const QJsonValue &function : functions)
            prompt.functions.append(function["name"_L1].toString());
    }
    const QJsonObject config = body["generationConfig"_L1].toObject();
    for (const QLatin1String key : {"responseJsonSchema"_L1, "responseSchema"_L1}) {
        if (config[key].isObject())
            prompt.schema = config[key].toObject();
    }
}

/// "gemini-3.8-flash" of "/v1beta/models/gemini-3.8-flash:streamGenerateContent?alt=sse".
QString geminiModel(std::string_view target)
{
    const std::string_view path = target.substr(0, target.find('?'));
    const std::size_t colon = path.rfind(':');
    const std::size_t slash = path.rfind('/', colon);
    const std::string_view model = path.substr(slash + 1, colon - slash - 1);
    return QString::fromUtf8(model.data(), qsizetype(model.size()));
}

}  // namespace

core::Result<Prompt> readPrompt(core::ApiFormat format, std::string_view target, std::string_view body)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), qsizetype(body.size())));
    if (!document.isObject())
        return core::Error{core::ErrorKind::BadInput, u"The body of the request is not a JSON object."_s};
    const QJsonObject json = document.object();
    Prompt prompt;
    prompt.format = format;
    prompt.bytes = qint64(body.size());
    prompt.streamed = json["stream"_L1].toBool();
    prompt.model = json["model"_L1].toString();
    switch (format) {
    case core::ApiFormat::AnthropicMessages:
        readAnthropic(prompt, json);
        break;
    case core::ApiFormat::OpenAiResponses:
        readResponses(prompt, json);
        break;
    case core::ApiFormat::Gemini:
        readGemini(prompt, json);
        prompt.model = geminiModel(target);
        prompt.streamed = target.find(":streamGenerateContent") != std::string_view::npos;
        break;
    default:
        readChat(prompt, json);
    }
    prompt.model = prompt.model.section(u'/', -1);
    if (prompt.model.isEmpty())
        return core::Error{core::ErrorKind::BadInput, u"The request names no model."_s};
    return prompt;
}

}  // namespace demo
