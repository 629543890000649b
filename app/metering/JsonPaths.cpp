// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/JsonPaths.h"

#include <algorithm>

namespace metering {

JsonPaths::JsonPaths(std::initializer_list<std::pair<std::string_view, int>> paths)
{
    append({});
    for (auto [path, id] : paths) {
        int place = root;
        std::size_t depth = 1;
        for (std::size_t dot; (dot = path.find('.')) != path.npos; path.remove_prefix(dot + 1), ++depth)
            place = add(place, path.substr(0, dot));
        if (!path.empty())
            place = add(place, path);
        m_places[std::size_t(place)].id = id;
        m_depth = std::max(m_depth, depth);
    }
}

int JsonPaths::add(int place, std::string_view segment)
{
    if (segment == "*") {
        if (element(place) == none) {
            const int added = append({});
            m_places[std::size_t(place)].element = added;
        }
        return element(place);
    }
    if (const int known = member(place, segment); known != none)
        return known;
    Place child;
    child.key = segment;
    child.nextMember = m_places[std::size_t(place)].firstMember;
    const int added = append(std::move(child));
    m_places[std::size_t(place)].firstMember = added;
    return added;
}

int JsonPaths::append(Place place)
{
    m_places.push_back(std::move(place));
    return int(m_places.size()) - 1;
}

}  // namespace metering
