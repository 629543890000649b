// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuring/ConfigFile.h"
#include "core/Secret.h"
#include "remedying/Remedy.h"
#include "scanning/PatternEngine.h"

#include <string>

namespace remedying {

/// A file with a key in it, as it is now.
struct LocatedKey {
    configuring::ConfigFile file;
    KeyInText key;  ///< points into `file`
    core::Secret secret;
    std::string masked;
};

/// Finds a key again by its fingerprint. NotFound if it is no longer in the file.
core::Result<std::unique_ptr<LocatedKey>> locate(const scanning::PatternEngine &engine, const std::string &salt,
                                                 const std::string &path, const std::string &fingerprint);

/// Whether a process of this user has the file open. Linux: /proc.
bool isOpenSomewhere(const std::string &path);

}  // namespace remedying
