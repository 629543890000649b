// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <vector>

namespace platform {

/// A process as its user can see it.
struct RunningProcess {
    qint64 pid = 0;
    qint64 startedAtMs = 0;  ///< UTC, to some 10 ms
    std::string executable;  ///< absolute path, empty if the system does not say
    std::vector<std::string> arguments;  ///< the first three: a script is the second
    std::string workingFolder;
    bool sharesLoopback = true;  ///< its 127.0.0.1 is ours; false inside most containers
};

/// The processes of this user but our own, in no order. Some 20 µs for each; empty where the system cannot tell.
std::vector<RunningProcess> runningProcesses();

}  // namespace platform
