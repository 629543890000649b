// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/Forwarder.h"
#include "platform/PeerProcess.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace service {

class AttributionWorker;

/// Finds out which process, and so which project and run, an exchange belongs to, on a thread of its own: no request
/// ever waits for it. A connection is looked up when it comes in, while its process is surely alive.
class Attribution final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Attribution)

public:
    /// Each exchange comes back once through `attributed`, in bursts, on the owner's thread.
    explicit Attribution(std::function<void(std::vector<core::Exchange> &&)> attributed);
    ~Attribution() override;

    void noteConnection(const platform::SocketOwner &owner);  ///< any thread
    void attribute(std::vector<forwarding::Ended> &&burst);  ///< any thread
    /// Runs `callback` on the owner's thread after all that was handed over before has been told.
    void afterAll(QObject *context, std::function<void()> callback);

private:
    const std::function<void(std::vector<core::Exchange> &&)> m_attributed;
    QThread m_thread;
    std::unique_ptr<AttributionWorker> m_worker;
};

}  // namespace service
