// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/PeerList.h"

namespace tailnet {

namespace {

constexpr std::string_view peerKey = "\"Peer\"";

/// The place after the string that begins at `at`, or the end.
std::size_t afterString(std::string_view json, std::size_t at)
{
    for (++at; at < json.size(); ++at) {
        at = json.find_first_of("\"\\", at);
        if (at == std::string_view::npos)
            return json.size();
        if (json[at] == '"')
            return at + 1;
        ++at;  // whatever is escaped
    }
    return json.size();
}

/// The place after the object or array that begins at `at`, or the end.
std::size_t afterValue(std::string_view json, std::size_t at)
{
    std::size_t depth = 0;
    while ((at = json.find_first_of("\"{}[]", at)) != std::string_view::npos) {
        const char c = json[at];
        if (c == '"') {
            at = afterString(json, at);
            continue;
        }
        ++at;
        if (c == '{' || c == '[')
            ++depth;
        else if (depth == 0 || --depth == 0)
            return at;
    }
    return json.size();
}

/// The place of the brace that begins the top level's "Peer" object, or npos.
std::size_t findPeers(std::string_view json)
{
    std::size_t at = json.find('{');
    if (at == std::string_view::npos)
        return at;
    ++at;
    while ((at = json.find_first_of("\"{}[", at)) != std::string_view::npos) {
        if (json[at] == '}')
            return std::string_view::npos;
        if (json[at] != '"') {
            at = afterValue(json, at);
            continue;
        }
        const std::size_t after = afterString(json, at);
        const bool isPeer = json.substr(at, after - at) == peerKey;
        at = after;
        if (!isPeer)
            continue;
        const std::size_t colon = json.find_first_not_of(" \t\r\n", at);
        if (colon == std::string_view::npos || json[colon] != ':')
            continue;  // it was a value
        const std::size_t value = json.find_first_not_of(" \t\r\n", colon + 1);
        return value != std::string_view::npos && json[value] == '{' ? value : std::string_view::npos;
    }
    return std::string_view::npos;
}

}  // namespace

PeerList takePeersOut(std::string_view json)
{
    const std::size_t begin = findPeers(json);
    const std::size_t end = begin == std::string_view::npos ? begin : afterValue(json, begin);
    if (begin == std::string_view::npos || json[end - 1] != '}')
        return {std::string(json), {}};
    PeerList list;
    std::size_t at = begin + 1;
    while ((at = json.find_first_of("\"{", at)) < end) {
        if (json[at] == '"') {
            at = afterString(json, at);
            continue;
        }
        const std::size_t after = afterValue(json, at);
        list.peers.push_back(json.substr(at, after - at));
        at = after;
    }
    list.rest.reserve(json.size() - (end - begin) + 2);
    list.rest.append(json.substr(0, begin)).append("{}").append(json.substr(end));
    return list;
}

}  // namespace tailnet
