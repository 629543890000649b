// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <cstdint>

/// nginx as a forwarder without buffers: one worker, limits and timeouts as ours, in a folder of its own.
class Nginx {
public:
    explicit Nginx(std::uint16_t gatewayPort);
    ~Nginx();

    static QString program();  ///< empty if this machine has none
    bool start();  ///< and wait until it listens
    std::uint16_t port() const { return m_port; }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QByteArray configuration() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    std::uint16_t m_gatewayPort;
    std::uint16_t m_port = 0;
};
