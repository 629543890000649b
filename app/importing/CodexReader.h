// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/Json.h"
#include "importing/LogReader.h"

namespace importing {

/// Codex's rollouts, ~/.codex/sessions/YYYY/MM/DD/rollout-….jsonl. Newer ones have a token_usage_record for each
/// response; older ones only token_count events, with the session's total and mostly the last response's share, which
/// are written again when nothing but a rate limit changed. A forked session begins with a replay of its origin's
/// events. Source: captured logs of 0.169.0.
class CodexReader final : public LogReader {
public:
    explicit CodexReader(LogFacts facts) : m_facts(std::move(facts)) { }

    void line(std::string_view bytes, LogSink &sink) override;
    std::string state() const override;
    void restore(const std::string &state) override;

private:
    /// As the log counts: cached ones are inside of input, reasoning inside of output.
    struct Counts {
        qint64 input = 0;
        qint64 cached = 0;
        qint64 written = 0;
        qint64 output = 0;
        qint64 reasoning = 0;
        friend bool operator==(const Counts &, const Counts &) = default;
    };
    struct Line;

    static std::optional<Counts> countsIn(json::Value &value);
    void readPayload(json::Value &value, Line &line);
    void readMeta(const Line &line, std::string_view written);
    void addRecord(const Line &line, LogSink &sink);
    void addEvent(const Line &line, LogSink &sink);
    void add(const Counts &counts, const Line &line, quint64 key, LogSink &sink);

    LogFacts m_facts;
    json::Parser m_parser;
    std::string m_model;
    std::string m_forkedIn;  ///< the second in which the file began, if it began with a replay
    std::vector<core::ToolCalls> m_tools;  ///< called since the last response was counted
    Counts m_total;
    bool m_hasRecords = false;
};

}  // namespace importing
