// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metering/ResponseReader.h"

namespace metering {

/// Bedrock's Converse and ConverseStream, whose counts come in the last message and leave cached tokens out of input.
/// Source: the Amazon Bedrock API reference (TokenUsage, ConverseStreamOutput).
class ConverseReader final : public ResponseReader {
public:
    const JsonPaths &paths() const override;
    Reading reading() const override;

    void value(int id, const JsonScalar &value) override;
    void closed(int id) override;

private:
    enum Id { Usage = Own, CacheWrite };

    bool m_final = false;
};

}  // namespace metering
