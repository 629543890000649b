// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/UsageCsv.h"

namespace core {

namespace {

/// Quoted, and never taken for a formula by a spreadsheet, since names come from the network.
QByteArray field(const std::string &text)
{
    QByteArray bytes = QByteArray::fromStdString(text);
    if (!bytes.isEmpty() && QByteArrayView("=+-@\t\r").contains(bytes[0]))
        bytes.prepend('\'');
    return '"' + bytes.replace('"', "\"\"").replace('\n', ' ') + '"';
}

QByteArray mean(const Waits &waits)
{
    return waits.meanMs() ? QByteArray::number(*waits.meanMs()) : QByteArray();
}

}  // namespace

QByteArray usageCsv(Grouping grouping, std::span<const UsageRow> rows)
{
    const std::string_view key = name(grouping);
    QByteArray csv = QByteArray(key.data(), qsizetype(key.size()))
        + ",requests,input,output,cache_read,cache_write_5m,cache_write_1h,reasoning,image,web_searches,cost_usd,"
          "unpriced_requests,first_byte_ms\n";
    for (const UsageRow &row : rows) {
        csv += field(row.key);
        for (const qint64 number :
             {row.requests, row.usage.input, row.usage.output, row.usage.cacheRead, row.usage.cacheWrite5m,
              row.usage.cacheWrite1h, row.usage.reasoning, row.usage.image, row.usage.webSearches})
            csv += ',' + QByteArray::number(number);
        csv += ',' + QByteArray::number(double(row.cost.known.nanodollars) / 1e9, 'f', 9) + ','
            + QByteArray::number(row.cost.unknown) + ',' + mean(row.waits) + "\n";
    }
    return csv;
}

}  // namespace core
