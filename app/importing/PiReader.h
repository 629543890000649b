// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/Json.h"
#include "importing/Tally.h"

namespace importing {

/// Pi's sessions, ~/.pi/agent/sessions/<folder>/<time>_<id>.jsonl. Forks copy lines. Source: captured logs of 0.74.2.
class PiReader final : public LogReader {
public:
    explicit PiReader(LogFacts facts) : m_facts(std::move(facts)) { }

    void line(std::string_view bytes, LogSink &sink) override;
    std::string state() const override { return stateOf(m_facts); }
    void restore(const std::string &state) override { importing::restore(m_facts, state); }

private:
    LogFacts m_facts;
    json::Parser m_parser;
};

}  // namespace importing
