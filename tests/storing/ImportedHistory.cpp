// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportedHistory.h"

#include <QTest>

using core::LoggedExchange;

LoggedExchange logged(const std::string &message, qint64 output, const char *at)
{
    LoggedExchange one;
    core::Exchange &e = one.exchange;
    e.agent = "claude-code";
    e.session = "s-1";
    e.run = core::runId(e.agent, e.session, 0, 0);
    e.project = "/home/alice/shop";
    e.modelServed = "claude-sonnet-4-6";
    e.startedAt = core::utcFromText(QString::fromLatin1(at));
    e.status = 200;
    e.responseId = message;
    e.usage.input = 1000;
    e.usage.output = output;
    e.cost = core::Money{output};
    one.key = core::requestKey(message);
    return one;
}

core::Exchange forwarded(const std::string &message, quint32 number)
{
    core::Exchange e = sample(number, QStringLiteral("2026-11-21T10:00:00.000Z"));
    e.responseId = message;
    e.requestId = "req-" + message;
    return e;
}

void ImportedHistory::renew()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("spotmeter.db"));
    auto store = storing::Store::open(m_path);
    QVERIFY(store);
    m_store = std::make_unique<storing::Store>(std::move(*store));
}

qint64 ImportedHistory::import(const std::vector<LoggedExchange> &exchanges)
{
    const auto rows = m_store->import({exchanges, {}});
    return rows ? *rows : -1;
}

void ImportedHistory::record(const core::Exchange &exchange)
{
    QVERIFY(m_store->record(std::vector{exchange}));
}

std::vector<core::Exchange> ImportedHistory::rows() const
{
    auto history = storing::History::open(m_path);
    auto all = history->exchanges(5000);
    return std::move(*all);
}

void ImportedHistory::expectSums() const
{
    core::TokenUsage usage;
    core::CostSum cost;
    const auto all = rows();
    for (const core::Exchange &e : all) {
        usage += e.usage;
        cost.add(e.cost);
    }
    auto history = storing::History::open(m_path);
    const core::TimeSpan wholeDays{
        0, core::startOfLocalDay(core::utcFromText(QStringLiteral("2030-01-01T12:00:00.000Z")))};
    for (const core::Grouping grouping : {core::Grouping::Day, core::Grouping::Agent, core::Grouping::Project}) {
        core::UsageRow sum;
        const auto groups = history->usage(grouping, wholeDays);
        for (const core::UsageRow &row : *groups) {
            QVERIFY(row.requests > 0);
            sum.requests += row.requests;
            sum.usage += row.usage;
            sum.cost += row.cost;
        }
        QCOMPARE(sum.requests, qint64(all.size()));
        QCOMPARE(sum.usage, usage);
        QCOMPARE(sum.cost.known.nanodollars, cost.known.nanodollars);
    }
    core::TokenUsage ofRuns;
    const auto runs = history->runs(100, always);
    for (const core::RunSummary &run : *runs)
        ofRuns += run.usage;
    QCOMPARE(ofRuns, usage);
}
