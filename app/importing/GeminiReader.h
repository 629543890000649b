// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/Json.h"
#include "importing/LogReader.h"

namespace importing {

/// A message of a chat, if it is an answer.
void readGeminiMessage(json::Object &message, LogFacts &facts, LogSink &sink);

/// Gemini CLI's chats, ~/.gemini/tmp/<project>/chats/session-….jsonl: an answer is written again, under the same id,
/// when its tools have run. Source: captured logs of 0.61.0.
class GeminiReader final : public LogReader {
public:
    explicit GeminiReader(LogFacts facts) : m_facts(std::move(facts)) { }

    void line(std::string_view bytes, LogSink &sink) override;
    std::string state() const override { return m_facts.session; }
    void restore(const std::string &state) override { m_facts.session = state; }

private:
    LogFacts m_facts;
    json::Parser m_parser;
};

}  // namespace importing
