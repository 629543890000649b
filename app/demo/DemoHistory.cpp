// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoHistory.h"

#include "demo/Persona.h"

#include "core/Clock.h"
#include "metering/Pricing.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <random>
#include <span>

namespace demo {

namespace {

constexpr int days = 60;
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

/// Random choices that are the same on every machine: the standard library's distributions are not.
class Dice {
public:
    /// A number from `low` to `high`, both included.
    qint64 between(qint64 low, qint64 high)
    {
        return low + static_cast<qint64>(m_engine() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T> const T &oneOf(std::span<const T> choices)
    {
        return choices[static_cast<std::size_t>(between(0, static_cast<qint64>(choices.size()) - 1))];
    }
    std::string hex(int digits)
    {
        std::string text;
        for (int i = 0; i < digits; ++i)
            text.push_back("0123456789abcdef"[between(0, 15)]);
        return text;
    }

private:
    std::mt19937_64 m_engine{20'260'930};
};

/// How one agent works. Names that appear more often in a list are chosen more often.
struct Habits {
    const char *agent;
    core::ApiFormat format;
    const char *path;
    bool tellsSession;
    bool tellsTurn;
    std::span<const char *const> models;
    std::span<const char *const> tools;
    const char *stopped;
    const char *stoppedForTool;
};

constexpr const char *claudeModels[] = {"claude-sonnet-5", "claude-sonnet-5", "claude-sonnet-5",
                                        "claude-opus-5-5", "claude-opus-5-5", "claude-haiku-4-5-20251001"};
constexpr const char *codexModels[] = {"gpt-6.1-sol", "gpt-6.1-sol", "gpt-5.4-mini"};
constexpr const char *geminiModels[] = {"gemini-3.8-flash", "gemini-3.8-flash", "gemini-3.1-pro-preview"};
constexpr const char *opencodeModels[] = {"gpt-5.5", "gpt-5.5", "lab-coder-32b"};
constexpr const char *claudeTools[] = {"Bash", "Bash", "Read", "Read",  "Read",
                                       "Edit", "Edit", "Grep", "Write", "Agent"};
constexpr const char *codexTools[] = {"exec_command", "exec_command", "exec_command", "apply_patch"};
constexpr const char *geminiTools[] = {"run_shell_command", "read_file", "read_file", "replace", "grep_search"};
constexpr const char *opencodeTools[] = {"bash", "read", "read", "edit", "grep"};

constexpr Habits claude{"claude-code",  core::ApiFormat::AnthropicMessages,
                        "/v1/messages", true,
                        true,           claudeModels,
                        claudeTools,    "end_turn",
                        "tool_use"};
constexpr Habits codex{
    "codex",    core::ApiFormat::OpenAiResponses, "/v1/responses", true, true, codexModels, codexTools, "completed",
    "completed"};
constexpr Habits gemini{
    "gemini-cli", core::ApiFormat::Gemini, "/v1beta/models", false, false, geminiModels, geminiTools, "STOP", "STOP"};
constexpr Habits opencode{"opencode",
                          core::ApiFormat::OpenAiChat,
                          "/v1/chat/completions",
                          true,
                          false,
                          opencodeModels,
                          opencodeTools,
                          "stop",
                          "tool_calls"};
constexpr const Habits *agents[] = {&claude, &claude, &claude, &claude, &claude,  &codex,
                                    &codex,  &codex,  &gemini, &gemini, &opencode};

constexpr const char *projects[] = {"/home/alice/code/payments-api", "/home/alice/code/payments-api",
                                    "/home/alice/code/web/checkout", "/home/alice/code/web/checkout",
                                    "/home/alice/code/infra",        "/home/alice/code/mobile-app",
                                    "/home/alice/code/data/reports", "/home/alice/notes"};

/// One sitting with one agent: the context grows, most of it is read from the cache again.
class Sitting {
public:
    Sitting(Dice &dice, const core::PriceTable &prices, qint64 startsAt)
        : m_dice(dice), m_prices(prices), m_habits(*dice.oneOf(std::span<const Habits *const>(agents))),
          m_now(startsAt), m_context(dice.between(9'000, 22'000))
    {
        m_pattern.agent = m_habits.agent;
        m_pattern.format = m_habits.format;
        m_pattern.path = m_habits.path;
        m_pattern.streamed = true;
        m_pattern.project = dice.oneOf(std::span<const char *const>(projects));
        m_pattern.pid = dice.between(2'000, 60'000);
        if (m_habits.tellsSession)
            m_pattern.session =
                dice.hex(8) + "-" + dice.hex(4) + "-4" + dice.hex(3) + "-a" + dice.hex(3) + "-" + dice.hex(12);
        m_pattern.run = core::runId(m_pattern.agent, m_pattern.session, m_pattern.pid, startsAt);
        m_pattern.modelAsked = dice.oneOf(m_habits.models);
        if (m_pattern.format == core::ApiFormat::Gemini)
            m_pattern.path += "/" + m_pattern.modelAsked + ":streamGenerateContent";
        m_pattern.where = {persona::login, persona::nodeId, persona::tailnet, persona::gateway};
    }

    core::Exchange next()
    {
        core::Exchange e = m_pattern;
        e.startedAt = m_now;
        e.id = core::exchangeId(m_now, quint32(m_dice.between(0, 1 << 20)));
        if (m_dice.chance(2))
            fail(e);
        else
            succeed(e);
        if (m_habits.tellsTurn)
            e.turn = "prompt-" + std::to_string(m_prompts);
        if (e.tools.empty())
            ++m_prompts;  // the next one is the user's
        const core::ModelPrice *price = metering::findPrice(m_prices, e.model());
        e.cost = price ? metering::cost(e.usage, *price) : std::nullopt;
        m_now += e.durationMs + (m_dice.chance(25) ? m_dice.between(20'000, 4 * minute) : m_dice.between(800, 9'000));
        return e;
    }

private:
    void succeed(core::Exchange &e)
    {
        const qint64 added = m_dice.between(300, 4'200);
        const bool isAnthropic = e.format == core::ApiFormat::AnthropicMessages;
        e.usage.cacheRead = m_cached;
        e.usage.cacheWrite5m = isAnthropic ? m_context + added - m_cached : 0;
        e.usage.input = isAnthropic ? m_dice.between(3, 40) : m_context + added - m_cached;
        e.usage.output = m_dice.between(60, 400) + (m_dice.chance(30) ? m_dice.between(300, 2'400) : 0);
        e.usage.reasoning = isAnthropic ? 0 : e.usage.output / 3;
        m_cached = m_context += added;
        e.status = 200;
        e.modelServed = e.modelAsked;
        e.responseId = "demo_" + m_dice.hex(24);
        e.firstByteMs = m_dice.between(350, 2'600);
        e.durationMs = e.firstByteMs + e.usage.output * m_dice.between(9, 22);
        e.stopReason = m_habits.stopped;
        if (m_dice.chance(70)) {
            e.stopReason = m_habits.stoppedForTool;
            e.tools.push_back({m_dice.oneOf(m_habits.tools), m_dice.chance(15) ? 2 : 1});
        }
    }

    void fail(core::Exchange &e)
    {
        e.durationMs = m_dice.between(40, 900);
        e.firstByteMs = e.durationMs / 2;
        switch (m_dice.between(1, 4)) {
        case 1:
            e.status = 502;
            e.outcome = core::Outcome::GatewayUnreachable;
            return;
        case 2:
            e.status = 200;
            e.outcome = core::Outcome::AgentGone;
            e.modelServed = e.modelAsked;
            e.usage.cacheRead = m_cached;
            e.usage.output = m_dice.between(1, 50);
            e.usagePartial = true;
            return;
        default:
            e.status = m_dice.chance(50) ? 429 : 529;
        }
    }

    Dice &m_dice;
    const core::PriceTable &m_prices;
    const Habits &m_habits;
    core::Exchange m_pattern;
    qint64 m_now;
    qint64 m_context;
    qint64 m_cached = 0;
    int m_prompts = 1;
};

void addSitting(std::vector<core::Exchange> &rows, Dice &dice, const core::PriceTable &prices, qint64 startsAt,
                qint64 nowMs)
{
    Sitting sitting(dice, prices, startsAt);
    const qint64 exchanges = dice.chance(30) ? dice.between(30, 60) : dice.between(5, 30);
    for (qint64 i = 0; i < exchanges; ++i) {
        core::Exchange exchange = sitting.next();
        if (exchange.startedAt + exchange.durationMs > nowMs)
            return;
        rows.push_back(std::move(exchange));
    }
}

}  // namespace

std::vector<core::Exchange> history(qint64 nowMs, const core::PriceTable &prices)
{
    Dice dice;
    std::vector<core::Exchange> rows;
    for (int day = 1 - days; day <= 0; ++day) {
        const qint64 dayStart = core::startOfLocalDay(nowMs, day);
        const int weekday = QDateTime::fromMSecsSinceEpoch(dayStart).date().dayOfWeek();
        const qint64 sittings = weekday >= 6 ? dice.between(0, 2) : dice.between(5, 9);
        for (qint64 i = 0; i < sittings; ++i) {
            const bool isMorning = dice.chance(45);
            const qint64 at = isMorning ? dice.between(8 * hour + 30 * minute, 12 * hour)
                                        : dice.between(13 * hour, 18 * hour + 30 * minute);
            addSitting(rows, dice, prices, dayStart + at, nowMs);
        }
    }
    addSitting(rows, dice, prices, nowMs - 40 * minute, nowMs);  // so that there is always something recent to see
    std::stable_sort(rows.begin(), rows.end(),
                     [](const core::Exchange &a, const core::Exchange &b) { return a.startedAt < b.startedAt; });
    return rows;
}

}  // namespace demo
