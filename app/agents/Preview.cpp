// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Preview.h"

#include "configuring/Diff.h"
#include "core/Secret.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace agents {

namespace {

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-';
}

bool namesSecret(std::string_view line)
{
    constexpr std::array<std::string_view, 6> names{"key", "token", "secret", "passw", "auth", "bearer"};
    std::string lower(line);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return std::any_of(names.begin(), names.end(),
                       [&lower](std::string_view name) { return lower.find(name) != lower.npos; });
}

/// Long words with digits are secrets if their line says so, or if they mix cases as no identifier does.
bool looksSecret(std::string_view word, bool lineNamesSecret)
{
    const auto count = [word](int (*is)(int)) {
        return std::count_if(word.begin(), word.end(), [is](unsigned char c) { return is(c) != 0; });
    };
    const bool mixed = word.size() >= 20 && count(std::isupper) > 1 && count(std::islower) > 1;
    return word.size() >= 16 && count(std::isdigit) > 0 && count(std::isalpha) > 0 && (lineNamesSecret || mixed);
}

std::string maskLine(std::string_view line)
{
    const bool named = namesSecret(line);
    std::string out;
    while (!line.empty()) {
        const auto end = std::find_if_not(line.begin(), line.end(), isWordCharacter);
        const auto length = std::max<std::size_t>(1, std::size_t(end - line.begin()));
        const std::string_view word = line.substr(0, length);
        out += looksSecret(word, named) ? core::masked(word) : std::string(word);
        line.remove_prefix(length);
    }
    return out;
}

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
        out += maskLine(rest.substr(0, length));
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
