// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Logged.h"
#include "core/Result.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <memory>
#include <vector>

namespace storing {

class StoreWorker;

/// What was committed together; shared, as it goes from one thread to another.
using Exchanges = std::shared_ptr<const std::vector<core::Exchange>>;

/// Records exchanges on a thread of its own, the only one that writes the history. Nothing waits for the disk: what
/// cannot be written is kept and tried again, with the next exchange and by a timer. Destruction waits until
/// everything handed over is committed (its `recorded` is no longer heard). Signals arrive on the owner's thread.
class StoreService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreService)

public:
    explicit StoreService(const QString &path, std::chrono::milliseconds retryAfter = std::chrono::seconds(5),
                          QObject *parent = nullptr);
    ~StoreService() override;

    void record(std::vector<core::Exchange> &&exchanges);  ///< returns at once

    /// Lets go of the exchanges before this moment; what they add up to stays. In small steps, between other work.
    void forget(qint64 beforeMs);

    /// Answered, later, by `imported` or `importFailed`; nothing is tried again.
    void import(core::LogBatch &&batch);

Q_SIGNALS:
    void ready();  ///< the history is open and all is committed: at the start and after each failure
    void recorded(const storing::Exchanges &exchanges);  ///< committed, in one transaction
    void imported(qint64 rows);  ///< that are new or changed
    void importFailed(const core::Error &error);
    void failed(const core::Error &error);  ///< not recording, until `ready`

private:
    QThread m_thread;
    std::unique_ptr<StoreWorker> m_worker;
};

}  // namespace storing
