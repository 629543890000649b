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
    connect(m_worker.get(), &StoreWorker::imported, this, &StoreService::imported);
    connect(m_worker.get(), &StoreWorker::importFailed, this, &StoreService::importFailed);
    m_thread.setObjectName(QStringLiteral("storing"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
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

void StoreService::forget(qint64 beforeMs)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), beforeMs] { worker->forget(beforeMs); }, Qt::QueuedConnection);
}

void StoreService::import(core::LogBatch &&batch)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), batch = std::move(batch)]() mutable { worker->import(std::move(batch)); },
        Qt::QueuedConnection);
}

}  // namespace storing
