// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace metering {

/// The ids by which an agent tells its runs apart, read from a request's header fields as they come by: the session,
/// the turn (one prompt of the user with all that follows from it) and the sub-agent. Empty where none was sent.
/// Source: what the agents were seen to send. One for each request; one thread.
class RunIds {
public:
    void take(std::string_view fieldName, std::string_view value);

    const std::string &session() const { return m_session; }
    const std::string &turn() const { return m_turn; }
    const std::string &subAgent() const { return m_subAgent; }

private:
    void takeSession(int rank, std::string_view value);
    void takeCodexMetadata(std::string_view json);

    std::string m_session;
    std::string m_turn;
    std::string m_subAgent;
    int m_rank = 100;  ///< of the field that the session came from; less is more telling
};

}  // namespace metering
