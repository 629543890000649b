// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <utility>

/// A blocking TCP socket on loopback, for tests that hold thousands. Gives up after ten seconds of silence. Linux.
class PlainSocket {
public:
    static PlainSocket listening();
    static PlainSocket connected(std::uint16_t port);

    explicit PlainSocket(int descriptor) : m_descriptor(descriptor) { }
    PlainSocket(PlainSocket &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }
    PlainSocket(const PlainSocket &) = delete;
    PlainSocket &operator=(const PlainSocket &) = delete;
    ~PlainSocket();

    std::uint16_t port() const;
    PlainSocket accept();
    void write(const QByteArray &bytes);
    /// What came up to and with `end`; less if nothing more comes.
    QByteArray readUntil(const QByteArray &end);

private:
    int m_descriptor;
};
