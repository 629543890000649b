// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/UpstreamPool.h"

#include <asio/ip/address.hpp>
#include <asio/redirect_error.hpp>
#include <asio/use_awaitable.hpp>

namespace forwarding {

namespace {

constexpr std::size_t mostIdle = 64;

}  // namespace

std::unique_ptr<Upstream> UpstreamPool::takeIdle(const GatewayTarget &target)
{
    while (!m_idle.empty()) {
        std::unique_ptr<Upstream> upstream = std::move(m_idle.back());
        m_idle.pop_back();
        if (upstream->target == target && peek(upstream->socket) == Waiting::Nothing)
            return upstream;
    }
    return nullptr;
}

std::unique_ptr<Upstream> UpstreamPool::makeNew(const GatewayTarget &target)
{
    return std::make_unique<Upstream>(Upstream{tcp::socket(m_executor), target, true});
}

asio::awaitable<std::error_code> UpstreamPool::connect(Upstream &upstream)
{
    std::error_code error;
    const asio::ip::address address = asio::ip::make_address(upstream.target.address, error);
    if (error)
        co_return error;
    co_await upstream.socket.async_connect({address, upstream.target.port},
                                           asio::redirect_error(asio::use_awaitable, error));
    if (!error)
        prepare(upstream.socket);
    co_return error;
}

void UpstreamPool::giveBack(std::unique_ptr<Upstream> upstream)
{
    upstream->fresh = false;
    if (m_idle.size() < mostIdle)
        m_idle.push_back(std::move(upstream));
}

}  // namespace forwarding
