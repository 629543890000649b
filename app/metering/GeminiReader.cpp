// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/GeminiReader.h"

#include <algorithm>
#include <utility>

namespace metering {

namespace {

enum Id {
    Model,
    ResponseId,
    StopReason,
    Prompt,
    ToolUsePrompt,
    Cached,
    Candidates,
    Thoughts,
    Usage,
    ToolName,
    Detail,
    MadeDetail,
    Modality,
    DetailCount,
    Document
};

}  // namespace

const JsonPaths &GeminiReader::paths() const
{
    static const JsonPaths paths{
        {"", Document},
        {"modelVersion", Model},
        {"responseId", ResponseId},
        {"candidates.*.finishReason", StopReason},
        {"promptFeedback.blockReason", StopReason},
        {"usageMetadata", Usage},
        {"usageMetadata.promptTokenCount", Prompt},
        {"usageMetadata.toolUsePromptTokenCount", ToolUsePrompt},
        {"usageMetadata.cachedContentTokenCount", Cached},
        {"usageMetadata.candidatesTokenCount", Candidates},
        {"usageMetadata.thoughtsTokenCount", Thoughts},
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
        {"*.usageMetadata.promptTokenCount", Prompt},
        {"*.usageMetadata.toolUsePromptTokenCount", ToolUsePrompt},
        {"*.usageMetadata.cachedContentTokenCount", Cached},
        {"*.usageMetadata.candidatesTokenCount", Candidates},
        {"*.usageMetadata.thoughtsTokenCount", Thoughts},
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
    case Model:
        return takeText(m_model, value);
    case ResponseId:
        return takeText(m_responseId, value);
    case StopReason:
        return takeText(m_stopReason, value);
    case Prompt:
        return takeCount(m_prompt, value);
    case ToolUsePrompt:
        return takeCount(m_toolUsePrompt, value);
    case Cached:
        return takeCount(m_cached, value);
    case Candidates:
        return takeCount(m_candidates, value);
    case Thoughts:
        return takeCount(m_thoughts, value);
    case Modality:
        m_isImage = value.text == "IMAGE";
        return;
    case DetailCount:
        m_detailCount = 0;
        return takeCount(m_detailCount, value);
    case ToolName:
        return countTool(value.type == JsonScalar::Type::String ? value.text : std::string_view());
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
    core::TokenUsage usage;
    usage.input = std::max<qint64>(0, m_prompt - m_cached) + m_toolUsePrompt;
    usage.output = m_candidates + m_thoughts;
    usage.cacheRead = m_cached;
    usage.reasoning = m_thoughts;
    usage.imageMade = std::min(m_imageMade, usage.output);
    usage.image = std::min(m_imageRead + usage.imageMade, usage.total());
    return {usage, !m_final, m_model, m_responseId, m_stopReason, m_tools, m_serviceTier};
}

}  // namespace metering
