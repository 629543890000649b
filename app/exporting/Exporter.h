// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Exchange.h"
#include "exporting/Spool.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <functional>
#include <span>
#include <vector>

class QNetworkReply;

namespace exporting {

/// How often, and how much may wait.
struct Pace {
    int batchMs = 5000;
    int firstRetryMs = 1000;  ///< doubled after each failure …
    int longestRetryMs = 300'000;  ///< … up to this
    qint64 mostBytes = 16 * 1024 * 1024;  ///< of what waits on disk
};

/// Tells an OpenTelemetry collector (OTLP over HTTP) of each exchange, in batches. While it cannot be reached they wait
/// on disk and are tried again; beyond the bound the oldest are dropped and counted. Off without an address: then
/// nothing is kept and nothing is sent. Main thread.
class Exporter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Exporter)

public:
    Exporter(const QString &folder, const core::Clock &clock, const Pace &pace = {}, QObject *parent = nullptr);
    ~Exporter() override;  ///< what was not written to disk yet is

    /// The collector's base address, "http://collector:4318"; empty turns it off and throws away what waits.
    void setAddress(const QString &url);
    void add(std::span<const core::Exchange> exchanges);
    /// Sends what there is; `done` comes when nothing waits, after the first failure, or in `patienceMs`.
    void drain(int patienceMs, std::function<void()> done);

    /// {"on","waiting","sent","dropped","sentence"}: batches that wait, exchanges sent and dropped since the start.
    QJsonObject state() const;

Q_SIGNALS:
    void changed();

private:
    void spool();
    void sendNext();
    void finished(QNetworkReply &reply, const Spool::Entry &entry);
    void accept(const Spool::Entry &entry, const QByteArray &answer);
    void retryAfter(int ms);
    void endDrain();

    const core::Clock &m_clock;
    const Pace m_pace;
    Spool m_spool;
    QNetworkAccessManager m_network;
    QTimer m_batch;
    QTimer m_retry;
    QTimer m_patience;
    QString m_url;
    std::vector<core::Exchange> m_pending;
    qint64 m_pendingSince = 0;
    QNetworkReply *m_sending = nullptr;
    int m_failures = 0;
    qint64 m_sent = 0;
    qint64 m_dropped = 0;
    QString m_sentence;
    std::function<void()> m_drained;
};

}  // namespace exporting
