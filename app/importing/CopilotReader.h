// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/Json.h"
#include "importing/Tally.h"

namespace importing {

/// Copilot CLI's events, ~/.copilot/session-state/<session>/events.jsonl: a usage record for each call, and the message
/// with its tool calls under the same id. Source: captured logs of 1.0.102.
class CopilotReader final : public LogReader {
public:
    explicit CopilotReader(LogFacts facts) : m_facts(std::move(facts)) { }

    void line(std::string_view bytes, LogSink &sink) override;
    std::string state() const override { return stateOf(m_facts); }
    void restore(const std::string &state) override { importing::restore(m_facts, state); }

private:
    struct Line;
    void readData(json::Value &value, Line &line);

    LogFacts m_facts;
    json::Parser m_parser;
};

}  // namespace importing
