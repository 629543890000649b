// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/Tally.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace importing {

namespace {

constexpr std::size_t mostTools = 64;
constexpr std::size_t longestTier = 40;
constexpr qint64 earliest = 1'577'836'800'000;  // 2020: no coding agent wrote logs before
constexpr qint64 dayMs = 86'400'000;

}  // namespace

void addTool(std::vector<core::ToolCalls> &tools, std::string_view name, int count)
{
    if (name.empty())
        return;
    const auto known = std::find_if(tools.begin(), tools.end(), [&](const auto &tool) { return tool.name == name; });
    if (known != tools.end())
        known->count += count;
    else if (tools.size() < mostTools)
        tools.push_back({std::string(name), count});
}

void addToolBlocks(std::vector<core::ToolCalls> &tools, json::Value &content,
                   std::initializer_list<std::string_view> types)
{
    json::forEachObject(content, [&](json::Object &block) {
        std::string type;
        std::string name;
        json::forEachField(block, [&](std::string_view key, json::Value &field) {
            if (key == "type")
                type = json::text(field);
            else if (key == "name")
                name = json::text(field);
        });
        if (std::find(types.begin(), types.end(), type) != types.end())
            addTool(tools, name);
    });
}

void addTier(std::string &tiers, const std::string &word)
{
    constexpr std::array<std::string_view, 7> standard{"",       "standard", "default",      "auto",
                                                       "global", "scale",    "not_available"};
    if (std::find(standard.begin(), standard.end(), word) != standard.end() || word.size() > longestTier
        || tiers.size() > longestTier || tiers.find(word) != std::string::npos)
        return;
    tiers += (tiers.empty() ? "" : "+") + word;
}

void takeUnlessEmpty(std::string &into, std::string text)
{
    if (!text.empty())
        into = std::move(text);
}

bool contains(std::string_view text, std::string_view word)
{
    return memmem(text.data(), text.size(), word.data(), word.size()) != nullptr;
}

core::LoggedExchange exchangeOf(const LogFacts &facts)
{
    core::LoggedExchange logged;
    logged.exchange.agent = facts.agent;
    logged.exchange.session = facts.session;
    logged.exchange.project = facts.project;
    logged.exchange.startedAt = facts.changedAt;
    return logged;
}

std::string stateOf(const LogFacts &facts)
{
    return facts.session + '\n' + facts.project;
}

void restore(LogFacts &facts, const std::string &state)
{
    const std::size_t end = std::min(state.find('\n'), state.size());
    facts.session = state.substr(0, end);
    facts.project = state.substr(std::min(end + 1, state.size()));
}

qint64 momentOf(std::string_view text, const LogFacts &facts)
{
    const auto moment = json::time(text);
    // A clock that was wrong by years must not put usage where nobody finds it.
    const bool canBe = moment && *moment >= earliest && *moment <= facts.changedAt + dayMs;
    return canBe ? *moment : facts.changedAt;
}

void beginBefore(core::Exchange &exchange, qint64 end, qint64 durationMs)
{
    exchange.durationMs = durationMs <= dayMs ? durationMs : 0;
    exchange.startedAt = end - exchange.durationMs;
}

}  // namespace importing
