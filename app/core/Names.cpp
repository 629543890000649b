// SPDX-License-Identifier: GPL-3.0-or-later
// The stable names of our enums: what the store, the JSON and the command line say.
#include "core/AgentInfo.h"
#include "core/ApiFormat.h"
#include "core/Exchange.h"
#include "core/Finding.h"
#include "core/GatewayInfo.h"
#include "core/Identity.h"
#include "core/Result.h"
#include "core/Usage.h"

#include <array>

namespace core {

namespace {

template <class Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<std::string_view, N> &names, std::string_view text)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (names[i] == text)
            return static_cast<Enum>(i);
    }
    return {};
}

template <class Enum, std::size_t N> std::string_view nameOf(const std::array<std::string_view, N> &names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

constexpr std::array<std::string_view, 6> formats{"unknown", "anthropic_messages", "openai_responses", "openai_chat",
                                                  "gemini",  "bedrock_converse"};
constexpr std::array<std::string_view, 6> errorKinds{"bad_input", "not_found",   "denied",
                                                     "conflict",  "unavailable", "internal"};
constexpr std::array<std::string_view, 5> outcomes{"done", "agent_gone", "gateway_unreachable", "gateway_cut",
                                                   "refused"};
constexpr std::array<std::string_view, 4> origins{"gateway", "past_gateway", "both", "both_estimated"};
constexpr std::array<std::string_view, 9> groupings{"day",  "model", "agent",   "project", "hour",
                                                    "week", "month", "session", "tool"};
constexpr std::array<std::string_view, 4> usageSources{"all", "gateway", "logs", "past-gateway"};
constexpr std::array<std::string_view, 6> placeKinds{"store", "stray", "history", "repository", "commit", "process"};
constexpr std::array<std::string_view, 5> levels{"sample", "low", "medium", "high", "critical"};
constexpr std::array<std::string_view, 9> agentStates{"not_installed",    "direct",     "routed",
                                                      "routed_elsewhere", "drifted",    "overridden",
                                                      "needs_restart",    "unreadable", "cannot_route"};
constexpr std::array<std::string_view, 5> gatewayStates{"not_configured", "not_found", "unreachable", "denied",
                                                        "ready"};
constexpr std::array<std::string_view, 3> tailnetPaths{"unknown", "direct", "relayed"};
constexpr std::array<std::string_view, 6> gatewaySteps{"nowhere",  "located",  "connected",
                                                       "answered", "admitted", "listed"};
constexpr std::array<std::string_view, 11> tailnetStates{"not_installed", "stopped",     "no_permission",  "starting",
                                                         "needs_login",   "key_expired", "needs_approval", "down",
                                                         "offline",       "running",     "unknown"};
constexpr std::array<std::string_view, 3> tailnetAccesses{"unknown", "read_only", "operator"};

bool endsWithSegment(std::string_view path, std::string_view tail)
{
    return path.size() >= tail.size() && path.substr(path.size() - tail.size()) == tail;
}

}  // namespace

std::string_view name(ErrorKind kind)
{
    return nameOf(errorKinds, kind);
}

std::string_view name(ApiFormat format)
{
    return nameOf(formats, format);
}

std::optional<ApiFormat> apiFormatFromName(std::string_view name)
{
    return fromName<ApiFormat>(formats, name);
}

ApiFormat apiFormatOfPath(std::string_view target)
{
    const std::string_view path = target.substr(0, target.find('?'));
    if (endsWithSegment(path, "/messages"))
        return ApiFormat::AnthropicMessages;
    if (endsWithSegment(path, "/responses"))
        return ApiFormat::OpenAiResponses;
    if (endsWithSegment(path, "/chat/completions"))
        return ApiFormat::OpenAiChat;
    if (endsWithSegment(path, ":generateContent") || endsWithSegment(path, ":streamGenerateContent"))
        return ApiFormat::Gemini;
    if (endsWithSegment(path, ":rawPredict") || endsWithSegment(path, ":streamRawPredict"))
        return ApiFormat::AnthropicMessages;
    const bool isBedrock = path.find("/model/") != std::string_view::npos;
    if (isBedrock && (endsWithSegment(path, "/invoke") || endsWithSegment(path, "/invoke-with-response-stream")))
        return ApiFormat::AnthropicMessages;
    if (isBedrock && (endsWithSegment(path, "/converse") || endsWithSegment(path, "/converse-stream")))
        return ApiFormat::BedrockConverse;
    return ApiFormat::Unknown;
}

std::string_view name(Origin origin)
{
    return nameOf(origins, origin);
}

std::string_view name(Outcome outcome)
{
    return nameOf(outcomes, outcome);
}

std::optional<Outcome> outcomeFromName(std::string_view name)
{
    return fromName<Outcome>(outcomes, name);
}

std::string runId(const std::string &agent, const std::string &session, qint64 pid, qint64 pidStartedAt)
{
    if (!session.empty())
        return agent + ":" + session;
    if (pid > 0)
        return agent + ":pid-" + std::to_string(pid) + "-" + std::to_string(pidStartedAt);
    return agent + ":unknown";
}

std::string_view name(Grouping grouping)
{
    return nameOf(groupings, grouping);
}

std::optional<Grouping> groupingFromName(std::string_view name)
{
    return fromName<Grouping>(groupings, name);
}

std::string_view name(UsageSource source)
{
    return nameOf(usageSources, source);
}

std::optional<UsageSource> usageSourceFromName(std::string_view name)
{
    return fromName<UsageSource>(usageSources, name);
}

std::string_view name(PlaceKind kind)
{
    return nameOf(placeKinds, kind);
}

std::optional<PlaceKind> placeKindFromName(std::string_view name)
{
    return fromName<PlaceKind>(placeKinds, name);
}

std::string_view name(FindingLevel level)
{
    return nameOf(levels, level);
}

QString name(AgentState state)
{
    return text(nameOf(agentStates, state));
}

std::optional<AgentState> agentStateFromName(const QString &name)
{
    return fromName<AgentState>(agentStates, name.toStdString());
}

QString name(GatewayState state)
{
    return text(nameOf(gatewayStates, state));
}

std::optional<GatewayState> gatewayStateFromName(const QString &name)
{
    return fromName<GatewayState>(gatewayStates, name.toStdString());
}

QString name(GatewayStep step)
{
    return text(nameOf(gatewaySteps, step));
}

std::optional<GatewayStep> gatewayStepFromName(const QString &name)
{
    return fromName<GatewayStep>(gatewaySteps, name.toStdString());
}

QString name(TailnetPath path)
{
    return text(nameOf(tailnetPaths, path));
}

std::optional<TailnetPath> tailnetPathFromName(const QString &name)
{
    return fromName<TailnetPath>(tailnetPaths, name.toStdString());
}

QString name(TailnetState state)
{
    return text(nameOf(tailnetStates, state));
}

std::optional<TailnetState> tailnetStateFromName(const QString &name)
{
    return fromName<TailnetState>(tailnetStates, name.toStdString());
}

QString name(TailnetAccess access)
{
    return text(nameOf(tailnetAccesses, access));
}

std::optional<TailnetAccess> tailnetAccessFromName(const QString &name)
{
    return fromName<TailnetAccess>(tailnetAccesses, name.toStdString());
}

std::optional<FindingLevel> findingLevelFromName(std::string_view name)
{
    return fromName<FindingLevel>(levels, name);
}

QString Identity::caller() const
{
    if (tags.isEmpty())
        return login;
    QStringList sorted = tags;
    sorted.sort();
    return sorted.join(u',');
}

}  // namespace core
