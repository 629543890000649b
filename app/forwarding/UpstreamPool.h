// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/Config.h"
#include "forwarding/Stream.h"
#include "http/Framer.h"

#include <memory>
#include <vector>

namespace forwarding {

/// A connection to a gateway, lent to one exchange at a time; closed when it goes.
struct Upstream {
    std::shared_ptr<Stream> stream;
    http::Framer responses{http::MessageKind::Response};
    GatewayTarget target;
    bool fresh = true;  ///< has not carried an exchange yet

    Upstream(std::shared_ptr<Stream> connection, GatewayTarget to)
        : stream(std::move(connection)), target(std::move(to))
    {
    }
    Upstream(const Upstream &) = delete;
    Upstream &operator=(const Upstream &) = delete;
    ~Upstream() { stream->close(); }
};

/// Keeps idle connections to gateways for reuse, and forgets those that the gateway closes. Forwarding thread.
class UpstreamPool {
public:
    explicit UpstreamPool(asio::io_context &io) : m_io(io) { }

    /// An idle connection to that target, the one used last, or null.
    std::unique_ptr<Upstream> takeIdle(const GatewayTarget &target);
    /// A connection that is not open yet, so that its owner can cancel it while it opens.
    std::unique_ptr<Upstream> makeNew(const GatewayTarget &target);
    /// Connects, and shakes hands if it has to be TLS. `why` gets what TLS says about a failure.
    Task<std::error_code> connect(Upstream &upstream, std::string &why);
    /// Takes back a connection whose response ended cleanly.
    void giveBack(std::unique_ptr<Upstream> upstream);
    /// Forgets all idle connections: the gateways changed.
    void clear(const std::string &trustedCertificates);

private:
    void forget(const Stream *stream);

    asio::io_context &m_io;
    std::unique_ptr<TlsContext> m_tls;  ///< made when first needed
    std::string m_trustedCertificates;
    std::vector<std::unique_ptr<Upstream>> m_idle;
};

}  // namespace forwarding
