// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/Collector.h"
#include "importing/LineFile.h"
#include "importing/LogPlaces.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace importing {

/// Reads what is new in the logs: of a file that grew, what was appended; of one that was written anew, all; of one
/// that did not change, nothing. What was read before may come again, under the same key. One thread.
class Importer {
public:
    using Known = std::unordered_map<std::string, core::LogFile>;

    struct Outcome {
        qint64 files = 0;  ///< logs that are there
        qint64 changed = 0;
        qint64 bytes = 0;  ///< that were read
        std::vector<std::string> unreadable;  ///< a sentence each
    };

    Importer(LogPlaces places, Known known, Collector::Deliver deliver);

    Outcome importAll();
    /// Only these, if they are logs.
    Outcome import(const std::vector<std::string> &paths);

private:
    void importFile(const FoundLog &log);
    void readDocument(const FoundLog &log, const LineFile &file);
    void readLines(const FoundLog &log, const LineFile &file);
    void importDatabase(const LogDatabase &database);

    LogPlaces m_places;
    Known m_known;
    Collector m_collector;
    Outcome m_outcome;
};

}  // namespace importing
