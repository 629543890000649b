// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: a message of OpenCode's database. Whatever stands there, counts are plausible.
#include "Must.h"
#include "importing/Collector.h"
#include "importing/OpenCodeDatabase.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    importing::Collector collector([](core::LogBatch &&batch) {
        for (const core::LoggedExchange &logged : batch.exchanges) {
            const core::TokenUsage &usage = logged.exchange.usage;
            must(usage.input >= 0 && usage.output >= 0 && usage.cacheRead >= 0 && usage.cacheWrite5m >= 0);
            must(logged.exchange.durationMs >= 0);
        }
    });
    collector.beginFile();
    std::string text(textOf(data, size));
    text.reserve(text.size() + importing::linePadding);
    readOpenCodeMessage("opencode", {"msg_1", "ses_1", "/home/me", 1'795'301'216'722, std::move(text)}, collector);
    collector.finish();
    return 0;
}
