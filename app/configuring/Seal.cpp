// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/Record.h"

#include "configuring/Text.h"

#include <algorithm>
#include <utility>

namespace configuring {

namespace {

constexpr std::string_view blanked = "\"****\"";

std::size_t put(std::vector<std::string> &texts, std::string &text)
{
    texts.push_back(std::exchange(text, {}));
    return texts.size() - 1;
}

}  // namespace

void seal(Record &record, const SecretTest &isSecret, std::vector<std::string> &texts)
{
    for (KeyRecord &key : record.keys) {
        if (key.before && isSecret(key.path, *key.before))
            key.sealed = put(texts, *key.before);
    }
    const bool stepsTell = std::any_of(record.back.begin(), record.back.end(),
                                       [&isSecret](const ReverseStep &step) { return isSecret({}, step.removed); });
    if (!isSealed(record) && !stepsTell)
        return;
    // A step may remove more than one value, or part of one, so all of them go.
    for (ReverseStep &step : record.back) {
        if (!step.removed.empty())
            step.sealed = put(texts, step.removed);
    }
}

bool isSealed(const Record &record)
{
    return std::any_of(record.keys.begin(), record.keys.end(), [](const KeyRecord &key) { return key.sealed; })
        || std::any_of(record.back.begin(), record.back.end(), [](const ReverseStep &step) { return step.sealed; });
}

core::Result<void> unseal(Record &record, const std::vector<std::string> &texts)
{
    Record open = record;
    bool fits = true;
    const auto take = [&texts, &fits](std::optional<std::size_t> &sealed, std::string &text) {
        const auto place = std::exchange(sealed, std::nullopt);
        fits = fits && (!place || *place < texts.size());
        if (place && fits)
            text = texts[*place];
    };
    for (KeyRecord &key : open.keys) {
        if (key.before)
            take(key.sealed, *key.before);
    }
    for (ReverseStep &step : open.back)
        take(step.sealed, step.removed);
    if (!fits)
        return core::Error{core::ErrorKind::Conflict,
                           QStringLiteral("What is kept in %1 does not belong to the change of %2.")
                               .arg(record.sealedIn, record.path)};
    record = std::move(open);
    return {};
}

void blank(Record &record)
{
    for (KeyRecord &key : record.keys) {
        if (std::exchange(key.sealed, std::nullopt))
            key.before = blanked;
    }
    // Without their texts the steps lead nowhere; the keys alone do.
    if (std::any_of(record.back.begin(), record.back.end(), [](const ReverseStep &step) { return step.sealed; }))
        record.afterHash.clear();
}

QStringList giveUpSealed(Record &record)
{
    QStringList lost;
    for (KeyRecord &key : record.keys) {
        if (!std::exchange(key.sealed, std::nullopt))
            continue;
        key.before.reset();
        lost.append(QStringLiteral("The former value of \"%1\" in %2 is no longer in %3. Set it again if you need it.")
                        .arg(fromUtf8(pathText(key.path)), record.path, record.sealedIn));
    }
    blank(record);
    return lost;
}

}  // namespace configuring
