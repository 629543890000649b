// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/Json.h"
#include "importing/LogReader.h"

namespace importing {

/// Pi's sessions, ~/.pi/agent/sessions/<folder>/<time>_<id>.jsonl. Forks copy lines. Source: captured logs of 0.74.2.
class PiReader final : public LogReader {
public:
    explicit PiReader(LogFacts facts) : m_facts(std::move(facts)) { }

    void line(std::string_view bytes, LogSink &sink) override;
    std::string state() const override { return m_facts.session + '\n' + m_facts.project; }
    void restore(const std::string &state) override;

private:
    LogFacts m_facts;
    json::Parser m_parser;
};

}  // namespace importing
