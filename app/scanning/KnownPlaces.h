// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"
#include "core/Result.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

namespace scanning {

/// Where keys are known to lie on a developer's machine, from `resources/scan-places.json`: patterns from the home
/// folder or from the root, in which * stands for a part of one name and a ** at the end for everything below.
/// Immutable; pure but for expand().
class KnownPlaces {
public:
    enum class System { Linux, Macos, Windows };

    static core::Result<KnownPlaces> fromJson(const QByteArray &json, System system);
    /// The list that the program carries, for the system it was built for.
    static KnownPlaces builtIn();

    struct Found {
        std::vector<std::string> files;
        std::vector<std::string> folders;  ///< to be walked as a whole
    };
    /// What of the list exists on this machine.
    Found expand(const std::string &home) const;

    /// What a file is: by the list, or else by its name.
    core::PlaceKind kindOf(std::string_view path, std::string_view home) const;

private:
    struct Place {
        std::string pattern;
        core::PlaceKind kind = core::PlaceKind::Stray;
        std::size_t certain = 0;  ///< so many bytes stand before the first wildcard
    };
    static bool matches(const Place &place, const std::string &path);
    std::vector<Place> m_places;
};

}  // namespace scanning
