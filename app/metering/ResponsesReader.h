// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metering/ResponseReader.h"

namespace metering {

/// OpenAI Responses. Counts come only with the end of a stream; its input includes what was read from the
/// cache. Source: OpenAI's Responses API reference and captured streams.
class ResponsesReader final : public ResponseReader {
public:
    const JsonPaths &paths() const override;
    bool wantsEvent(std::string_view name) const override;
    Reading reading() const override;

    void value(int id, const JsonScalar &value) override;
    void closed(int id) override;

private:
    enum Id { Status = Own, FinalUsage, Item, ItemType, ItemName, EventType };

    void countItem();

    std::string m_itemType;
    std::string m_itemName;
    std::string m_status;
    bool m_isAnnouncement = false;
    bool m_final = false;
};

}  // namespace metering
