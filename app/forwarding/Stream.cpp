// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/Stream.h"

#include <asio/buffer.hpp>

#include <fcntl.h>

namespace forwarding {

void keepFromOtherPrograms(int socket)
{
    fcntl(socket, F_SETFD, FD_CLOEXEC);
}

Stream::~Stream() = default;

void Stream::prepare()
{
    std::error_code ignored;
    m_socket.non_blocking(true, ignored);
    m_socket.set_option(tcp::no_delay(true), ignored);
}

Received Stream::readNow(std::span<char> into)
{
    Tls::Step step;
    if (m_tls)
        step = m_tls->read(into);
    else
        step.size = m_socket.read_some(asio::buffer(into.data(), into.size()), step.error);
    if (step.error)
        return {{}, step.error};
    m_more = step.size == into.size() || (m_tls && m_tls->hasPending());
    return {{into.data(), step.size}, {}};
}

std::string_view Stream::writeNow(std::string_view bytes, std::error_code &error)
{
    while (!bytes.empty()) {
        Tls::Step step;
        if (m_tls)
            step = m_tls->write(bytes);
        else
            step.size = m_socket.write_some(asio::buffer(bytes.data(), bytes.size()), step.error);
        bytes.remove_prefix(step.size);
        if (step.error == asio::error::would_block)
            break;
        error = step.error;
        if (error)
            break;
    }
    return bytes;
}

Task<std::error_code> Stream::writeAll(std::string_view bytes)
{
    const auto self = shared_from_this();
    std::error_code error;
    bytes = writeNow(bytes, error);
    while (!error && !bytes.empty()) {
        const bool wantsRead = m_tls && m_tls->wants() == Tls::Want::Read;
        Writable writable{*this, wantsRead ? tcp::socket::wait_read : tcp::socket::wait_write};
        error = co_await writable;
        if (!error)
            bytes = writeNow(bytes, error);
    }
    co_return error;
}

void Stream::watch(std::function<void()> callback)
{
    m_watcher = std::move(callback);
    if (m_watcher && !m_pending)
        waitForReadable();
}

Stream::Waiting Stream::peek()
{
    char byte = 0;
    std::error_code error;
    const std::size_t size = m_socket.receive(asio::buffer(&byte, 1), tcp::socket::message_peek, error);
    if (error == asio::error::would_block)
        return Waiting::Nothing;
    return error || size == 0 ? Waiting::Closed : Waiting::Bytes;
}

void Stream::cancel()
{
    std::error_code ignored;
    m_socket.cancel(ignored);
}

void Stream::close()
{
    m_watcher = nullptr;
    std::error_code ignored;
    m_socket.close(ignored);
}

void Stream::Readable::await_suspend(std::coroutine_handle<> reader)
{
    stream.m_reader = reader;
    if (!stream.m_pending)
        stream.waitForReadable();
}

void Stream::Writable::await_suspend(std::coroutine_handle<> writer)
{
    stream.m_socket.async_wait(what, [this, writer](std::error_code waited) {
        error = waited;
        writer.resume();
    });
}

void Stream::waitForReadable()
{
    m_pending = true;
    m_socket.async_wait(tcp::socket::wait_read,
                        [self = shared_from_this()](std::error_code error) { self->becameReadable(error); });
}

void Stream::becameReadable(std::error_code error)
{
    m_pending = false;
    if (m_reader) {
        m_error = error;
        std::exchange(m_reader, {}).resume();
    } else {
        m_more = !error;
        if (m_watcher)
            std::exchange(m_watcher, nullptr)();
    }
}

Task<std::error_code> shakeHands(Stream &stream)
{
    for (;;) {
        const Tls::Step step = stream.tls()->handshake();
        if (step.error != asio::error::would_block)
            co_return step.error;
        const std::error_code error = co_await stream.readable();
        if (error)
            co_return error;
    }
}

}  // namespace forwarding
