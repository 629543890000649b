// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScratchHistory.h"

#include "core/Json.h"
#include "storing/Store.h"

#include <QTest>

core::Exchange exchange(quint32 number, const QString &startedAt, const std::string &model)
{
    core::Exchange e;
    e.startedAt = core::utcFromText(startedAt);
    e.id = core::exchangeId(e.startedAt, number);
    e.durationMs = 1500;
    e.agent = "claude-code";
    e.session = "s-" + model;
    e.run = core::runId(e.agent, e.session, 0, 0);
    e.project = "/src/shop";
    e.modelServed = model;
    e.status = 200;
    e.usage.input = 1200;
    e.usage.output = 300;
    e.tools = {{"Bash", 2}};
    e.cost = core::dollars(2);
    return e;
}

Outcome ScratchHistory::spotmeter(const QString &arguments) const
{
    return runSpotmeter(m_home->path(), arguments.split(u' ', Qt::SkipEmptyParts));
}

void ScratchHistory::record(const std::vector<core::Exchange> &exchanges) const
{
    QVERIFY(storing::Store::open(database())->record(exchanges));
}
