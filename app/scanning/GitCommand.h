// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace scanning {

/// Runs git on a repository that may be hostile: only commands that read objects, without hooks, filters, prompts or
/// the network. `input` is what it reads. `onOutput` gets its output piece by piece and says whether to go on.
/// False if git is missing, failed or was stopped.
bool runGit(const std::string &gitFolder, const std::vector<std::string> &arguments, std::string_view input,
            const std::function<bool(std::string_view)> &onOutput);

/// The whole output, up to 64 MB; empty if it failed.
std::string gitOutput(const std::string &gitFolder, const std::vector<std::string> &arguments,
                      std::string_view input = {});

}  // namespace scanning
