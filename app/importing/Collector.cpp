// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/Collector.h"

#include "importing/Tally.h"

#include <utility>

namespace importing {

namespace {

constexpr std::size_t batchSize = 4096;
constexpr std::size_t mostFiles = 4096;

/// An entry that counts nothing and calls nothing tells of no request.
bool saysNothing(const core::LoggedExchange &logged)
{
    const core::Exchange &e = logged.exchange;
    return e.usage.total() == 0 && e.usage.webSearches == 0;
}

void merge(core::Exchange &known, core::Exchange &&again)
{
    for (const core::ToolCalls &tool : again.tools)
        addTool(known.tools, tool.name, tool.count);
    if (again.usage.total() < known.usage.total() || again.modelServed.empty())
        return;
    again.tools = std::move(known.tools);
    if (known.usage.total() > 0)
        again.startedAt = known.startedAt;
    known = std::move(again);
}

}  // namespace

void Collector::beginFile()
{
    ++m_file;
    m_lastKey = 0;
}

void Collector::add(core::LoggedExchange logged)
{
    m_lastKey = logged.key;
    const auto known = m_places.find(logged.key);
    if (known != m_places.end() && known->second.file == m_file)
        return merge(m_batch.exchanges[known->second.index].exchange, std::move(logged.exchange));
    if (m_batch.exchanges.size() >= batchSize)
        deliver();
    logged.exchange.status = logged.exchange.status == 0 ? 200 : logged.exchange.status;
    m_places.insert_or_assign(logged.key, Place{m_batch.exchanges.size(), m_file});
    m_batch.exchanges.push_back(std::move(logged));
}

void Collector::endFile(core::LogFile file)
{
    m_batch.files.push_back(std::move(file));
    if (m_batch.files.size() >= mostFiles)
        deliver();
}

void Collector::finish()
{
    if (!m_batch.exchanges.empty() || !m_batch.files.empty())
        deliver();
}

void Collector::deliver()
{
    std::erase_if(m_batch.exchanges, saysNothing);
    m_places.clear();
    m_deliver(std::exchange(m_batch, {}));
}

}  // namespace importing
