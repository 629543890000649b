// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/Tls.h"

#include <asio/error.hpp>
#include <asio/ip/address.hpp>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <climits>
#include <utility>

namespace forwarding {

namespace {

int bounded(std::size_t size)
{
    return int(std::min<std::size_t>(size, INT_MAX));
}

}  // namespace

Tls::Tls(Tls &&other) noexcept : m_session(std::exchange(other.m_session, nullptr)), m_wants(other.m_wants)
{
}

Tls::~Tls()
{
    SSL_free(m_session);
}

Tls::Step Tls::outcome(int result)
{
    m_wants = Want::Nothing;
    if (result > 0)
        return {std::size_t(result), {}};
    switch (SSL_get_error(m_session, result)) {
    case SSL_ERROR_WANT_READ:
        m_wants = Want::Read;
        return {0, asio::error::would_block};
    case SSL_ERROR_WANT_WRITE:
        m_wants = Want::Write;
        return {0, asio::error::would_block};
    case SSL_ERROR_ZERO_RETURN:
        return {0, asio::error::eof};
    default:
        return {0, asio::error::connection_reset};
    }
}

Tls::Step Tls::handshake()
{
    ERR_clear_error();
    return outcome(SSL_connect(m_session));
}

Tls::Step Tls::read(std::span<char> into)
{
    ERR_clear_error();
    return outcome(SSL_read(m_session, into.data(), bounded(into.size())));
}

Tls::Step Tls::write(std::string_view bytes)
{
    ERR_clear_error();
    return outcome(SSL_write(m_session, bytes.data(), bounded(bytes.size())));
}

bool Tls::hasPending() const
{
    return SSL_has_pending(m_session) != 0;
}

std::string Tls::problem() const
{
    if (const long result = SSL_get_verify_result(m_session); result != X509_V_OK)
        return X509_verify_cert_error_string(result);
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());
    return reason == nullptr ? std::string() : reason;
}

TlsContext::TlsContext(const std::string &trustedFile) : m_context(SSL_CTX_new(TLS_client_method()))
{
    SSL_CTX_set_min_proto_version(m_context, TLS1_2_VERSION);
    SSL_CTX_set_verify(m_context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_mode(m_context,
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    if (trustedFile.empty())
        SSL_CTX_set_default_verify_paths(m_context);
    else
        SSL_CTX_load_verify_locations(m_context, trustedFile.c_str(), nullptr);
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_context);
}

std::unique_ptr<Tls> TlsContext::connect(int socket, const std::string &host)
{
    std::unique_ptr<Tls> tls(new Tls(SSL_new(m_context)));
    SSL_set_fd(tls->m_session, socket);
    std::error_code notNumeric;
    asio::ip::make_address(host, notNumeric);
    if (notNumeric) {
        // What the macro SSL_set_tlsext_host_name is: it casts in a way that we do not.
        SSL_ctrl(tls->m_session, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                 const_cast<char *>(host.c_str()));
        SSL_set1_host(tls->m_session, host.c_str());
    } else {
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(tls->m_session), host.c_str());
    }
    constexpr unsigned char http11[] = "\x08http/1.1";
    SSL_set_alpn_protos(tls->m_session, http11, sizeof http11 - 1);
    return tls;
}

}  // namespace forwarding
