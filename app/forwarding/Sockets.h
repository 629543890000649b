// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <asio/awaitable.hpp>
#include <asio/ip/tcp.hpp>

#include <span>
#include <string>
#include <string_view>

/// The few socket steps the forwarder is made of. Forwarding thread; sockets are non-blocking.
namespace forwarding {

using asio::ip::tcp;

/// Bytes that were read, or why there are none.
struct Received {
    std::string_view bytes;
    std::error_code error;  ///< asio::error::eof when the peer closed
};

/// Reads what there is, waiting only if there is nothing. `scratch` is shared by all connections of the thread: the
/// bytes are valid until the next suspension of any coroutine, so an idle stream holds no buffer.
asio::awaitable<Received> readSome(tcp::socket &socket, std::span<char> scratch);

/// Writes as much as the kernel takes at once; the rest is returned. Nothing suspends.
std::string_view writeNow(tcp::socket &socket, std::string_view bytes, std::error_code &error);

/// Writes all of it.
asio::awaitable<std::error_code> writeAll(tcp::socket &socket, std::string_view bytes);

/// Non-blocking, no Nagle.
void prepare(tcp::socket &socket);

enum class Waiting { Nothing, Bytes, Closed };

/// What the next read would find; nothing is consumed.
Waiting peek(tcp::socket &socket);

}  // namespace forwarding
