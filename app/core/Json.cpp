// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Json.h"

#include <QDateTime>
#include <QJsonArray>

namespace core {

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

std::string bytes(const QJsonValue &value)
{
    return value.toString().toStdString();
}

QLatin1String operator""_k(const char *name, std::size_t size)
{
    return QLatin1String(name, qsizetype(size));
}

template <class T> QJsonArray arrayOf(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

QStringList stringList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

void putCost(QJsonObject &json, const CostSum &cost)
{
    json["cost_nanodollars"_k] = cost.known.nanodollars;
    json["cost_usd"_k] = double(cost.known.nanodollars) / 1e9;
    json["unpriced_requests"_k] = cost.unknown;
}

ModelPrice priceFromJson(const QJsonObject &json)
{
    const auto take = [&json](QLatin1String key) -> std::optional<qint64> {
        const QJsonValue value = json[key];
        return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
    };
    return {take("input"_k),          take("output"_k),         take("cache_read"_k),
            take("cache_write_5m"_k), take("cache_write_1h"_k), take("web_search"_k)};
}

}  // namespace

QJsonObject toJson(const Error &error)
{
    return {{"kind"_k, text(name(error.kind))}, {"message"_k, error.message}};
}

QJsonObject toJson(const ToolCalls &tool)
{
    return {{"name"_k, text(tool.name)}, {"count"_k, tool.count}};
}

QJsonObject toJson(const FindingPlace &place)
{
    return {{"path"_k, text(place.path)},
            {"line"_k, place.line},
            {"column"_k, place.column},
            {"reach"_k, text(place.reach)},
            {"kind"_k, text(name(place.kind))},
            {"modified_at"_k, place.modifiedAt == 0 ? QString() : utcText(place.modifiedAt)},
            {"level"_k, text(name(place.level))}};
}

QJsonObject toJson(const QuotaBucket &bucket)
{
    return {{"name"_k, bucket.name},
            {"balance_nanodollars"_k, bucket.balance.nanodollars},
            {"capacity_nanodollars"_k, bucket.capacity.nanodollars},
            {"rate"_k, bucket.rate},
            {"elsewhere_nanodollars"_k, bucket.elsewhere.nanodollars}};
}

QJsonObject toJson(const ModelPrice &price)
{
    QJsonObject json;
    const auto put = [&json](QLatin1String key, const std::optional<qint64> &value) {
        if (value)
            json[key] = *value;
    };
    put("input"_k, price.input);
    put("output"_k, price.output);
    put("cache_read"_k, price.cacheRead);
    put("cache_write_5m"_k, price.cacheWrite5m);
    put("cache_write_1h"_k, price.cacheWrite1h);
    put("web_search"_k, price.webSearch);
    return json;
}

QJsonObject toJson(const GatewayModel &model)
{
    QJsonObject json{{"id"_k, model.id},
                     {"provider"_k, model.provider},
                     {"endpoints"_k, QJsonArray::fromStringList(model.endpoints)},
                     {"requires_client_auth"_k, model.requiresClientAuth}};
    if (model.price)
        json["price_nanodollars"_k] = toJson(*model.price);
    return json;
}

QString utcText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

qint64 utcFromText(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QJsonObject toJson(const TokenUsage &usage)
{
    return {{"input"_k, usage.input},
            {"output"_k, usage.output},
            {"cache_read"_k, usage.cacheRead},
            {"cache_write_5m"_k, usage.cacheWrite5m},
            {"cache_write_1h"_k, usage.cacheWrite1h},
            {"reasoning"_k, usage.reasoning},
            {"web_searches"_k, usage.webSearches},
            {"image"_k, usage.image},
            {"total"_k, usage.total()}};
}

TokenUsage tokenUsageFromJson(const QJsonObject &json)
{
    return {json["input"_k].toInteger(),          json["output"_k].toInteger(),
            json["cache_read"_k].toInteger(),     json["cache_write_5m"_k].toInteger(),
            json["cache_write_1h"_k].toInteger(), json["reasoning"_k].toInteger(),
            json["web_searches"_k].toInteger(),   json["image"_k].toInteger()};
}

QJsonObject toJson(const Exchange &e)
{
    QJsonObject json{
        {"id"_k, QString::number(e.id, 16)},  // a JSON number would lose digits
        {"started_at"_k, utcText(e.startedAt)},
        {"first_byte_ms"_k, e.firstByteMs},
        {"duration_ms"_k, e.durationMs},
        {"agent"_k, text(e.agent)},
        {"run"_k, text(e.run)},
        {"session"_k, text(e.session)},
        {"turn"_k, text(e.turn)},
        {"sub_agent"_k, text(e.subAgent)},
        {"project"_k, text(e.project)},
        {"pid"_k, e.pid},
        {"format"_k, text(name(e.format))},
        {"path"_k, text(e.path)},
        {"streamed"_k, e.streamed},
        {"model_asked"_k, text(e.modelAsked)},
        {"model_served"_k, text(e.modelServed)},
        {"status"_k, e.status},
        {"outcome"_k, text(name(e.outcome))},
        {"response_id"_k, text(e.responseId)},
        {"request_id"_k, text(e.requestId)},
        {"stop_reason"_k, text(e.stopReason)},
        {"service_tier"_k, text(e.serviceTier)},
        {"tokens"_k, toJson(e.usage)},
        {"tokens_partial"_k, e.usagePartial},
        {"origin"_k, text(name(e.origin))},
        {"tools"_k, arrayOf(e.tools)},
        {"login"_k, text(e.where.login)},
        {"node_id"_k, text(e.where.nodeId)},
        {"tailnet"_k, text(e.where.tailnet)},
        {"gateway"_k, text(e.where.gateway)},
    };
    json["cost_nanodollars"_k] = e.cost ? QJsonValue(e.cost->nanodollars) : QJsonValue(QJsonValue::Null);
    return json;
}

Exchange exchangeFromJson(const QJsonObject &json)
{
    Exchange e;
    e.id = json["id"_k].toString().toLongLong(nullptr, 16);
    e.startedAt = utcFromText(json["started_at"_k].toString());
    e.firstByteMs = json["first_byte_ms"_k].toInteger(-1);
    e.durationMs = json["duration_ms"_k].toInteger();
    e.agent = bytes(json["agent"_k]);
    e.run = bytes(json["run"_k]);
    e.session = bytes(json["session"_k]);
    e.turn = bytes(json["turn"_k]);
    e.subAgent = bytes(json["sub_agent"_k]);
    e.project = bytes(json["project"_k]);
    e.pid = json["pid"_k].toInteger();
    e.format = apiFormatFromName(bytes(json["format"_k])).value_or(ApiFormat::Unknown);
    e.path = bytes(json["path"_k]);
    e.streamed = json["streamed"_k].toBool();
    e.modelAsked = bytes(json["model_asked"_k]);
    e.modelServed = bytes(json["model_served"_k]);
    e.status = json["status"_k].toInt();
    e.outcome = outcomeFromName(bytes(json["outcome"_k])).value_or(Outcome::Done);
    e.responseId = bytes(json["response_id"_k]);
    e.requestId = bytes(json["request_id"_k]);
    e.stopReason = bytes(json["stop_reason"_k]);
    e.serviceTier = bytes(json["service_tier"_k]);
    e.usage = tokenUsageFromJson(json["tokens"_k].toObject());
    e.usagePartial = json["tokens_partial"_k].toBool();
    const QJsonArray tools = json["tools"_k].toArray();
    for (const QJsonValue &tool : tools)
        e.tools.push_back({bytes(tool["name"_k]), tool["count"_k].toInt()});
    if (const QJsonValue cost = json["cost_nanodollars"_k]; cost.isDouble())
        e.cost = Money{cost.toInteger()};
    e.where = {bytes(json["login"_k]), bytes(json["node_id"_k]), bytes(json["tailnet"_k]), bytes(json["gateway"_k])};
    return e;
}

QJsonObject toJson(const UsageRow &row)
{
    const auto wait = row.waits.meanMs();
    QJsonObject json{{"key"_k, text(row.key)},
                     {"requests"_k, row.requests},
                     {"tokens"_k, toJson(row.usage)},
                     {"first_byte_ms"_k, wait ? QJsonValue(*wait) : QJsonValue()}};
    putCost(json, row.cost);
    return json;
}

QJsonObject toJson(const RunSummary &run)
{
    QJsonObject json{
        {"id"_k, text(run.id)},
        {"agent"_k, text(run.agent)},
        {"session"_k, text(run.session)},
        {"project"_k, text(run.project)},
        {"model"_k, text(run.model)},
        {"started_at"_k, utcText(run.startedAt)},
        {"ended_at"_k, utcText(run.endedAt)},
        {"requests"_k, run.requests},
        {"failures"_k, run.failures},
        {"tool_calls"_k, run.toolCalls},
        {"tokens"_k, toJson(run.usage)},
    };
    putCost(json, run.cost);
    return json;
}

QJsonObject toJson(const Identity &i)
{
    QJsonObject json{
        {"state"_k, name(i.state)},
        {"login"_k, i.login},
        {"display_name"_k, i.displayName},
        {"tags"_k, QJsonArray::fromStringList(i.tags)},
        {"caller"_k, i.caller()},
        {"node_id"_k, i.nodeId},
        {"node_name"_k, i.nodeName},
        {"tailnet"_k, i.tailnet},
        {"magic_dns_suffix"_k, i.magicDnsSuffix},
        {"addresses"_k, QJsonArray::fromStringList(i.addresses)},
        {"health"_k, QJsonArray::fromStringList(i.health)},
        {"exit_node"_k, i.exitNode},
        {"daemon_version"_k, i.daemonVersion},
        {"access"_k, name(i.access)},
        {"warnings"_k, QJsonArray::fromStringList(i.warnings)},
        {"sentence"_k, i.sentence},
        {"remedy"_k, i.remedy},
    };
    json["key_expires_at"_k] = i.keyExpiresAt ? QJsonValue(utcText(*i.keyExpiresAt)) : QJsonValue(QJsonValue::Null);
    return json;
}

Identity identityFromJson(const QJsonObject &json)
{
    Identity i;
    i.state = tailnetStateFromName(json["state"_k].toString()).value_or(TailnetState::Unknown);
    i.login = json["login"_k].toString();
    i.displayName = json["display_name"_k].toString();
    i.tags = stringList(json["tags"_k]);
    i.nodeId = json["node_id"_k].toString();
    i.nodeName = json["node_name"_k].toString();
    i.tailnet = json["tailnet"_k].toString();
    i.magicDnsSuffix = json["magic_dns_suffix"_k].toString();
    i.addresses = stringList(json["addresses"_k]);
    if (const QJsonValue expiry = json["key_expires_at"_k]; expiry.isString())
        i.keyExpiresAt = utcFromText(expiry.toString());
    i.health = stringList(json["health"_k]);
    i.exitNode = json["exit_node"_k].toString();
    i.daemonVersion = json["daemon_version"_k].toString();
    i.access = tailnetAccessFromName(json["access"_k].toString()).value_or(TailnetAccess::Unknown);
    i.warnings = stringList(json["warnings"_k]);
    i.sentence = json["sentence"_k].toString();
    i.remedy = json["remedy"_k].toString();
    return i;
}

QJsonObject toJson(const GatewayInfo &g)
{
    return {{"state"_k, name(g.state)},      {"url"_k, g.url},
            {"address"_k, g.address},        {"demo"_k, g.demo},
            {"known_as"_k, g.knownAs},       {"step"_k, name(g.step)},
            {"path"_k, name(g.path)},        {"connectors"_k, QJsonArray::fromStringList(g.connectors)},
            {"latency_ms"_k, g.latencyMs},   {"models"_k, arrayOf(g.models)},
            {"quotas"_k, arrayOf(g.quotas)}, {"quota_note"_k, g.quotaNote},
            {"sentence"_k, g.sentence},      {"remedy"_k, g.remedy}};
}

GatewayInfo gatewayFromJson(const QJsonObject &json)
{
    GatewayInfo g;
    g.state = gatewayStateFromName(json["state"_k].toString()).value_or(GatewayState::NotConfigured);
    g.url = json["url"_k].toString();
    g.address = json["address"_k].toString();
    g.knownAs = json["known_as"_k].toString();
    g.step = gatewayStepFromName(json["step"_k].toString()).value_or(GatewayStep::Nowhere);
    g.path = tailnetPathFromName(json["path"_k].toString()).value_or(TailnetPath::Unknown);
    g.connectors = stringList(json["connectors"_k]);
    g.demo = json["demo"_k].toBool();
    g.latencyMs = json["latency_ms"_k].toInt(-1);
    const QJsonArray models = json["models"_k].toArray();
    for (const QJsonValue &entry : models) {
        GatewayModel model{entry["id"_k].toString(), entry["provider"_k].toString(), stringList(entry["endpoints"_k]),
                           entry["requires_client_auth"_k].toBool(), std::nullopt};
        if (const QJsonValue price = entry["price_nanodollars"_k]; price.isObject())
            model.price = priceFromJson(price.toObject());
        g.models.push_back(std::move(model));
    }
    const QJsonArray quotas = json["quotas"_k].toArray();
    for (const QJsonValue &entry : quotas) {
        g.quotas.push_back({entry["name"_k].toString(), Money{entry["balance_nanodollars"_k].toInteger()},
                            Money{entry["capacity_nanodollars"_k].toInteger()}, entry["rate"_k].toString(),
                            Money{entry["elsewhere_nanodollars"_k].toInteger()}});
    }
    g.quotaNote = json["quota_note"_k].toString();
    g.sentence = json["sentence"_k].toString();
    g.remedy = json["remedy"_k].toString();
    return g;
}

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

QJsonObject toJson(const Finding &finding)
{
    return {{"fingerprint"_k, text(finding.fingerprint)}, {"rule"_k, text(finding.rule)},
            {"provider"_k, text(finding.provider)},       {"masked"_k, text(finding.masked)},
            {"level"_k, text(name(finding.level))},       {"why"_k, text(finding.why)},
            {"revoke_url"_k, text(finding.revokeUrl)},    {"places"_k, arrayOf(finding.places)},
            {"gateway_serves"_k, finding.served},         {"used_by"_k, text(finding.usedBy)}};
}

QJsonObject toJson(const ScanReport &report)
{
    return {{"findings"_k, arrayOf(report.findings)},
            {"coverage"_k,
             QJsonObject{{"files"_k, report.coverage.files},
                         {"bytes"_k, report.coverage.bytes},
                         {"unreadable"_k, report.coverage.unreadable},
                         {"skipped"_k, report.coverage.skipped},
                         {"allowed"_k, report.coverage.allowed},
                         {"unchanged"_k, report.coverage.unchanged}}}};
}

ScanReport scanReportFromJson(const QJsonObject &json)
{
    ScanReport report;
    const QJsonArray findings = json["findings"_k].toArray();
    for (const QJsonValue &entry : findings) {
        Finding finding{bytes(entry["fingerprint"_k]),
                        bytes(entry["rule"_k]),
                        bytes(entry["provider"_k]),
                        bytes(entry["masked"_k]),
                        findingLevelFromName(bytes(entry["level"_k])).value_or(FindingLevel::Medium),
                        bytes(entry["why"_k]),
                        bytes(entry["revoke_url"_k]),
                        {},
                        entry["gateway_serves"_k].toBool(),
                        bytes(entry["used_by"_k])};
        const QJsonArray places = entry["places"_k].toArray();
        for (const QJsonValue &place : places)
            finding.places.push_back({bytes(place["path"_k]), place["line"_k].toInt(), place["column"_k].toInt(),
                                      bytes(place["reach"_k]),
                                      placeKindFromName(bytes(place["kind"_k])).value_or(PlaceKind::Stray),
                                      utcFromText(place["modified_at"_k].toString()),
                                      findingLevelFromName(bytes(place["level"_k])).value_or(finding.level)});
        report.findings.push_back(std::move(finding));
    }
    const QJsonObject coverage = json["coverage"_k].toObject();
    report.coverage = {coverage["files"_k].toInteger(),      coverage["bytes"_k].toInteger(),
                       coverage["unreadable"_k].toInteger(), coverage["skipped"_k].toInteger(),
                       coverage["allowed"_k].toInteger(),    coverage["unchanged"_k].toInteger()};
    return report;
}

}  // namespace core
