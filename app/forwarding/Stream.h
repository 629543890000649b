// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/Task.h"
#include "forwarding/Tls.h"

#include <asio/generic/stream_protocol.hpp>
#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>

#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace forwarding {

using asio::ip::tcp;
/// TCP, or a connection that tailscaled has made for us over its Unix socket.
using Socket = asio::basic_stream_socket<asio::generic::stream_protocol, asio::io_context::executor_type>;
using TcpSocket = asio::basic_stream_socket<tcp, asio::io_context::executor_type>;

/// Bytes that were read, or why there are none.
struct Received {
    std::string_view bytes;
    std::error_code error;  ///< would_block: nothing yet; eof: the peer closed
};

/// A non-blocking connection, plain or TLS, without buffers of its own: who uses it waits for readiness and then
/// reads into a buffer that all connections share, so an idle stream holds none. One coroutine reads and one writes
/// at a time. A wait for readability stays pending when nobody awaits it, so that a hang-up is seen between messages
/// and the next read costs no second wait. Forwarding thread; held by shared_ptr, since a pending wait outlives it.
class Stream : public std::enable_shared_from_this<Stream> {
public:
    explicit Stream(asio::io_context &io) : m_socket(io.get_executor()) { }  ///< not connected yet
    explicit Stream(Socket socket) : m_socket(std::move(socket)) { }
    ~Stream();

    Socket &socket() { return m_socket; }
    /// Non-blocking, no Nagle: once connected.
    void prepare();
    /// From now on all bytes are TLS.
    void encrypt(std::unique_ptr<Tls> tls) { m_tls = std::move(tls); }
    Tls *tls() { return m_tls.get(); }

    /// Reads what there is. The bytes lie in `into`, hence are valid until the next suspension of any coroutine.
    Received readNow(std::span<char> into);
    /// Writes as much as the kernel takes at once; returns the rest. Nothing suspends.
    std::string_view writeNow(std::string_view bytes, std::error_code &error);
    Task<std::error_code> writeAll(std::string_view bytes);

    /// co_await stream.readable(): until there is something to read, or an error.
    auto readable() { return Readable{*this}; }
    /// Runs `callback` once there is something to read and nobody awaits it; null stops watching.
    void watch(std::function<void()> callback);
    /// What the next read would find; nothing is consumed.
    enum class Waiting { Nothing, Bytes, Closed };
    Waiting peek();

    /// Whoever waits goes on with operation_aborted.
    void cancel();
    void close();

private:
    struct Readable {
        Stream &stream;
        bool await_ready() const noexcept { return std::exchange(stream.m_more, false); }
        void await_suspend(std::coroutine_handle<> reader);
        std::error_code await_resume() const noexcept { return std::exchange(stream.m_error, {}); }
    };
    struct Writable {
        Stream &stream;
        tcp::socket::wait_type what;
        std::error_code error{};
        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> writer);
        std::error_code await_resume() const noexcept { return error; }
    };

    void waitForReadable();
    void becameReadable(std::error_code error);

    Socket m_socket;
    std::unique_ptr<Tls> m_tls;
    std::coroutine_handle<> m_reader;
    std::function<void()> m_watcher;
    std::error_code m_error;
    bool m_pending = false;  ///< a wait for readability is under way
    bool m_more = false;  ///< the last read left bytes behind, or readiness was told to nobody
};

/// Programs that are started later do not get this socket, or they would keep open what we close: Asio opens sockets so
/// that they would.
void keepFromOtherPrograms(int socket);

/// Carries out the handshake of a stream that encrypts.
Task<std::error_code> shakeHands(Stream &stream);

}  // namespace forwarding
