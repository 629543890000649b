// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/Dial.h"

#include "http/Write.h"

#include <array>

namespace tailnet {

namespace {

constexpr std::size_t longestReason = 200;
constexpr int switching = 101;

}  // namespace

std::string dialRequest(std::string_view host, std::uint16_t port)
{
    const std::string portText = std::to_string(port);
    const std::array<http::Field, 6> fields{{{"Host", "local-tailscaled.sock"},
                                             {"Connection", "upgrade"},
                                             {"Upgrade", "ts-dial"},
                                             {"Dial-Host", host},
                                             {"Dial-Port", portText},
                                             {"Dial-Network", "tcp"}}};
    return http::writeRequest("POST", "/localapi/v0/dial", fields);
}

DialAnswer::State DialAnswer::feed(std::string_view bytes)
{
    while (m_state == State::Reading) {
        const http::Framer::Step step = m_framer.feed(bytes);
        for (const std::string_view piece : m_framer.payload())
            m_body.append(piece.substr(0, longestReason - std::min(longestReason, m_body.size())));
        bytes.remove_prefix(step.consumed);
        switch (step.event) {
        case http::Framer::Event::NeedMore:
            return m_state;
        case http::Framer::Event::Bad:
            return fail("tailscaled's answer cannot be read: " + std::string(m_framer.problem()));
        case http::Framer::Event::Head:
            m_headDone = true;
            judgeHead();
            break;
        case http::Framer::Event::End:
            return fail(m_body);
        }
    }
    if (m_state == State::Open)
        m_early.append(bytes);
    return m_state;
}

DialAnswer::State DialAnswer::finish()
{
    if (m_state != State::Reading)
        return m_state;
    return fail(m_headDone && !m_body.empty() ? m_body : "tailscaled closed the connection without an answer");
}

DialAnswer::State DialAnswer::judgeHead()
{
    const http::Head &head = m_framer.head();
    if (head.status() == switching)
        m_state = State::Open;
    else if (head.find("Dial-Self"))
        m_state = State::NotTheTailnet;
    return m_state;
}

DialAnswer::State DialAnswer::fail(std::string problem)
{
    m_problem = std::move(problem);
    while (!m_problem.empty() && m_problem.back() == '\n')
        m_problem.pop_back();
    return m_state = State::Failed;
}

}  // namespace tailnet
