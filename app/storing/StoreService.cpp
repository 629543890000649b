// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/StoreService.h"

#include "storing/StoreWorker.h"

namespace storing {

StoreService::StoreService(const QString &path, std::chrono::milliseconds retryAfter, QObject *parent)
    : QObject(parent), m_worker(std::make_unique<StoreWorker>(path, retryAfter))
{
    connect(m_worker.get(), &StoreWorker::ready, this, &StoreService::ready);
    connect(m_worker.get(), &StoreWorker::recorded, this, &StoreService::recorded);
    connect(m_worker.get(), &StoreWorker::failed, this, &StoreService::failed);
    m_thread.setObjectName(QStringLiteral("storing"));
    m_worker->moveToThread(&m_thread);
    // Whoever waits for an answer of the gateway goes first; nobody waits for a row.
    m_thread.start(QThread::IdlePriority);
    QMetaObject::invokeMethod(m_worker.get(), &StoreWorker::open, Qt::QueuedConnection);
}

StoreService::~StoreService()
{
    // quit() alone would overtake what is still queued; the last job closes and only then ends the loop.
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            m_worker->close();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void StoreService::record(std::vector<core::Exchange> &&exchanges)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), exchanges = std::move(exchanges)]() mutable { worker->take(std::move(exchanges)); },
        Qt::QueuedConnection);
}

}  // namespace storing
