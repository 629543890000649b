// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Logged.h"

#include <memory>
#include <string>
#include <string_view>

/// What coding agents' own session logs say about usage: history from before Spotmeter, and what went past the gateway.
/// Readers are pure: bytes in, values out.
namespace importing {

/// The logs that are understood. Named after the agent whose they are.
enum class LogFormat {
    Claude,
    Codex,
    Gemini,
    Qwen,
    Copilot,
    Pi,
    GeminiSession,  ///< from here on: one JSON document, written anew each time
    OpenCodeMessage,
    Cline,
    Continue,
};
constexpr bool isDocument(LogFormat format)
{
    return format >= LogFormat::GeminiSession;
}

/// What is known of a log before its first line.
struct LogFacts {
    std::string agent;  ///< catalogue id
    std::string session;  ///< from the file's name, where lines do not say it
    std::string project;  ///< the working folder, where lines do not say it
    qint64 changedAt = 0;  ///< UTC ms: stands in for times that are missing or cannot be
};

/// Takes what a reader finds.
class LogSink {
public:
    /// What a later line of the same log says of the same key is added to it: tool calls are, of counts the larger
    /// hold.
    virtual void add(core::LoggedExchange logged) = 0;

protected:
    ~LogSink() = default;
};

/// Reads one log, line by line, in the order of the file. A line that is not understood is passed over: logs hold much
/// that is of no interest here. One thread.
class LogReader {
public:
    virtual ~LogReader() = default;

    /// A whole line, without its end; of a document all of it. After its last byte at least linePadding more bytes can
    /// be read.
    virtual void line(std::string_view bytes, LogSink &sink) = 0;
    /// What the lines so far mean for those to come; restore() of a new reader takes it.
    virtual std::string state() const = 0;
    virtual void restore(const std::string &state) = 0;
};

inline constexpr std::size_t linePadding = 64;

std::unique_ptr<LogReader> makeLogReader(LogFormat format, LogFacts facts);

}  // namespace importing
