// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonObject>

namespace worker {

/// The worker's side of its parent's pipe: one request line comes in on stdin, lines of JSON go out on stdout.
/// The parent keeps stdin open as long as it wants the answer; closing it, or dying, ends the work.
class Pipe {
public:
    /// Waits for the request line. Fails if it is not a JSON object.
    core::Result<QJsonObject> readRequest();

    void write(const QJsonObject &line);
    void writeError(const core::Error &error);  ///< {"error":{"kind","message"}}

    /// Whether the parent has closed stdin. Costs one system call and never waits.
    bool isClosed();

private:
    bool m_closed = false;
};

}  // namespace worker
