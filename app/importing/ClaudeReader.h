// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/Json.h"
#include "importing/LogReader.h"

namespace importing {

/// Claude Code's transcripts, ~/.claude/projects/<project>/<session>.jsonl: a line for each block of an answer, each
/// with the answer's id and its counts so far. Resumed sessions repeat old lines in a new file. Source: captured logs
/// of 2.1.330.
class ClaudeReader final : public LogReader {
public:
    explicit ClaudeReader(LogFacts facts) : m_facts(std::move(facts)) { }

    void line(std::string_view bytes, LogSink &sink) override;
    std::string state() const override { return {}; }
    void restore(const std::string &) override { }

private:
    LogFacts m_facts;
    json::Parser m_parser;
};

}  // namespace importing
