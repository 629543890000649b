// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/HistoryReader.h"

#include "core/Clock.h"
#include "models/UsageSeries.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace desktop {

namespace {

constexpr int mostRuns = 200;
constexpr std::size_t mostGroups = 500;  ///< in the table: more are not looked through

/// Takes the value of a result, or keeps the first error for later: one check at the end instead of ten.
template <class T> void take(T &target, core::Result<T> result, std::optional<core::Error> &error)
{
    if (result)
        target = std::move(*result);
    else if (!error)
        error = result.error();
}

/// What the bars are split by: days by days would say nothing, and of a season's sessions none stands out.
core::Grouping splitOf(core::Grouping grouping, core::TimeSpan span)
{
    constexpr qint64 monthMs = 31 * qint64(86'400'000);
    const bool tooMany = grouping == core::Grouping::Session && span.to - span.from > monthMs;
    return grouping == core::Grouping::Day || tooMany ? core::Grouping::Model : grouping;
}

models::Usage emptyUsage(models::Range range, core::TimeSpan span)
{
    models::Usage usage;
    usage.range = range;
    usage.span = span;
    usage.chartSpan = models::chartSpanOf(span);
    return usage;
}

models::Usage emptyUsage(const models::UsageAsk &ask, qint64 nowMs)
{
    models::Usage usage = emptyUsage(ask.range, models::spanOf(ask, nowMs));
    usage.grouping = ask.grouping;
    usage.split = splitOf(ask.grouping, usage.chartSpan);
    usage.compares = ask.compares;
    return usage;
}

/// Reads from one connection, keeping what did not change since it was asked last.
class Reading {
public:
    explicit Reading(storing::History history) : m_history(std::move(history)) { }

    core::Result<HistoryAnswer> answer(const HistoryQuestion &question)
    {
        m_error.reset();
        const qint64 version = m_history.version();
        const bool isFresh = std::exchange(m_version, version) != version;
        const core::TimeSpan overview = models::spanOf(question.overview, question.nowMs);
        if (isFresh || !m_last.overview || m_last.overview->span != overview)
            m_last.overview = readOverview(question.overview, overview);
        if (isFresh || !m_last.usage || m_last.question.usage != question.usage
            || m_last.usage->usage.span != models::spanOf(question.usage, question.nowMs))
            m_last.usage = readUsage(question);
        const core::TimeSpan today = models::spanOf(models::Range::Today, question.nowMs);
        if (isFresh || !m_last.runs) {
            auto runs = std::make_shared<std::vector<core::RunSummary>>();
            take(*runs, m_history.runs(mostRuns, {0, today.to}), m_error);
            m_last.runs = std::move(runs);
        }
        take(m_last.today, m_history.totals(today), m_error);
        m_last.exchanges.clear();
        if (!question.run.empty())
            take(m_last.exchanges, m_history.exchangesOfRun(question.run), m_error);
        std::reverse(m_last.exchanges.begin(), m_last.exchanges.end());
        m_last.question = question;
        return m_error ? core::Result<HistoryAnswer>(*m_error) : m_last;
    }

private:
    std::shared_ptr<const models::Usage> readOverview(models::Range range, core::TimeSpan span)
    {
        auto usage = std::make_shared<models::Usage>(emptyUsage(range, span));
        take(usage->totals, m_history.totals(span), m_error);
        take(usage->previous, m_history.totals(models::previous(span)), m_error);
        take(usage->byModel, m_history.days(usage->chartSpan, core::Grouping::Model), m_error);
        take(usage->byAgent, m_history.days(usage->chartSpan, core::Grouping::Agent), m_error);
        return usage;
    }

    std::shared_ptr<const UsageAnswer> readUsage(const HistoryQuestion &question)
    {
        auto answer = std::make_shared<UsageAnswer>();
        models::Usage &usage = answer->usage = emptyUsage(question.usage, question.nowMs);
        const core::TimeSpan before = models::previous(usage.span);
        take(usage.byGroup, m_history.days(usage.chartSpan, usage.split), m_error);
        take(usage.hours, m_history.hoursOfWeek(usage.span), m_error);
        take(usage.pastGateway, m_history.usage(core::Grouping::Agent, usage.span, core::UsageSource::PastGateway),
             m_error);
        for (const core::WeekHour &hour : usage.hours)
            usage.totals += hour.sum;
        takeRows(*answer);
        if (usage.compares) {
            auto &rows = answer->before.emplace();
            const bool isSession = usage.grouping == core::Grouping::Session;  // one goes on for days at most
            if (!isSession)
                take(rows, m_history.usage(usage.grouping, before), m_error);
            if (isSession)
                take(usage.previous, m_history.totals(before), m_error);
            else
                usage.previous = totalOf(usage.grouping, rows, before);
        }
        return answer;
    }

    void takeRows(UsageAnswer &answer)
    {
        models::Usage &usage = answer.usage;
        const bool isSeason = usage.split != usage.grouping && usage.grouping == core::Grouping::Session;
        if (isSeason)
            take(answer.rows, m_history.largestSessions(usage.span, mostGroups), m_error);
        else if (usage.grouping == core::Grouping::Day)
            answer.rows = models::daysOf(usage.byGroup, usage.span);
        else
            answer.rows = models::groupsOf(usage.byGroup, usage.span);
        usage.groups = answer.rows.size();
        if (isSeason && usage.groups == mostGroups) {
            qint64 sessions = 0;
            take(sessions, m_history.countSessions(usage.span), m_error);
            usage.groups = std::size_t(sessions);
        }
        if (usage.grouping != core::Grouping::Day && answer.rows.size() > mostGroups)
            answer.rows.resize(mostGroups);
    }

    /// The rows of tools overlap.
    core::UsageRow totalOf(core::Grouping grouping, const std::vector<core::UsageRow> &rows, core::TimeSpan span)
    {
        core::UsageRow total;
        if (grouping == core::Grouping::Tool)
            take(total, m_history.totals(span), m_error);
        else
            for (const core::UsageRow &row : rows)
                total += row;
        return total;
    }

    storing::History m_history;
    HistoryAnswer m_last;
    qint64 m_version = -1;
    std::optional<core::Error> m_error;
};

HistoryAnswer emptyAnswer(const HistoryQuestion &question)
{
    HistoryAnswer answer;
    answer.question = question;
    answer.overview = std::make_shared<models::Usage>(
        emptyUsage(question.overview, models::spanOf(question.overview, question.nowMs)));
    auto usage = std::make_shared<UsageAnswer>();
    usage->usage = emptyUsage(question.usage, question.nowMs);
    answer.usage = std::move(usage);
    answer.runs = std::make_shared<std::vector<core::RunSummary>>();
    return answer;
}

}  // namespace

/// Owns the connection to the database. Everything happens in the reader's thread.
class HistoryWorker final : public QObject {
public:
    explicit HistoryWorker(QString database) : m_database(std::move(database)) { }

    core::Result<HistoryAnswer> answer(const HistoryQuestion &question)
    {
        if (!m_reading) {
            auto opened = storing::History::open(m_database);
            if (!opened && opened.error().kind == core::ErrorKind::NotFound)
                return emptyAnswer(question);
            if (!opened)
                return opened.error();
            m_reading.emplace(std::move(*opened));
        }
        auto result = m_reading->answer(question);
        if (!result)
            m_reading.reset();
        return result;
    }

private:
    QString m_database;
    std::optional<Reading> m_reading;
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
