// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metering/ResponseReader.h"

namespace metering {

/// OpenAI Chat Completions and what speaks like it. A stream's counts come in its last chunk, if the request
/// asked for them; prompt tokens include cached ones. Source: OpenAI's API reference and captured streams.
class ChatReader final : public ResponseReader {
public:
    const JsonPaths &paths() const override;
    Reading reading() const override;

    void closed(int id) override;

private:
    enum Id { Usage = Own, Document };

    bool m_hasUsage = false;
    bool m_final = false;
};

}  // namespace metering
