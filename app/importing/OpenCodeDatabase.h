// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "importing/LogPlaces.h"

#include <string_view>

namespace importing {

/// The messages of OpenCode (and Kilo, its fork) out of their SQLite file, which may be written at the same time. It is
/// opened for reading only. `known.state` is the moment up to which messages were seen; those of the hours before are
/// read again, since a message gets its counts when it is done. Returns the file as it was when it was read.
core::Result<core::LogFile> readOpenCode(const LogDatabase &database, const core::LogFile &known, LogSink &sink);

/// Size and time of the file and of what SQLite has not yet written into it; size -1 if it is not there.
core::LogFile factsOf(const LogDatabase &database);

/// One row: the message's JSON and what the table tells about it. Pure.
struct OpenCodeRow {
    std::string id;
    std::string session;
    std::string folder;
    qint64 createdAt = 0;  ///< UTC ms
    std::string data;  ///< with linePadding bytes of capacity behind it
};
void readOpenCodeMessage(const std::string &agent, const OpenCodeRow &row, LogSink &sink);

}  // namespace importing
