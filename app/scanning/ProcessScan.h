// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanning/FileScan.h"

#include <string>
#include <vector>

namespace scanning {

/// A key in the environment of a running process: the process and the variable by name, nothing of its value.
struct ProcessHit {
    std::string name;  ///< "environment of node (process 4711): OPENAI_API_KEY"
    Hit hit;
};

/// Looks at the environments of this user's processes, as `proc` (usually /proc) shows them. Processes of one program
/// that have the same variable with the same key count once, as children inherit.
std::vector<ProcessHit> scanProcesses(const std::string &proc, const PatternEngine &engine, const std::string &salt);

}  // namespace scanning
