// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: a user's file of scan rules. What is taken has a pattern that compiles, and a name.
#include "Must.h"
#include "scanning/Rules.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = textOf(data, size);
    const auto rules = scanning::rulesFromJson(QByteArray(text.data(), qsizetype(text.size())));
    if (!rules) {
        must(!rules.error().message.isEmpty());
        return 0;
    }
    for (const scanning::Rule &rule : rules->list) {
        must(!rule.id.empty() && rule.expression.isValid());
        must(rule.keyGroup >= 0 && rule.keyGroup <= rule.expression.captureCount());
    }
    return 0;
}
