// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"
#include "core/Result.h"
#include "storing/Store.h"
#include "storing/StoreService.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace storing {

/// StoreService's half on the storing thread; every member function runs there.
class StoreWorker final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreWorker)

public:
    StoreWorker(QString path, std::chrono::milliseconds retryAfter);

    void open();
    void take(std::vector<core::Exchange> &&exchanges);
    void import(core::LogBatch &&batch);
    void forget(qint64 beforeMs);
    void close();  ///< the last call: commits what is left and lets go of the file

Q_SIGNALS:
    void ready();
    void recorded(const storing::Exchanges &exchanges);
    void imported(qint64 rows);
    void importFailed(const core::Error &error);
    void failed(const core::Error &error);

private:
    void commit();
    core::Result<void> tryCommit();

    const QString m_path;
    QTimer m_retry;
    std::optional<Store> m_store;
    std::vector<core::Exchange> m_queue;
    bool m_commitPosted = false;
    bool m_ready = false;
};

}  // namespace storing
