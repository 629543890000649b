// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metering/JsonPicker.h"

#include <string>
#include <string_view>

namespace metering {

/// Looks at a request's JSON body, fed in pieces cut anywhere, for the few facts that attribution needs.
/// Keeps nothing else of it; memory is bounded. One thread.
class RequestPeek final : private JsonPicker::Sink {
public:
    /// Yes: for agents that send no session id, tell sessions apart by how they begin.
    enum class Fingerprint { No, Yes };
    explicit RequestPeek(Fingerprint fingerprint = Fingerprint::No);

    void feed(std::string_view bytes);

    const std::string &model() const { return m_model; }
    bool isStream() const { return m_isStream; }
    /// The agent's own session id: Claude Code's metadata.user_id (both of its forms), else Codex's
    /// client_metadata.session_id, else prompt_cache_key; else, if asked for, "text-" and a hash of the system text and
    /// the first message of the user, which every later request of a session repeats. Empty if there is none so far.
    std::string session() const;

private:
    enum class Role { Unknown, User, Other };

    void value(int id, const JsonScalar &value) override;
    void closed(int id) override;
    void takeText(std::string_view text);

    JsonPicker m_picker;
    std::string m_model;
    std::string m_userSession;
    std::string m_clientSession;
    std::string m_cacheKey;
    std::uint64_t m_hash;
    Role m_role = Role::Unknown;
    bool m_sawUser = false;  ///< text of the first message was taken
    bool m_firstDone = false;
    bool m_isStream = false;
};

/// The model that a path names: of Gemini or Vertex (".../models/<model>:generateContent") or Bedrock
/// ("/model/<model>/converse", decoded); empty if none.
std::string modelOfPath(std::string_view target);

}  // namespace metering
