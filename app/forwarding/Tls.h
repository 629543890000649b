// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <system_error>

struct ssl_ctx_st;
struct ssl_st;

namespace forwarding {

/// One TLS connection as a client, over a non-blocking socket that its owner keeps open. Forwarding thread.
class Tls {
public:
    enum class Want { Nothing, Read, Write };
    struct Step {
        std::size_t size = 0;
        std::error_code error;  ///< would_block: wait for what wants() says; eof: closed
    };

    Tls(Tls &&) noexcept;
    ~Tls();

    Step handshake();
    Step read(std::span<char> into);
    Step write(std::string_view bytes);
    Want wants() const { return m_wants; }
    /// Bytes that were decrypted already and that the socket will never announce.
    bool hasPending() const;
    /// After a failed handshake: why, for people ("certificate has expired"); empty if TLS has nothing to say.
    std::string problem() const;

private:
    friend class TlsContext;
    explicit Tls(ssl_st *session) : m_session(session) { }
    Step outcome(int result);

    ssl_st *m_session;
    Want m_wants = Want::Nothing;
};

/// How gateways prove who they are: by a certificate for their host that the system's store (or the PEM file given)
/// trusts. TLS 1.2 or newer. Forwarding thread; outlives its connections.
class TlsContext {
public:
    explicit TlsContext(const std::string &trustedFile = {});
    ~TlsContext();
    TlsContext(const TlsContext &) = delete;
    TlsContext &operator=(const TlsContext &) = delete;

    /// `host` is a name or a numeric address, without port.
    std::unique_ptr<Tls> connect(int socket, const std::string &host);

private:
    ssl_ctx_st *m_context;
};

}  // namespace forwarding
