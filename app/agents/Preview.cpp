// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Preview.h"

#include "agents/SecretText.h"
#include "configuring/Diff.h"

#include <algorithm>

namespace agents {

namespace {

std::string masked(std::string_view text, const std::vector<Mask> &masks)
{
    std::string known(text);
    for (const Mask &mask : masks) {
        for (std::size_t at = known.find(mask.secret); !mask.secret.empty() && at != known.npos;
             at = known.find(mask.secret, at + mask.shown.size()))
            known.replace(at, mask.secret.size(), mask.shown);
    }
    std::string out;
    for (std::string_view rest = known; !rest.empty();) {
        const std::size_t length = std::min(rest.find('\n'), rest.size() - 1) + 1;
        out += maskedLine(rest.substr(0, length));
        rest.remove_prefix(length);
    }
    return out;
}

}  // namespace

core::FilePreview previewOf(const QString &path, std::string_view before, std::string_view after,
                            const std::vector<Mask> &masks)
{
    core::FilePreview preview;
    preview.path = path;
    preview.diff = QString::fromStdString(configuring::unifiedDiff(masked(before, masks), masked(after, masks)));
    return preview;
}

}  // namespace agents
