// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metering/ResponseReader.h"

namespace metering {

/// Gemini generateContent and streamGenerateContent (alt=sse, or without it an array). Every chunk carries cumulative
/// counts; the prompt includes cached content, thoughts stand beside candidates. Source: the Gemini API reference
/// (UsageMetadata).
class GeminiReader final : public ResponseReader {
public:
    const JsonPaths &paths() const override;
    Reading reading() const override;

    void value(int id, const JsonScalar &value) override;
    void closed(int id) override;

private:
    enum Id { ToolUsePrompt = Own, Usage, Detail, MadeDetail, Modality, DetailCount, Document };

    qint64 m_toolUsePrompt = 0;
    qint64 m_imageOfChunk = 0;
    qint64 m_madeOfChunk = 0;
    qint64 m_detailCount = 0;
    bool m_isImage = false;
    bool m_hasUsage = false;
    bool m_final = false;
};

}  // namespace metering
