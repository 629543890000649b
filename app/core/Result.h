// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>
#include <utility>
#include <variant>

/// Values and pure helpers that every other module speaks in. No sockets, no files, no widgets.
namespace core {

/// What went wrong, for code. The sentence for people is in Error::message.
enum class ErrorKind {
    BadInput,  ///< what we were given does not parse or does not make sense
    NotFound,  ///< there is no such thing
    Denied,  ///< the system or the user's settings do not allow it
    Conflict,  ///< the thing changed under us, or somebody else holds it
    Unavailable,  ///< a program or host that should answer does not
    Internal,  ///< a system call failed in a way we cannot name better
};

std::string_view name(ErrorKind kind);  ///< "bad_input"

/// An expected failure as a value: one sentence that says what, where and what to do.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;
};

/// Either a value or an Error; must be looked at. Reading value() of a failure is our own bug.
template <class T> class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::move(std::get<0>(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value: `return {};`
template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

}  // namespace core
