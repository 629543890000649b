// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metering/ResponseReader.h"

namespace metering {

/// Anthropic Messages. A stream gives input and cache counts in message_start and cumulative counts, which
/// replace them, in message_delta. Source: Anthropic's Messages API reference and captured streams.
class AnthropicReader final : public ResponseReader {
public:
    const JsonPaths &paths() const override;
    bool wantsEvent(std::string_view name) const override;
    Reading reading() const override;

    void value(int id, const JsonScalar &value) override;
    void closed(int id) override;

private:
    enum Id {
        CacheWrite = Own,
        CacheWrite5m,
        CacheWrite1h,
        WebSearches,
        FinalUsage,
        Block,
        BlockType,
        BlockName,
    };

    qint64 m_cacheWrites = 0;  ///< of any lifetime: all that older gateways say
    std::string m_blockType;
    std::string m_blockName;
    bool m_final = false;
};

}  // namespace metering
