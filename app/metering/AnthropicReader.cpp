// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/AnthropicReader.h"

#include <algorithm>

namespace metering {

const JsonPaths &AnthropicReader::paths() const
{
    static const JsonPaths paths{
        {"model", Model},
        {"id", ResponseId},
        {"stop_reason", StopReason},
        {"usage", FinalUsage},
        {"usage.input_tokens", Input},
        {"usage.output_tokens", Output},
        {"usage.cache_read_input_tokens", CacheRead},
        {"usage.cache_creation_input_tokens", CacheWrite},
        {"usage.cache_creation.ephemeral_5m_input_tokens", CacheWrite5m},
        {"usage.cache_creation.ephemeral_1h_input_tokens", CacheWrite1h},
        {"usage.server_tool_use.web_search_requests", WebSearches},
        {"usage.service_tier", Tier},
        {"usage.speed", Tier},
        {"usage.inference_geo", Tier},
        {"content.*", Block},
        {"content.*.type", BlockType},
        {"content.*.name", BlockName},
        // in the events of a stream
        {"message.model", Model},
        {"message.id", ResponseId},
        {"delta.stop_reason", StopReason},
        {"message.usage.input_tokens", Input},
        {"message.usage.output_tokens", Output},
        {"message.usage.cache_read_input_tokens", CacheRead},
        {"message.usage.cache_creation_input_tokens", CacheWrite},
        {"message.usage.cache_creation.ephemeral_5m_input_tokens", CacheWrite5m},
        {"message.usage.cache_creation.ephemeral_1h_input_tokens", CacheWrite1h},
        {"message.usage.service_tier", Tier},
        {"message.usage.speed", Tier},
        {"message.usage.inference_geo", Tier},
        {"content_block", Block},
        {"content_block.type", BlockType},
        {"content_block.name", BlockName},
    };
    return paths;
}

bool AnthropicReader::wantsEvent(std::string_view name) const
{
    return name.empty() || name == "message_start" || name == "content_block_start" || name == "message_delta";
}

void AnthropicReader::value(int id, const JsonScalar &value)
{
    switch (id) {
    case CacheWrite:
        return takeCount(m_cacheWrites, value);
    case CacheWrite5m:
        return takeCount(m_usage.cacheWrite5m, value);
    case CacheWrite1h:
        return takeCount(m_usage.cacheWrite1h, value);
    case WebSearches:
        return takeCount(m_usage.webSearches, value);
    case BlockType:
        return takeText(m_blockType, value);
    case BlockName:
        return takeText(m_blockName, value);
    default:
        return ResponseReader::value(id, value);
    }
}

void AnthropicReader::closed(int id)
{
    if (id == FinalUsage) {
        m_final = true;
        return;
    }
    if (m_blockType == "tool_use" || m_blockType == "server_tool_use" || m_blockType == "mcp_tool_use")
        countTool(m_blockName);
    m_blockType.clear();
    m_blockName.clear();
}

Reading AnthropicReader::reading() const
{
    core::TokenUsage usage = m_usage;
    usage.cacheWrite5m = std::max(usage.cacheWrite5m, m_cacheWrites - usage.cacheWrite1h);
    return {usage, !m_final, m_model, m_responseId, m_stopReason, m_tools, m_serviceTier};
}

}  // namespace metering
