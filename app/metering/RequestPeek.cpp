// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/RequestPeek.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include <algorithm>
#include <charconv>
#include <utility>

namespace metering {

namespace {

enum Id { Model, Stream, UserId, ClientSession, CacheKey, SystemText, Message, MessageRole, MessageText };

constexpr std::size_t longestName = 256;
constexpr std::uint64_t hashStart = 14695981039346656037u;  // FNV-1a, 64 bits

const JsonPaths &requestPaths()
{
    static const JsonPaths paths{
        {"model", Model},
        {"stream", Stream},
        {"metadata.user_id", UserId},
        {"client_metadata.session_id", ClientSession},
        {"prompt_cache_key", CacheKey},
    };
    return paths;
}

/// The same, and how a session begins in each API format.
const JsonPaths &beginningPaths()
{
    static const JsonPaths paths{
        {"model", Model},
        {"stream", Stream},
        {"metadata.user_id", UserId},
        {"client_metadata.session_id", ClientSession},
        {"prompt_cache_key", CacheKey},
        {"system", SystemText},
        {"system.*.text", SystemText},
        {"instructions", SystemText},
        {"systemInstruction.parts.*.text", SystemText},
        {"messages.*", Message},
        {"messages.*.role", MessageRole},
        {"messages.*.content", MessageText},
        {"messages.*.content.*.text", MessageText},
        {"input", MessageText},
        {"input.*", Message},
        {"input.*.role", MessageRole},
        {"input.*.content", MessageText},
        {"input.*.content.*.text", MessageText},
        {"contents.*", Message},
        {"contents.*.role", MessageRole},
        {"contents.*.parts.*.text", MessageText},
    };
    return paths;
}

/// Finds "session_id" in the JSON that newer Claude Code puts into metadata.user_id as a string.
class UserIdReader final : private JsonPicker::Sink {
public:
    std::string sessionOf(std::string_view userId)
    {
        static const JsonPaths paths{{"session_id", 0}};
        JsonPicker(paths, *this).feed(userId);
        return std::move(m_session);
    }

private:
    void value(int, const JsonScalar &value) override { m_session = value.text; }
    void closed(int) override { }

    std::string m_session;
};

std::string sessionOfUserId(std::string_view userId)
{
    if (userId.substr(0, 1) == "{")
        return UserIdReader().sessionOf(userId);
    constexpr std::string_view mark = "_session_";  // older: user_<hash>_account_<uuid>_session_<uuid>
    const std::size_t at = userId.rfind(mark);
    return at == userId.npos ? std::string() : std::string(userId.substr(at + mark.size()));
}

void takeName(std::string &into, std::string_view name)
{
    if (name.size() <= longestName)
        into = name;
}

std::string percentDecoded(std::string_view text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        const char *end = text.data() + std::min(i + 3, text.size());
        if (text[i] == '%' && i + 2 < text.size() && std::from_chars(text.data() + i + 1, end, value, 16).ptr == end) {
            decoded.push_back(char(value));
            i += 2;
        } else {
            decoded.push_back(text[i]);
        }
    }
    return decoded;
}

}  // namespace

RequestPeek::RequestPeek(Fingerprint fingerprint)
    : m_picker(fingerprint == Fingerprint::Yes ? beginningPaths() : requestPaths(), *this,
               JsonPicker::LongStrings::Cut),
      m_hash(hashStart)
{
}

void RequestPeek::feed(std::string_view bytes)
{
    m_picker.feed(bytes);
}

std::string RequestPeek::session() const
{
    for (const std::string *named : {&m_userSession, &m_clientSession, &m_cacheKey}) {
        if (!named->empty())
            return *named;
    }
    if (!m_sawUser)
        return {};
    constexpr char digits[] = "0123456789abcdef";
    std::string text = "text-";
    for (int shift = 60; shift >= 0; shift -= 4)
        text.push_back(digits[(m_hash >> shift) & 15]);
    return text;
}

void RequestPeek::value(int id, const JsonScalar &value)
{
    if (id == Stream) {
        m_isStream = value.type == JsonScalar::Type::Bool && value.number == 1;
        return;
    }
    if (value.type != JsonScalar::Type::String)
        return;
    switch (id) {
    case Model:
        return takeName(m_model, value.text);
    case UserId:
        return takeName(m_userSession, sessionOfUserId(value.text));
    case ClientSession:
        return takeName(m_clientSession, value.text);
    case CacheKey:
        return takeName(m_cacheKey, value.text);
    case SystemText:
        return takeText(value.text);
    case MessageRole:
        m_role = value.text == "user" ? Role::User : Role::Other;
        return;
    case MessageText:
        if (m_firstDone || (m_role == Role::Other && m_sawUser))
            return;
        m_sawUser = m_sawUser || m_role != Role::Other;  // without a role it is the user's
        return takeText(value.text);
    }
}

void RequestPeek::closed(int id)
{
    if (id != Message)
        return;
    m_firstDone = m_firstDone || m_sawUser;
    m_role = Role::Unknown;
}

void RequestPeek::takeText(std::string_view text)
{
    for (const char c : text)
        m_hash = (m_hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    m_hash = (m_hash ^ 0x100u) * 1099511628211u;  // where one text ends and the next begins
}

std::string modelOfPath(std::string_view target)
{
    const std::string_view path = target.substr(0, target.find('?'));
    // Gemini and Vertex: …/models/<model>:verb; Bedrock: …/model/<model>/verb, with colons and slashes encoded.
    for (const auto &[mark, end] : {std::pair<std::string_view, char>{"/models/", ':'}, {"/model/", '/'}}) {
        const std::size_t at = path.rfind(mark);
        if (at == path.npos)
            continue;
        const std::string_view model = path.substr(at + mark.size());
        return percentDecoded(model.substr(0, model.find(end)));
    }
    return {};
}

}  // namespace metering
