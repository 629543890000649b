// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/StoreWorker.h"

#include <QLoggingCategory>

#include <algorithm>
#include <iterator>
#include <utility>

namespace storing {

namespace {
Q_LOGGING_CATEGORY(log, "spotmeter.storing")
}

StoreWorker::StoreWorker(QString path, std::chrono::milliseconds retryAfter) : m_path(std::move(path)), m_retry(this)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryAfter);
    connect(&m_retry, &QTimer::timeout, this, &StoreWorker::commit);
}

void StoreWorker::open()
{
    commit();
}

void StoreWorker::take(std::vector<core::Exchange> &&exchanges)
{
    if (m_queue.empty())
        m_queue = std::move(exchanges);
    else
        std::move(exchanges.begin(), exchanges.end(), std::back_inserter(m_queue));
    if (std::exchange(m_commitPosted, true))
        return;
    // Behind everything that is already posted: a burst becomes one transaction.
    QMetaObject::invokeMethod(this, &StoreWorker::commit, Qt::QueuedConnection);
}

void StoreWorker::import(core::LogBatch &&batch)
{
    // What waits goes first, so that a log finds the forwarder's row there.
    commit();
    if (!m_store) {
        Q_EMIT importFailed({core::ErrorKind::Unavailable,
                             QStringLiteral("%1 cannot be opened, so what the agents' logs tell is not recorded. It is "
                                            "read again later.")
                                 .arg(m_path)});
        return;
    }
    if (const auto rows = m_store->import(std::move(batch)); rows)
        Q_EMIT imported(*rows);
    else
        Q_EMIT importFailed(rows.error());
}

void StoreWorker::forget(qint64 beforeMs)
{
    constexpr int step = 2000;
    const auto gone = m_store ? m_store->forget(beforeMs, step) : core::Result<int>(0);
    if (!gone)
        qCWarning(log, "old requests stay for now: %s", qUtf8Printable(gone.error().message));
    else if (*gone == step)
        QMetaObject::invokeMethod(this, [this, beforeMs] { forget(beforeMs); }, Qt::QueuedConnection);
}

void StoreWorker::close()
{
    m_retry.stop();
    if (const auto committed = tryCommit(); !committed)
        qCWarning(log, "%zu requests were not recorded: %s", m_queue.size(), qUtf8Printable(committed.error().message));
    m_store.reset();
}

void StoreWorker::commit()
{
    m_commitPosted = false;
    if (const auto committed = tryCommit(); !committed) {
        m_ready = false;
        m_retry.start();
        Q_EMIT failed(committed.error());
        return;
    }
    m_retry.stop();
    if (!m_queue.empty())
        Q_EMIT recorded(std::make_shared<const std::vector<core::Exchange>>(std::exchange(m_queue, {})));
    if (!std::exchange(m_ready, true))
        Q_EMIT ready();
}

core::Result<void> StoreWorker::tryCommit()
{
    if (!m_store) {
        auto opened = Store::open(m_path);
        if (!opened)
            return opened.error();
        m_store.emplace(std::move(*opened));
    }
    return m_queue.empty() ? core::Result<void>() : m_store->record(m_queue);
}

}  // namespace storing
