// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/HistoryReader.h"

#include "core/Clock.h"

#include <algorithm>
#include <memory>

namespace desktop {

namespace {

constexpr int mostRuns = 200;

/// Takes the value of a result, or keeps the first error for later: one check at the end instead of ten.
template <class T> void take(T &target, core::Result<T> result, std::optional<core::Error> &error)
{
    if (result)
        target = std::move(*result);
    else if (!error)
        error = result.error();
}

models::Usage readUsage(storing::History &history, models::Range range, qint64 nowMs, std::optional<core::Error> &error)
{
    models::Usage usage;
    usage.range = range;
    usage.span = models::spanOf(range, nowMs);
    usage.chartSpan = models::chartSpanOf(range, nowMs);
    take(usage.totals, history.totals(usage.span), error);
    take(usage.previous, history.totals(models::previous(usage.span)), error);
    take(usage.byModel, history.days(usage.chartSpan, core::Grouping::Model), error);
    take(usage.byAgent, history.days(usage.chartSpan, core::Grouping::Agent), error);
    return usage;
}

HistoryAnswer emptyAnswer(const HistoryQuestion &question)
{
    HistoryAnswer answer;
    answer.question = question;
    for (auto &[usage, range] : {std::pair{&answer.overview, question.overview}, {&answer.usage, question.usage}}) {
        usage->range = range;
        usage->span = models::spanOf(range, question.nowMs);
        usage->chartSpan = models::chartSpanOf(range, question.nowMs);
    }
    return answer;
}

core::Result<HistoryAnswer> read(storing::History &history, const HistoryQuestion &question)
{
    HistoryAnswer answer;
    std::optional<core::Error> error;
    answer.question = question;
    answer.overview = readUsage(history, question.overview, question.nowMs, error);
    answer.usage = question.usage == question.overview ? answer.overview
                                                       : readUsage(history, question.usage, question.nowMs, error);
    take(answer.rows, history.usage(question.grouping, answer.usage.span), error);
    take(answer.runs, history.runs(mostRuns, {0, core::startOfLocalDay(question.nowMs, 1)}), error);
    take(answer.today, history.totals(models::spanOf(models::Range::Today, question.nowMs)), error);
    if (!question.run.empty())
        take(answer.exchanges, history.exchangesOfRun(question.run), error);
    std::reverse(answer.exchanges.begin(), answer.exchanges.end());
    if (error)
        return *error;
    return answer;
}

}  // namespace

/// Owns the connection to the database. Everything happens in the reader's thread.
class HistoryWorker final : public QObject {
public:
    explicit HistoryWorker(QString database) : m_database(std::move(database)) { }

    core::Result<HistoryAnswer> answer(const HistoryQuestion &question)
    {
        if (!m_history) {
            auto opened = storing::History::open(m_database);
            if (!opened && opened.error().kind == core::ErrorKind::NotFound)
                return emptyAnswer(question);
            if (!opened)
                return opened.error();
            m_history.emplace(std::move(*opened));
        }
        auto result = read(*m_history, question);
        if (!result)
            m_history.reset();
        return result;
    }

private:
    QString m_database;
    std::optional<storing::History> m_history;
};

HistoryReader::HistoryReader(const QString &database, QObject *parent)
    : QObject(parent), m_worker(new HistoryWorker(database))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("history"));
    m_thread.start();
}

HistoryReader::~HistoryReader()
{
    m_thread.quit();
    m_thread.wait();
}

void HistoryReader::ask(const HistoryQuestion &question)
{
    m_next = question;
    if (!m_busy)
        send();
}

void HistoryReader::send()
{
    m_busy = true;
    const HistoryQuestion question = *m_next;
    m_next.reset();
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, question] {
        const auto answer = std::make_shared<const core::Result<HistoryAnswer>>(worker->answer(question));
        QMetaObject::invokeMethod(this, [this, answer] { finish(*answer); });
    });
}

void HistoryReader::finish(const core::Result<HistoryAnswer> &answer)
{
    m_busy = false;
    if (m_next)
        send();  // what is asked now is newer
    if (answer)
        Q_EMIT answered(*answer);
    else
        Q_EMIT failed(answer.error().message);
}

}  // namespace desktop
