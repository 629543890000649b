// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Secret.h"

#include <QtGlobal>

#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace core {

namespace {

std::string hex(const unsigned char *bytes, std::size_t size)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(size * 2);
    for (std::size_t i = 0; i < size; ++i) {
        text.push_back(digits[bytes[i] >> 4]);
        text.push_back(digits[bytes[i] & 15]);
    }
    return text;
}

}  // namespace

Secret::Secret(Secret &&other) noexcept : m_text(other.m_text)
{
    other.wipe();  // a moved-from short string keeps its bytes in place
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_text = other.m_text;
        other.wipe();
    }
    return *this;
}

void Secret::wipe()
{
    OPENSSL_cleanse(m_text.data(), m_text.size());
    m_text.clear();
}

std::string masked(std::string_view secret)
{
    const std::size_t shown = std::min<std::size_t>(4, secret.size() / 4);
    return std::string(secret.substr(0, shown)) + "…";
}

std::string sha256Hex(std::string_view bytes)
{
    unsigned char digest[SHA256_DIGEST_LENGTH];
    SHA256(reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(), digest);
    return hex(digest, sizeof digest);
}

bool equalConstantTime(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string randomHex(int bytes)
{
    std::vector<unsigned char> buffer(static_cast<std::size_t>(bytes));
    if (RAND_bytes(buffer.data(), bytes) != 1)
        qFatal("the system's random generator failed");  // nothing secret can be made without it
    return hex(buffer.data(), buffer.size());
}

}  // namespace core
