// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: the search for keys and its verifier, with all of the program's rules. A key that is found lies in
// the text, on a line of it, in the order of the text, and no two overlap.
#include "Must.h"
#include "scanning/KeyFinder.h"

#include <algorithm>

namespace {

scanning::PatternEngine makeEngine()
{
    auto rules = scanning::loadRules({});
    must(rules.ok());
    auto engine = scanning::PatternEngine::compile(std::move(*rules));
    must(engine.ok());
    return std::move(*engine);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const scanning::PatternEngine engine = makeEngine();
    static scanning::KeyFinder finder(engine);
    const std::string_view text = textOf(data, size);
    const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
    const char *end = text.data();
    for (const scanning::FoundKey &found : finder.find(text)) {
        must(found.rule != nullptr && !found.key.empty());
        must(found.key.data() >= end && found.key.data() + found.key.size() <= text.data() + text.size());
        must(found.line >= 1 && found.line <= lines && found.column >= 1);
        end = found.key.data() + found.key.size();
    }
    return 0;
}
