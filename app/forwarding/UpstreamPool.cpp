// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/UpstreamPool.h"

#include "forwarding/Connect.h"

#include <algorithm>

namespace forwarding {

namespace {

constexpr std::size_t mostIdle = 256;

/// "ai.example.ts.net:8443" → "ai.example.ts.net", "[fd7a::1]:443" → "fd7a::1"
std::string hostOf(const std::string &hostHeader)
{
    if (hostHeader.starts_with('['))
        return hostHeader.substr(1, hostHeader.find(']') - 1);
    return hostHeader.substr(0, hostHeader.find(':'));
}

}  // namespace

std::unique_ptr<Upstream> UpstreamPool::takeIdle(const GatewayTarget &target)
{
    const auto last =
        std::find_if(m_idle.rbegin(), m_idle.rend(), [&](const auto &upstream) { return upstream->target == target; });
    if (last == m_idle.rend())
        return nullptr;
    std::unique_ptr<Upstream> upstream = std::move(*last);
    m_idle.erase(std::next(last).base());
    upstream->stream->watch(nullptr);
    return upstream;
}

std::unique_ptr<Upstream> UpstreamPool::makeNew(const GatewayTarget &target)
{
    return std::make_unique<Upstream>(std::make_shared<Stream>(m_io), target);
}

Task<std::error_code> UpstreamPool::connect(Upstream &upstream, std::string &why)
{
    const std::shared_ptr<Stream> stream = upstream.stream;
    const bool encrypts = upstream.target.security == Security::Tls;
    const std::string host = hostOf(upstream.target.hostHeader);
    std::error_code error = co_await connectTo(upstream.target, *stream, why);
    if (error || !encrypts)
        co_return error;
    if (!m_tls)
        m_tls = std::make_unique<TlsContext>(m_trustedCertificates);
    stream->encrypt(m_tls->connect(int(stream->socket().native_handle()), host));
    error = co_await shakeHands(*stream);
    if (error)
        why = stream->tls()->problem();
    co_return error;
}

void UpstreamPool::giveBack(std::unique_ptr<Upstream> upstream)
{
    upstream->fresh = false;
    if (m_idle.size() >= mostIdle)
        return;
    // Whatever it says while it idles, it cannot be used any more.
    upstream->stream->watch([this, stream = upstream->stream.get()] { forget(stream); });
    m_idle.push_back(std::move(upstream));
}

void UpstreamPool::forget(const Stream *stream)
{
    std::erase_if(m_idle, [stream](const auto &upstream) { return upstream->stream.get() == stream; });
}

void UpstreamPool::clear(const std::string &trustedCertificates)
{
    m_idle.clear();
    m_tls.reset();
    m_trustedCertificates = trustedCertificates;
}

}  // namespace forwarding
