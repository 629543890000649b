// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/Agent.h"
#include "forwarding/Transfer.h"

#include <optional>

namespace forwarding {

/// One agent's connection: reads a request, admits it or says why not, has it transferred, and again. Keeps itself
/// alive while it runs. Forwarding thread.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(std::shared_ptr<Stream> stream, const platform::SocketOwner &owner, Shared &shared);

    /// `done` runs at the end.
    Detached run(std::function<void()> done);

    /// Called about once a second: gives up what has been silent for too long.
    void checkIdle();
    /// Closes the connection unless an exchange is running on it, which then ends by itself.
    void drain();
    /// Serves one more request, if it comes soon: a client that is idle is not cut off with one on its way.
    void leave();
    /// Breaks off an exchange with a gateway of a tailnet that this machine has left.
    void tailnetChanged();
    /// Closes everything at once; a running exchange ends as cut.
    void breakOff();

private:
    Task<bool> readHead();
    Task<After> serve();
    Task<void> refuse(const Refusal &refusal, core::ApiFormat format);
    Task<void> lingerAndClose();

    Agent m_agent;
    Shared &m_shared;
    bool m_isForeign;  ///< of another user: only this one's processes are served, and root's, who could be any
    Admission m_admission;
    std::string m_input;  ///< of a request that came with the one before it
    std::string_view m_rest;  ///< read behind the head; valid until the next suspension
    std::optional<Transfer> m_transfer;
};

}  // namespace forwarding
