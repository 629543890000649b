// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/Json.h"
#include "importing/LogReader.h"

namespace importing {

/// Qwen Code's chats, ~/.qwen/projects/<project>/chats/<session>.jsonl: its telemetry lines name the response, and the
/// side calls that its other two files leave out or repeat. Source: captured logs of 0.24.4.
class QwenReader final : public LogReader {
public:
    explicit QwenReader(LogFacts facts) : m_facts(std::move(facts)) { }

    void line(std::string_view bytes, LogSink &sink) override;
    std::string state() const override { return {}; }
    void restore(const std::string &) override { }

private:
    LogFacts m_facts;
    json::Parser m_parser;
};

}  // namespace importing
