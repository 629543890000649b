// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/GeminiReader.h"

#include <algorithm>
#include <utility>

namespace metering {

const JsonPaths &GeminiReader::paths() const
{
    static const JsonPaths paths{
        {"", Document},
        {"modelVersion", Model},
        {"responseId", ResponseId},
        {"candidates.*.finishReason", StopReason},
        {"promptFeedback.blockReason", StopReason},
        {"usageMetadata", Usage},
        {"usageMetadata.promptTokenCount", Input},
        {"usageMetadata.toolUsePromptTokenCount", ToolUsePrompt},
        {"usageMetadata.cachedContentTokenCount", CacheRead},
        {"usageMetadata.candidatesTokenCount", Output},
        {"usageMetadata.thoughtsTokenCount", Reasoning},
        {"usageMetadata.promptTokensDetails.*", Detail},
        {"usageMetadata.promptTokensDetails.*.modality", Modality},
        {"usageMetadata.promptTokensDetails.*.tokenCount", DetailCount},
        {"usageMetadata.candidatesTokensDetails.*", MadeDetail},
        {"usageMetadata.candidatesTokensDetails.*.modality", Modality},
        {"usageMetadata.candidatesTokensDetails.*.tokenCount", DetailCount},
        {"candidates.*.content.parts.*.functionCall.name", ToolName},
        // A stream that was not asked for as events (no alt=sse) is an array of the same.
        {"*", Document},
        {"*.modelVersion", Model},
        {"*.responseId", ResponseId},
        {"*.candidates.*.finishReason", StopReason},
        {"*.promptFeedback.blockReason", StopReason},
        {"*.usageMetadata", Usage},
        {"*.usageMetadata.promptTokenCount", Input},
        {"*.usageMetadata.toolUsePromptTokenCount", ToolUsePrompt},
        {"*.usageMetadata.cachedContentTokenCount", CacheRead},
        {"*.usageMetadata.candidatesTokenCount", Output},
        {"*.usageMetadata.thoughtsTokenCount", Reasoning},
        {"*.usageMetadata.promptTokensDetails.*", Detail},
        {"*.usageMetadata.promptTokensDetails.*.modality", Modality},
        {"*.usageMetadata.promptTokensDetails.*.tokenCount", DetailCount},
        {"*.usageMetadata.candidatesTokensDetails.*", MadeDetail},
        {"*.usageMetadata.candidatesTokensDetails.*.modality", Modality},
        {"*.usageMetadata.candidatesTokensDetails.*.tokenCount", DetailCount},
        {"*.candidates.*.content.parts.*.functionCall.name", ToolName},
    };
    return paths;
}

void GeminiReader::value(int id, const JsonScalar &value)
{
    switch (id) {
    case ToolUsePrompt:
        return takeCount(m_toolUsePrompt, value);
    case Modality:
        m_isImage = value.text == "IMAGE";
        return;
    case DetailCount:
        m_detailCount = 0;
        return takeCount(m_detailCount, value);
    default:
        return ResponseReader::value(id, value);
    }
}

void GeminiReader::closed(int id)
{
    if (id == Detail || id == MadeDetail) {
        (id == Detail ? m_imageOfChunk : m_madeOfChunk) += m_isImage ? m_detailCount : 0;
        m_isImage = false;
        m_detailCount = 0;
        return;
    }
    if (id == Usage) {
        m_hasUsage = true;
        m_imageRead = std::max(m_imageRead, std::exchange(m_imageOfChunk, 0));  // each chunk tells all there was so far
        m_imageMade = std::max(m_imageMade, std::exchange(m_madeOfChunk, 0));
    } else  // not before the whole chunk was seen: counts and reason stand in it in any order
        m_final = m_hasUsage && !m_stopReason.empty();
}

Reading GeminiReader::reading() const
{
    core::TokenUsage usage = m_usage;
    usage.input = std::max<qint64>(0, usage.input - usage.cacheRead) + m_toolUsePrompt;
    usage.output += usage.reasoning;
    usage.imageMade = std::min(m_imageMade, usage.output);
    usage.image = std::min(m_imageRead + usage.imageMade, usage.total());
    return {usage, !m_final, m_model, m_responseId, m_stopReason, m_tools, m_serviceTier};
}

}  // namespace metering
