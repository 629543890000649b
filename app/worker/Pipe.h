// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonObject>

#include <string>

namespace worker {

/// The worker's side of its parent's pipe: one request line comes in on stdin, lines of JSON go out on stdout.
/// The parent keeps stdin open as long as it wants the answer; closing it, or dying, ends the work.
class Pipe {
public:
    /// Waits for the request line. Fails if it is not a JSON object.
    core::Result<QJsonObject> readRequest();

    void write(const QJsonObject &line);
    /// A line {"batch":size}, then the bytes; waits until the parent asks for the next. False if it is gone.
    bool writeBatch(const std::string &bytes);
    void writeError(const core::Error &error);  ///< {"error":{"kind","message"}}

    /// Whether the parent has closed stdin. Costs one system call and never waits.
    bool isClosed();

private:
    void writeAll(const char *bytes, std::size_t size);

    bool m_closed = false;
};

}  // namespace worker
