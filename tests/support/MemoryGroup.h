// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace support {

/// A control group below the test's own with little memory: the kernel kills what is in it and needs more. Gone with
/// this; what is in it is to have ended by then.
class MemoryGroup {
public:
    /// Null where none can be made: that takes root, and the memory controller of cgroups(7) version 1.
    static std::unique_ptr<MemoryGroup> create(qint64 bytes);
    ~MemoryGroup();

    bool add(qint64 pid) const;
    bool isEmpty() const;
    /// How many processes the kernel has killed in it.
    int kills() const;

private:
    explicit MemoryGroup(QString path) : m_path(std::move(path)) { }

    QString m_path;
};

}  // namespace support
