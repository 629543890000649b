// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Needless.h"

#include "agents/Overrides.h"
#include "agents/Routes.h"

#include <algorithm>

namespace agents {

namespace {

bool hasText(const QString &path, configuring::Format format, const configuring::KeyPath &key)
{
    const auto leaves = leavesOf(path, format);
    const configuring::Leaf *leaf = leaves ? configuring::find(*leaves, key) : nullptr;
    return leaf && leaf->kind == configuring::Leaf::Kind::Text && !leaf->text.empty();
}

QString lastOf(const configuring::KeyPath &key)
{
    return QString::fromStdString(key.back());
}

}  // namespace

std::vector<core::NeedlessKey> needlessKeys(const Agent &agent, const Surroundings &surroundings,
                                            const std::vector<configuring::Record> &records)
{
    std::vector<core::NeedlessKey> keys;
    for (const ProviderKey &known : agent.providerKeys) {
        if (known.variable.isEmpty()) {
            const QString path = surroundings.expand(known.file);
            if (hasText(path, known.format, known.key))
                keys.push_back({known.provider, lastOf(known.key), path});
            continue;
        }
        if (const QString where = whereSet(known.variable, surroundings); !where.isEmpty())
            keys.push_back({known.provider, known.variable, where});
        for (const configuring::Record &record : records) {
            const bool taken = std::any_of(record.keys.begin(), record.keys.end(), [&known](const auto &key) {
                return key.sealed && lastOf(key.path) == known.variable;
            });
            if (taken)
                keys.push_back({known.provider, known.variable, record.sealedIn});
        }
    }
    return keys;
}

}  // namespace agents
