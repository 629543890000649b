// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/ChatReader.h"

#include <algorithm>

namespace metering {

const JsonPaths &ChatReader::paths() const
{
    static const JsonPaths paths{
        {"", Document},
        {"model", Model},
        {"id", ResponseId},
        {"choices.*.finish_reason", StopReason},
        {"service_tier", Tier},
        {"usage", Usage},
        {"usage.prompt_tokens", Input},
        {"usage.completion_tokens", Output},
        {"usage.prompt_tokens_details.cached_tokens", CacheRead},
        {"usage.completion_tokens_details.reasoning_tokens", Reasoning},
        {"usage.prompt_tokens_details.image_tokens", ImageRead},
        {"usage.completion_tokens_details.image_tokens", ImageMade},
        {"choices.*.message.tool_calls.*.function.name", ToolName},
        {"choices.*.message.tool_calls.*.custom.name", ToolName},
        // in the chunks of a stream; only the first of a call carries its name
        {"choices.*.delta.tool_calls.*.function.name", ToolName},
        {"choices.*.delta.tool_calls.*.custom.name", ToolName},
    };
    return paths;
}

void ChatReader::closed(int id)
{
    if (id == Usage)
        m_hasUsage = true;
    else  // not before the whole chunk was seen: counts and reason stand in it in any order
        m_final = m_hasUsage && !m_stopReason.empty();
}

Reading ChatReader::reading() const
{
    core::TokenUsage usage = m_usage;
    usage.input = std::max<qint64>(0, usage.input - usage.cacheRead);
    usage.image = m_imageRead + m_imageMade;
    usage.imageMade = m_imageMade;
    return {usage, !m_final, m_model, m_responseId, m_stopReason, m_tools, m_serviceTier};
}

}  // namespace metering
