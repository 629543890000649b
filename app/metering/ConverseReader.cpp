// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/ConverseReader.h"

namespace metering {

namespace {

enum Id { StopReason, Usage, Input, Output, CacheRead, CacheWrite, ToolName, Tier };

}  // namespace

const JsonPaths &ConverseReader::paths() const
{
    static const JsonPaths paths{
        {"stopReason", StopReason},
        {"usage", Usage},
        {"usage.inputTokens", Input},
        {"usage.outputTokens", Output},
        {"usage.cacheReadInputTokens", CacheRead},
        {"usage.cacheWriteInputTokens", CacheWrite},
        {"serviceTier.type", Tier},
        {"output.message.content.*.toolUse.name", ToolName},
        // in the messages of a stream
        {"start.toolUse.name", ToolName},
    };
    return paths;
}

void ConverseReader::value(int id, const JsonScalar &value)
{
    switch (id) {
    case StopReason:
        return takeText(m_stopReason, value);
    case Input:
        return takeCount(m_usage.input, value);
    case Output:
        return takeCount(m_usage.output, value);
    case CacheRead:
        return takeCount(m_usage.cacheRead, value);
    case CacheWrite:
        return takeCount(m_usage.cacheWrite5m, value);
    case Tier:
        return addTier(value);
    case ToolName:
        return countTool(value.type == JsonScalar::Type::String ? value.text : std::string_view());
    }
}

void ConverseReader::closed(int id)
{
    m_final = m_final || id == Usage;
}

Reading ConverseReader::reading() const
{
    return {m_usage, !m_final, {}, {}, m_stopReason, m_tools, m_serviceTier};
}

}  // namespace metering
