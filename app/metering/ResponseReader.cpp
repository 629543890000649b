// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/ResponseReader.h"

#include "metering/AnthropicReader.h"
#include "metering/ChatReader.h"
#include "metering/ConverseReader.h"
#include "metering/GeminiReader.h"
#include "metering/ResponsesReader.h"

#include <algorithm>
#include <array>

namespace metering {

namespace {

constexpr std::size_t mostTools = 64;
constexpr qint64 largestCount = 1'000'000'000'000;  // sums of anything below stay far from overflow

}  // namespace

bool ResponseReader::wantsEvent(std::string_view) const
{
    return true;
}

void ResponseReader::value(int id, const JsonScalar &value)
{
    switch (id) {
    case Model:
        return takeText(m_model, value);
    case ResponseId:
        return takeText(m_responseId, value);
    case StopReason:
        return takeText(m_stopReason, value);
    case Input:
        return takeCount(m_usage.input, value);
    case Output:
        return takeCount(m_usage.output, value);
    case CacheRead:
        return takeCount(m_usage.cacheRead, value);
    case Reasoning:
        return takeCount(m_usage.reasoning, value);
    case ImageRead:
        return takeCount(m_imageRead, value);
    case ImageMade:
        return takeCount(m_imageMade, value);
    case ToolName:
        return countTool(value.type == JsonScalar::Type::String ? value.text : std::string_view());
    case Tier:
        return addTier(value);
    }
}

void ResponseReader::countTool(std::string_view name)
{
    if (name.empty())
        return;
    const auto known =
        std::find_if(m_tools.begin(), m_tools.end(), [&](const auto &tool) { return tool.name == name; });
    if (known != m_tools.end())
        ++known->count;
    else if (m_tools.size() < mostTools)
        m_tools.push_back({std::string(name), 1});
}

void ResponseReader::addTier(const JsonScalar &word)
{
    // "on_demand" is Gemini's; capacity that was bought ahead ("priority" of Anthropic) is not told from the rest here.
    constexpr std::array<std::string_view, 8> standard{"",       "standard", "default",       "auto",
                                                       "global", "scale",    "not_available", "ON_DEMAND"};
    constexpr std::size_t longest = 40;
    if (word.type != JsonScalar::Type::String || word.text.size() > longest
        || std::find(standard.begin(), standard.end(), word.text) != standard.end()
        || m_serviceTier.find(word.text) != std::string::npos || m_serviceTier.size() > longest)
        return;
    m_serviceTier += (m_serviceTier.empty() ? "" : "+") + std::string(word.text);
}

std::unique_ptr<ResponseReader> makeReader(core::ApiFormat format)
{
    switch (format) {
    case core::ApiFormat::AnthropicMessages:
        return std::make_unique<AnthropicReader>();
    case core::ApiFormat::OpenAiResponses:
        return std::make_unique<ResponsesReader>();
    case core::ApiFormat::OpenAiChat:
        return std::make_unique<ChatReader>();
    case core::ApiFormat::Gemini:
        return std::make_unique<GeminiReader>();
    case core::ApiFormat::BedrockConverse:
        return std::make_unique<ConverseReader>();
    case core::ApiFormat::Unknown:
        break;
    }
    return nullptr;
}

void takeCount(qint64 &into, const JsonScalar &value)
{
    if (value.type == JsonScalar::Type::Number && value.number > 0 && value.number <= largestCount)
        into = value.number;
}

void takeText(std::string &into, const JsonScalar &value)
{
    if (value.type == JsonScalar::Type::String && !value.text.empty())
        into = value.text;
}

}  // namespace metering
