// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/Reply.h"
#include "importing/LogPlaces.h"
#include "metering/PriceBook.h"
#include "platform/FolderWatch.h"
#include "storing/StoreService.h"

#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QTimer>

#include <memory>
#include <vector>

namespace service {

/// Keeps the history up with the agents' own logs: all of them once, then each that is written, as the kernel tells.
/// They are read in a worker process, one at a time, whose crash costs nothing that was recorded. Main thread.
class ImportJobs final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportJobs)

public:
    ImportJobs(QString home, QString database, const metering::PriceBook &prices, storing::StoreService &store,
               QObject *parent = nullptr);
    ~ImportJobs() override;

    void start();  ///< reads all and watches; again after the history could not be written
    /// Reads all that changed; answers {"files","changed","bytes","exchanges","unreadable"}.
    void importNow(control::Reply &reply);

Q_SIGNALS:
    void imported(qint64 exchanges);  ///< new or changed rows are in the history

private:
    void note(const QStringList &files);
    void run();
    void readOutput();
    void takeBatch(const QByteArray &bytes);
    void goOn(qint64 stored);
    void giveUp(const core::Error &error);
    void onFinished();

    const QString m_home;
    const QString m_database;
    const importing::LogPlaces m_places;
    const metering::PriceBook &m_prices;
    storing::StoreService &m_store;
    platform::FolderWatch m_watch;
    QTimer m_pause;  ///< what an agent writes within it is read at once
    std::unique_ptr<QProcess> m_worker;
    QStringList m_pending;
    bool m_wantsAll = false;
    std::vector<QPointer<control::Reply>> m_waiting;
    std::vector<QPointer<control::Reply>> m_answering;
    QByteArray m_output;
    qint64 m_batchSize = -1;  ///< of the batch whose bytes are coming; -1: a line comes
    qint64 m_exchanges = 0;
    QJsonObject m_summary;
    core::Error m_error;
};

}  // namespace service
