// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/Fields.h"

#include "http/Head.h"

#include <array>

namespace forwarding {

namespace {

struct Known {
    std::string_view name;
    FieldRole role;
};

// Ordered by length, so that a name is compared with one or two of them at the most.
constexpr std::array known{
    Known{"te", FieldRole::HopByHop},
    Known{"host", FieldRole::Host},
    Known{"cookie", FieldRole::Private},
    Known{"origin", FieldRole::Origin},
    Known{"api-key", FieldRole::Key},
    Known{"upgrade", FieldRole::HopByHop},
    Known{"x-api-key", FieldRole::Key},
    Known{"connection", FieldRole::Connection},
    Known{"keep-alive", FieldRole::HopByHop},
    Known{"authorization", FieldRole::Bearer},
    Known{"content-length", FieldRole::Framing},
    Known{"openai-project", FieldRole::Account},
    Known{"sec-fetch-site", FieldRole::FetchSite},
    Known{"x-goog-api-key", FieldRole::Key},
    Known{"proxy-connection", FieldRole::HopByHop},
    Known{"transfer-encoding", FieldRole::Framing},
    Known{"chatgpt-account-id", FieldRole::Account},
    Known{"proxy-authenticate", FieldRole::HopByHop},
    Known{"openai-organization", FieldRole::Account},
    Known{"proxy-authorization", FieldRole::Private},
};

constexpr std::size_t longest = 19;

/// Where in `known` the names of each length begin.
constexpr auto makeStarts()
{
    std::array<std::uint8_t, longest + 2> starts{};
    for (std::size_t length = 0; length < starts.size(); ++length) {
        std::size_t at = 0;
        while (at < known.size() && known[at].name.size() < length)
            ++at;
        starts[length] = static_cast<std::uint8_t>(at);
    }
    return starts;
}

constexpr auto starts = makeStarts();

constexpr std::uint32_t bitOf(char letter)
{
    return 1u << (static_cast<unsigned char>(letter) & 31u);  // the same for both cases
}

/// With which letters the names of each length begin: almost all fields are none of them and go no further.
constexpr auto makeFirstLetters()
{
    std::array<std::uint32_t, longest + 1> letters{};
    for (const Known &field : known)
        letters[field.name.size()] |= bitOf(field.name.front());
    return letters;
}

constexpr auto firstLetters = makeFirstLetters();

}  // namespace

FieldRole roleOf(std::string_view fieldName)
{
    const std::size_t size = fieldName.size();
    if (size == 0 || size > longest || (firstLetters[size] & bitOf(fieldName.front())) == 0)
        return FieldRole::Other;
    for (std::size_t i = starts[size]; i < starts[size + 1]; ++i) {
        if (http::equalIgnoringCase(fieldName, known[i].name))
            return known[i].role;
    }
    return FieldRole::Other;
}

bool isCors(std::string_view fieldName)
{
    constexpr std::string_view prefix = "access-control-";
    return fieldName.size() > prefix.size() && http::equalIgnoringCase(fieldName.substr(0, prefix.size()), prefix);
}

}  // namespace forwarding
