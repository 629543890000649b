// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"
#include "models/Stats.h"
#include "storing/History.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>

namespace desktop {

/// Everything the window wants to know from the history at one moment.
struct HistoryQuestion {
    models::Range overview = models::Range::ThirtyDays;
    models::UsageAsk usage;
    std::string run;  ///< whose exchanges are shown, empty = none
    qint64 nowMs = 0;
};

/// What the Usage page shows.
struct UsageAnswer {
    models::Usage usage;
    std::vector<core::UsageRow> rows;
    std::optional<std::vector<core::UsageRow>> before;
};

/// Parts are shared with the answer before while they are the same: a click reads only what it changes.
struct HistoryAnswer {
    HistoryQuestion question;
    std::shared_ptr<const models::Usage> overview;
    std::shared_ptr<const UsageAnswer> usage;
    std::shared_ptr<const std::vector<core::RunSummary>> runs;
    std::vector<core::Exchange> exchanges;  ///< newest first
    core::UsageRow today;
};

/// Answers questions on a thread of its own, so that a slow disk never stops the window. Questions that come while
/// one is answered become one. Lives in the main thread; the answer is a value.
class HistoryReader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryReader)

public:
    explicit HistoryReader(const QString &database, QObject *parent = nullptr);
    ~HistoryReader() override;

    void ask(const HistoryQuestion &question);

Q_SIGNALS:
    void answered(const desktop::HistoryAnswer &answer);
    void failed(const QString &sentence);

private:
    void send();
    void finish(const core::Result<HistoryAnswer> &answer);

    QThread m_thread;
    class HistoryWorker *m_worker;  ///< lives and dies in the thread
    std::optional<HistoryQuestion> m_next;
    bool m_busy = false;
};

}  // namespace desktop
