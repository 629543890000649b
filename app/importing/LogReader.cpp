// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/LogReader.h"

#include "importing/ClaudeReader.h"
#include "importing/CodexReader.h"
#include "importing/CopilotReader.h"
#include "importing/DocumentReader.h"
#include "importing/GeminiReader.h"
#include "importing/PiReader.h"
#include "importing/QwenReader.h"

namespace importing {

std::unique_ptr<LogReader> makeLogReader(LogFormat format, LogFacts facts)
{
    switch (format) {
    case LogFormat::Claude:
        return std::make_unique<ClaudeReader>(std::move(facts));
    case LogFormat::Codex:
        return std::make_unique<CodexReader>(std::move(facts));
    case LogFormat::Gemini:
        return std::make_unique<GeminiReader>(std::move(facts));
    case LogFormat::Qwen:
        return std::make_unique<QwenReader>(std::move(facts));
    case LogFormat::Copilot:
        return std::make_unique<CopilotReader>(std::move(facts));
    case LogFormat::GeminiSession:
    case LogFormat::OpenCodeMessage:
    case LogFormat::Cline:
    case LogFormat::Continue:
        return std::make_unique<DocumentReader>(format, std::move(facts));
    case LogFormat::Pi:
        break;
    }
    return std::make_unique<PiReader>(std::move(facts));
}

}  // namespace importing
