// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonObject>

#include <span>
#include <string_view>
#include <vector>

namespace control {

/// An open file that is closed with this. Moves only.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number(number) { }
    Descriptor(Descriptor &&other) noexcept : m_number(other.release()) { }
    Descriptor &operator=(Descriptor &&other) noexcept;
    ~Descriptor();

    int number() const { return m_number; }
    int release();

private:
    int m_number = -1;
};

constexpr std::size_t mostDescriptors = 250;  ///< at once; the kernel's own limit is 253 (SCM_MAX_FD)

/// Writes bytes to a connected local socket, and with them open files (SCM_RIGHTS, unix(7)). False if they do not go
/// out at once.
bool sendDescriptors(int socket, std::string_view bytes, std::span<const int> descriptors);

/// What came with an answer: its object, the open files, and the connection, which stays open.
struct DescriptorAnswer {
    QJsonObject body;
    std::vector<Descriptor> descriptors;
    Descriptor connection;
};

/// One call on the service's own socket whose answer brings open files. Waits, ten seconds at most. Only a service of
/// this user is asked.
core::Result<DescriptorAnswer> callForDescriptors(const QString &socketPath, std::string_view path);

}  // namespace control
