// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A request as an agent's own log tells it. Its copies in other logs, and its row from the forwarder, are known by
/// the key.
struct LoggedExchange {
    Exchange exchange;  ///< startedAt is when the log wrote it; id, run and cost are left to who records it
    quint64 key = 0;  ///< requestKey() of the response's id, or of what else tells this request from all others
};

/// How far one log file was read. Kept with what was read of it, so that both are committed or neither.
struct LogFile {
    std::string path;
    quint64 node = 0;  ///< device and inode in one number
    qint64 size = 0;
    qint64 changedAt = 0;  ///< as the file system says, in ns
    qint64 offset = 0;  ///< all before it was read
    quint64 check = 0;  ///< of the bytes at the file's beginning and before the offset: another value, another file
    std::string state;  ///< the reader's own
};

struct LogBatch {
    std::vector<LoggedExchange> exchanges;
    std::vector<LogFile> files;
};

/// 64 bits of an id: the same id, the same key, in every process and version.
quint64 requestKey(std::string_view id);

}  // namespace core
