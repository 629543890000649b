// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace scanning {

/// Who can read a file besides its owner. A folder on the way that lets nobody through protects what is below it.
enum class Reach { Unknown, Owner, Group, Everyone };

struct FileReach {
    Reach reach = Reach::Unknown;
    std::string sentence;  ///< "Everyone on this machine can read it."
};

/// From owner, group and mode of the file and of its folders. Access control lists are not looked at.
FileReach reachOf(const std::string &path);

}  // namespace scanning
