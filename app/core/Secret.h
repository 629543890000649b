// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace core {

/// A secret in memory: cannot be streamed, compared with == or converted by accident; wiped when it goes.
/// Movable, not copyable: whoever needs a second one has to say so with a Secret of its own.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string text) : m_text(std::move(text)) { }
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { wipe(); }

    bool isEmpty() const { return m_text.empty(); }
    /// The bytes themselves. Every call is a place to review.
    std::string_view expose() const { return m_text; }

private:
    void wipe();
    std::string m_text;
};

/// The first four characters at the most (fewer for short secrets) and an ellipsis: "sk-p…".
std::string masked(std::string_view secret);

/// Lower-case hex SHA-256.
std::string sha256Hex(std::string_view bytes);

/// Compares in a time that depends on the lengths only.
bool equalConstantTime(std::string_view a, std::string_view b);

/// `bytes` random bytes of the system's generator as lower-case hex.
std::string randomHex(int bytes);

}  // namespace core
