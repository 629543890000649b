// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: the readers of agents' logs (READ says which), fed a file of lines. Whatever stands there, counts
// are plausible, and reading it with a pause after each line finds the same.
#include "Must.h"
#include "importing/Collector.h"

#include <iterator>
#include <string>

namespace {

std::vector<core::LoggedExchange> read(const std::string &text, bool pauses)
{
    std::vector<core::LoggedExchange> found;
    importing::Collector collector([&found](core::LogBatch &&batch) {
        found.insert(found.end(), std::make_move_iterator(batch.exchanges.begin()),
                     std::make_move_iterator(batch.exchanges.end()));
    });
    const importing::LogFacts facts{"agent", "session", {}, 1'800'000'000'000};
    auto reader = makeLogReader(importing::LogFormat::READ, facts);
    collector.beginFile();
    const std::string_view view(text);
    for (std::size_t at = 0; at < view.size();) {
        const std::size_t end =
            isDocument(importing::LogFormat::READ) ? view.size() : std::min(view.find('\n', at), view.size());
        reader->line(view.substr(at, end - at), collector);
        at = end + 1;
        if (!pauses)
            continue;
        const std::string state = reader->state();
        reader = makeLogReader(importing::LogFormat::READ, facts);
        reader->restore(state);
    }
    collector.finish();
    return found;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string text(reinterpret_cast<const char *>(data), size);
    text.reserve(text.size() + importing::linePadding);
    const auto found = read(text, false);
    for (const core::LoggedExchange &logged : found) {
        const core::Exchange &e = logged.exchange;
        must(e.usage.input >= 0 && e.usage.output >= 0 && e.usage.cacheRead >= 0 && e.usage.cacheWrite5m >= 0);
        must(e.usage.cacheWrite1h >= 0 && e.usage.reasoning >= 0 && e.usage.webSearches >= 0);
        must(e.startedAt > 0 && !e.agent.empty());
    }
    must(read(text, true).size() == found.size());
    return 0;
}
