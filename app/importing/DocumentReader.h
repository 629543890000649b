// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/Json.h"
#include "importing/LogReader.h"

namespace importing {

/// Logs that are one JSON document, written anew each time: Gemini CLI's chats of before 0.50 (session-….json), the
/// messages of OpenCode of before its database (storage/message/<session>/<message>.json), the sessions of Cline's and
/// Continue's command lines. Sources: captured logs of Cline 3.0.65 and Continue; Gemini CLI's ConversationRecord and
/// OpenCode's storage as their sources have them.
class DocumentReader final : public LogReader {
public:
    DocumentReader(LogFormat format, LogFacts facts) : m_format(format), m_facts(std::move(facts)) { }

    void line(std::string_view bytes, LogSink &sink) override;
    std::string state() const override { return {}; }
    void restore(const std::string &) override { }

private:
    void readGemini(json::Object &document, LogSink &sink);
    void readCline(json::Object &document, LogSink &sink);
    void readContinue(json::Object &document, LogSink &sink);
    void readOpenCode(json::Object &document, std::string_view bytes, LogSink &sink);

    const LogFormat m_format;
    const LogFacts m_facts;
    json::Parser m_parser;
};

}  // namespace importing
