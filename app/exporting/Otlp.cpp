// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/Otlp.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace exporting {

using namespace Qt::StringLiterals;

namespace {

constexpr int spanKindClient = 3;
constexpr int statusError = 2;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString hexId(const std::string &of, int bytes)
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(of.data(), qsizetype(of.size())), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(bytes).toHex());
}

QString provider(const core::Exchange &e)
{
    switch (e.format) {
    case core::ApiFormat::AnthropicMessages:
        return u"anthropic"_s;
    case core::ApiFormat::Gemini:
        return u"gcp.gemini"_s;
    case core::ApiFormat::BedrockConverse:
        return u"aws.bedrock"_s;
    default:
        return u"openai"_s;
    }
}

QString operation(const core::Exchange &e)
{
    return e.format == core::ApiFormat::Gemini ? u"generate_content"_s : u"chat"_s;
}

void add(QJsonArray &attributes, const char *key, const std::string &value)
{
    if (!value.empty())
        attributes.append(attribute(key, text(value)));
}

void addCounts(QJsonArray &attributes, const core::Exchange &e)
{
    const core::TokenUsage &u = e.usage;
    const qint64 written = u.cacheWrite5m + u.cacheWrite1h;
    attributes.append(attribute("gen_ai.usage.input_tokens", u.input + u.cacheRead + written));
    attributes.append(attribute("gen_ai.usage.output_tokens", u.output));
    attributes.append(attribute("gen_ai.usage.cache_read.input_tokens", u.cacheRead));
    attributes.append(attribute("gen_ai.usage.cache_creation.input_tokens", written));
    attributes.append(attribute("spotmeter.usage.reasoning_tokens", u.reasoning));
    if (e.cost)
        attributes.append(
            QJsonObject{{u"key"_s, u"spotmeter.cost_usd"_s},
                        {u"value"_s, QJsonObject{{u"doubleValue"_s, double(e.cost->nanodollars) / 1e9}}}});
    qint64 calls = 0;
    for (const core::ToolCalls &tool : e.tools)
        calls += tool.count;
    attributes.append(attribute("spotmeter.tool_calls", calls));
    if (e.firstByteMs >= 0)
        attributes.append(attribute("spotmeter.first_byte_ms", e.firstByteMs));
}

QJsonArray spanAttributes(const core::Exchange &e)
{
    QJsonArray attributes = commonAttributes(e);
    add(attributes, "gen_ai.response.id", e.responseId);
    add(attributes, "gen_ai.conversation.id", e.session);
    add(attributes, "gen_ai.agent.name", e.agent);
    add(attributes, "spotmeter.sub_agent", e.subAgent);
    add(attributes, "spotmeter.run", e.run);
    add(attributes, "spotmeter.project", e.project.substr(e.project.rfind('/') + 1));
    add(attributes, "spotmeter.service_tier", e.serviceTier);
    if (!e.stopReason.empty())
        attributes.append(QJsonObject{
            {u"key"_s, u"gen_ai.response.finish_reasons"_s},
            {u"value"_s,
             QJsonObject{
                 {u"arrayValue"_s,
                  QJsonObject{{u"values"_s, QJsonArray{QJsonObject{{u"stringValue"_s, text(e.stopReason)}}}}}}}}});
    attributes.append(attribute("http.response.status_code", qint64(e.status)));
    addCounts(attributes, e);
    return attributes;
}

QJsonObject span(const core::Exchange &e)
{
    const std::string id = std::to_string(e.id);
    QJsonObject span{{u"traceId"_s, hexId(e.turn.empty() ? id : e.run + '\n' + e.turn, 16)},
                     {u"spanId"_s, hexId(id, 8)},
                     {u"name"_s, u"%1 %2"_s.arg(operation(e), text(e.model())).trimmed()},
                     {u"kind"_s, spanKindClient},
                     {u"startTimeUnixNano"_s, nanoseconds(e.startedAt)},
                     {u"endTimeUnixNano"_s, nanoseconds(e.startedAt + e.durationMs)},
                     {u"attributes"_s, spanAttributes(e)}};
    if (!errorType(e).isEmpty())
        span[u"status"_s] = QJsonObject{{u"code"_s, statusError}};
    return span;
}

}  // namespace

QJsonObject attribute(const char *key, const QString &value)
{
    return {{u"key"_s, QLatin1String(key)}, {u"value"_s, QJsonObject{{u"stringValue"_s, value}}}};
}

QJsonObject attribute(const char *key, qint64 value)
{
    return {{u"key"_s, QLatin1String(key)}, {u"value"_s, QJsonObject{{u"intValue"_s, QString::number(value)}}}};
}

QString nanoseconds(qint64 utcMs)
{
    return QString::number(utcMs) + u"000000"_s;
}

QString errorType(const core::Exchange &e)
{
    if (e.outcome == core::Outcome::AgentGone)
        return {};  // its user stopped it
    if (e.outcome != core::Outcome::Done)
        return text(core::name(e.outcome));
    return e.status >= 200 && e.status <= 299 ? QString() : QString::number(e.status);
}

QJsonArray commonAttributes(const core::Exchange &e)
{
    QJsonArray attributes{attribute("gen_ai.operation.name", operation(e)),
                          attribute("gen_ai.provider.name", provider(e))};
    add(attributes, "gen_ai.request.model", e.modelAsked);
    add(attributes, "gen_ai.response.model", e.modelServed);
    add(attributes, "server.address", e.where.gateway);
    if (const QString error = errorType(e); !error.isEmpty())
        attributes.append(attribute("error.type", error));
    return attributes;
}

QJsonObject resource(const core::Exchange &e)
{
    QJsonArray attributes{attribute("service.name", u"spotmeter"_s),
                          attribute("service.version", QStringLiteral(SPOTMETER_VERSION))};
    add(attributes, "user.name", e.where.login);
    add(attributes, "spotmeter.node", e.where.nodeId);
    add(attributes, "spotmeter.tailnet", e.where.tailnet);
    return {{u"attributes"_s, attributes}};
}

QJsonObject scope()
{
    return {{u"name"_s, u"spotmeter"_s}, {u"version"_s, QStringLiteral(SPOTMETER_VERSION)}};
}

QByteArray tracesJson(std::span<const core::Exchange> exchanges)
{
    QJsonArray resources;
    for (const core::Exchange &exchange : exchanges)
        resources.append(
            QJsonObject{{u"resource"_s, resource(exchange)},
                        {u"scopeSpans"_s,
                         QJsonArray{QJsonObject{{u"scope"_s, scope()}, {u"spans"_s, QJsonArray{span(exchange)}}}}}});
    return QJsonDocument(QJsonObject{{u"resourceSpans"_s, resources}}).toJson(QJsonDocument::Compact);
}

}  // namespace exporting
