// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/ConverseReader.h"

namespace metering {

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
    if (id == CacheWrite)
        takeCount(m_usage.cacheWrite5m, value);
    else
        ResponseReader::value(id, value);
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
