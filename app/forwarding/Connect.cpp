// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/Connect.h"

#include "tailnet/Dial.h"

#include <asio/ip/address.hpp>
#include <asio/local/stream_protocol.hpp>

#include <array>
#include <cerrno>

namespace forwarding {

namespace {

using Endpoint = Socket::endpoint_type;
using tailnet::DialAnswer;

struct Connected {
    Socket &socket;
    Endpoint endpoint;
    std::error_code error{};
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        socket.async_connect(endpoint, [this, waiting](std::error_code result) {
            error = result;
            waiting.resume();
        });
        if (socket.is_open())
            keepFromOtherPrograms(socket.native_handle());
    }
    std::error_code await_resume() const noexcept { return error; }
};

/// Why tailscaled's own socket cannot be used.
std::string daemonProblem(std::error_code error)
{
    if (error == asio::error::connection_refused || error.value() == ENOENT)
        return "Tailscale's daemon is not running";
    if (error == asio::error::access_denied)
        return "this user may not talk to Tailscale's daemon";
    return "Tailscale's daemon does not answer (" + error.message() + ")";
}

/// Asio throws on a path that the system does not allow.
std::error_code localEndpoint(const std::string &path, Endpoint &endpoint)
{
    if (path.size() >= sizeof(sockaddr_un::sun_path))
        return asio::error::name_too_long;
    endpoint = asio::local::stream_protocol::endpoint(path);
    return {};
}

/// Reads tailscaled's answer and not one byte further: what follows is the gateway's and stays in the socket.
Task<std::error_code> hearAnswer(Stream &stream, DialAnswer &answer)
{
    std::array<char, 1024> bytes{};
    while (answer.state() == DialAnswer::State::Reading) {
        std::error_code error = co_await stream.readable();
        if (error)
            co_return error;
        const std::size_t size = stream.socket().receive(asio::buffer(bytes), asio::socket_base::message_peek, error);
        if (error == asio::error::would_block)
            continue;
        if (error) {
            answer.finish();
            break;
        }
        answer.feed({bytes.data(), size});
        stream.socket().receive(asio::buffer(bytes.data(), size - answer.early().size()), 0, error);
    }
    co_return std::error_code{};
}

Task<std::error_code> dial(const GatewayTarget &target, Stream &stream, std::string &why)
{
    const std::string request = tailnet::dialRequest(target.address, target.port);
    Endpoint daemon;
    std::error_code error = localEndpoint(target.dialSocket, daemon);
    if (!error) {
        Connected connected{stream.socket(), daemon};
        error = co_await connected;
    }
    if (error) {
        why = daemonProblem(error);
        co_return error;
    }
    stream.prepare();
    error = co_await stream.writeAll(request);
    DialAnswer answer;
    if (!error)
        error = co_await hearAnswer(stream, answer);
    if (error || answer.state() == DialAnswer::State::Open)
        co_return error;
    why = answer.state() == DialAnswer::State::NotTheTailnet
        ? "tailscaled says that this address is not in the tailnet, so nothing was sent there"
        : answer.problem();
    co_return asio::error::connection_refused;
}

}  // namespace

Task<std::error_code> connectTo(const GatewayTarget &target, Stream &stream, std::string &why)
{
    if (!target.dialSocket.empty())
        co_return co_await dial(target, stream, why);
    std::error_code error;
    const asio::ip::address address = asio::ip::make_address(target.address, error);
    if (error)
        co_return error;
    Connected connected{stream.socket(), tcp::endpoint(address, target.port)};
    error = co_await connected;
    if (!error)
        stream.prepare();
    co_return error;
}

}  // namespace forwarding
