// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/RequestPeek.h"

namespace metering {

namespace {

enum Id { Model, Stream, UserId, ClientSession, CacheKey };

constexpr std::size_t longestSession = 256;

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

void takeSession(std::string &into, std::string_view session)
{
    if (session.size() <= longestSession)
        into = session;
}

}  // namespace

RequestPeek::RequestPeek(Fingerprint) : m_picker(requestPaths(), *this)
{
}

void RequestPeek::feed(std::string_view bytes)
{
    m_picker.feed(bytes);
}

const std::string &RequestPeek::session() const
{
    if (!m_userSession.empty())
        return m_userSession;
    return m_clientSession.empty() ? m_cacheKey : m_clientSession;
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
        m_model = value.text;
        break;
    case UserId:
        takeSession(m_userSession, sessionOfUserId(value.text));
        break;
    case ClientSession:
        takeSession(m_clientSession, value.text);
        break;
    case CacheKey:
        takeSession(m_cacheKey, value.text);
        break;
    }
}

std::string_view modelOfPath(std::string_view target)
{
    constexpr std::string_view mark = "/models/";
    const std::string_view path = target.substr(0, target.find('?'));
    const std::size_t at = path.rfind(mark);
    if (at == path.npos)
        return {};
    const std::string_view model = path.substr(at + mark.size());
    return model.substr(0, model.find(':'));
}

}  // namespace metering
