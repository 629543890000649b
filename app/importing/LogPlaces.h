// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/LogReader.h"

#include <functional>
#include <string>
#include <vector>

namespace importing {

/// A folder in which one agent keeps its logs.
struct LogPlace {
    std::string agent;  ///< catalogue id
    LogFormat format;
    std::string folder;
    std::string within;  ///< a part of the path below that only logs have; may be empty
    std::string ending = ".jsonl";
};

/// A SQLite file in which an agent keeps its messages.
struct LogDatabase {
    std::string agent;
    std::string path;
};

/// Everywhere logs may be, whether there are any or not. Sources: where the agents that were run put them, and their
/// documentation for the variables.
struct LogPlaces {
    std::vector<LogPlace> folders;
    std::vector<LogDatabase> databases;

    bool has(const std::string &path) const;  ///< whether it is a log by its name

    /// `variable` looks up one of the environment.
    static LogPlaces of(const std::string &home, const std::function<std::string(const char *)> &variable);
};

/// All logs of a place, with what is known of each. A place that is not there has none.
struct FoundLog {
    const LogPlace *place;
    core::LogFile file;
};
std::vector<FoundLog> findLogs(const LogPlace &place);

/// The log at that path if it belongs to the place.
bool belongsTo(const LogPlace &place, const std::string &path);

/// The database itself, or what SQLite has not yet written into it.
bool belongsTo(const LogDatabase &database, const std::string &path);

/// What path and file tell about a log before it is read.
LogFacts factsOf(const FoundLog &log);

}  // namespace importing
