// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonObject>

#include <memory>

class QLocalSocket;

namespace control {

/// A call whose answer is a stream of which the first line says everything, and which means something for as long as it
/// is open. Destroying it, or the end of the process, hangs up. Waits: for the command line.
class HeldCall {
public:
    static core::Result<HeldCall> open(const QString &socketPath, std::string_view method, std::string_view path,
                                       const QJsonObject &body = {});
    HeldCall(HeldCall &&) noexcept;
    ~HeldCall();

    const QJsonObject &firstLine() const { return m_firstLine; }

private:
    HeldCall(std::unique_ptr<QLocalSocket> socket, QJsonObject firstLine);

    std::unique_ptr<QLocalSocket> m_socket;
    QJsonObject m_firstLine;
};

}  // namespace control
