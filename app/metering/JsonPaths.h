// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace metering {

/// A fixed set of places in a JSON document, each with an id of the caller's own: "usage.input_tokens",
/// "content.*.name" (a star stands for every element of an array), "" (the document itself). Several paths may share an
/// id. Immutable after construction, so one set may serve any number of pickers in any thread.
class JsonPaths {
public:
    static constexpr int none = -1;
    static constexpr int root = 0;

    JsonPaths(std::initializer_list<std::pair<std::string_view, int>> paths);

    /// The place below `place` under that key, or `none`.
    int member(int place, std::string_view key) const
    {
        int child = m_places[std::size_t(place)].firstMember;
        while (child != none && m_places[std::size_t(child)].key != key)
            child = m_places[std::size_t(child)].nextMember;
        return child;
    }
    /// The place of the elements of an array at `place`, or `none`.
    int element(int place) const { return m_places[std::size_t(place)].element; }
    /// The caller's id if a path ends here, else `none`.
    int id(int place) const { return m_places[std::size_t(place)].id; }
    bool hasMembers(int place) const { return m_places[std::size_t(place)].firstMember != none; }
    /// Segments of the longest path.
    std::size_t depth() const { return m_depth; }

private:
    struct Place {
        std::string key;
        int id = none;
        int element = none;
        int firstMember = none;
        int nextMember = none;
    };
    int add(int place, std::string_view segment);
    int append(Place place);

    std::vector<Place> m_places;
    std::size_t m_depth = 0;
};

}  // namespace metering
