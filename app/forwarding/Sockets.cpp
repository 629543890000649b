// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/Sockets.h"

#include <asio/buffer.hpp>
#include <asio/redirect_error.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>

namespace forwarding {

asio::awaitable<Received> readSome(tcp::socket &socket, std::span<char> scratch)
{
    for (;;) {
        std::error_code error;
        const std::size_t size = socket.read_some(asio::buffer(scratch.data(), scratch.size()), error);
        if (!error)
            co_return Received{{scratch.data(), size}, {}};
        if (error != asio::error::would_block)
            co_return Received{{}, error};
        co_await socket.async_wait(tcp::socket::wait_read, asio::redirect_error(asio::use_awaitable, error));
        if (error)
            co_return Received{{}, error};
    }
}

std::string_view writeNow(tcp::socket &socket, std::string_view bytes, std::error_code &error)
{
    while (!bytes.empty()) {
        const std::size_t size = socket.write_some(asio::buffer(bytes.data(), bytes.size()), error);
        bytes.remove_prefix(size);
        if (error == asio::error::would_block) {
            error = {};
            break;
        }
        if (error)
            break;
    }
    return bytes;
}

asio::awaitable<std::error_code> writeAll(tcp::socket &socket, std::string_view bytes)
{
    std::error_code error;
    bytes = writeNow(socket, bytes, error);
    if (!error && !bytes.empty())
        co_await asio::async_write(socket, asio::buffer(bytes.data(), bytes.size()),
                                   asio::redirect_error(asio::use_awaitable, error));
    co_return error;
}

void prepare(tcp::socket &socket)
{
    std::error_code ignored;
    socket.non_blocking(true, ignored);
    socket.set_option(tcp::no_delay(true), ignored);
}

Waiting peek(tcp::socket &socket)
{
    char byte = 0;
    std::error_code error;
    const std::size_t size = socket.receive(asio::buffer(&byte, 1), tcp::socket::message_peek, error);
    if (error == asio::error::would_block)
        return Waiting::Nothing;
    return error || size == 0 ? Waiting::Closed : Waiting::Bytes;
}

}  // namespace forwarding
