// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/ResponsesReader.h"

#include <algorithm>
#include <array>

namespace metering {

namespace {

// Tool calls are counted when their item is done; the whole output that response.completed repeats is not read.
constexpr std::array<std::string_view, 6> wantedEvents{"",
                                                       "response.created",
                                                       "response.output_item.done",
                                                       "response.completed",
                                                       "response.incomplete",
                                                       "response.failed"};

}  // namespace

const JsonPaths &ResponsesReader::paths() const
{
    static const JsonPaths paths{
        {"model", Model},
        {"id", ResponseId},
        {"status", Status},
        {"incomplete_details.reason", StopReason},
        {"usage", FinalUsage},
        {"usage.input_tokens", Input},
        {"usage.output_tokens", Output},
        {"usage.input_tokens_details.cached_tokens", CacheRead},
        {"usage.output_tokens_details.reasoning_tokens", Reasoning},
        {"usage.input_tokens_details.image_tokens", ImageRead},
        {"usage.output_tokens_details.image_tokens", ImageMade},
        {"service_tier", Tier},
        {"output.*", Item},
        {"output.*.type", ItemType},
        {"output.*.name", ItemName},
        // in the events of a stream
        {"type", EventType},
        {"response.model", Model},
        {"response.id", ResponseId},
        {"response.status", Status},
        {"response.incomplete_details.reason", StopReason},
        {"response.usage", FinalUsage},
        {"response.usage.input_tokens", Input},
        {"response.usage.output_tokens", Output},
        {"response.usage.input_tokens_details.cached_tokens", CacheRead},
        {"response.usage.output_tokens_details.reasoning_tokens", Reasoning},
        {"response.usage.input_tokens_details.image_tokens", ImageRead},
        {"response.usage.output_tokens_details.image_tokens", ImageMade},
        {"response.service_tier", Tier},
        {"item", Item},
        {"item.type", ItemType},
        {"item.name", ItemName},
    };
    return paths;
}

bool ResponsesReader::wantsEvent(std::string_view name) const
{
    return std::find(wantedEvents.begin(), wantedEvents.end(), name) != wantedEvents.end();
}

void ResponsesReader::value(int id, const JsonScalar &value)
{
    switch (id) {
    case Status:
        return takeText(m_status, value);
    case Tier:
        m_serviceTier.clear();  // the last event says how it was really served
        return ResponseReader::value(id, value);
    case EventType:
        m_isAnnouncement = value.text == "response.output_item.added";  // the item comes again when it is done
        return;
    case ItemType:
        return takeText(m_itemType, value);
    case ItemName:
        return takeText(m_itemName, value);
    default:
        return ResponseReader::value(id, value);
    }
}

void ResponsesReader::closed(int id)
{
    if (id == FinalUsage) {
        m_final = true;
        return;
    }
    if (!m_isAnnouncement)
        countItem();
    m_itemType.clear();
    m_itemName.clear();
}

void ResponsesReader::countItem()
{
    if (m_itemType == "function_call" || m_itemType == "custom_tool_call")
        countTool(m_itemName);
    else if (m_itemType == "web_search_call")
        ++m_usage.webSearches;
}

Reading ResponsesReader::reading() const
{
    core::TokenUsage usage = m_usage;
    usage.input = std::max<qint64>(0, usage.input - usage.cacheRead);
    usage.image = m_imageRead + m_imageMade;
    usage.imageMade = m_imageMade;
    const bool isOver = m_status != "in_progress" && m_status != "queued";
    const std::string &stop = m_stopReason.empty() && isOver ? m_status : m_stopReason;
    return {usage, !m_final, m_model, m_responseId, stop, m_tools, m_serviceTier};
}

}  // namespace metering
