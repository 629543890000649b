// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/Quotas.h"

#include "gateway/Decimal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gateway {

using namespace Qt::StringLiterals;

namespace {

/// A whole number from here on can only be nanodollars: nobody has a bucket of a million dollars.
constexpr qint64 surelyNanodollars = 1'000'000;

QJsonValue firstOf(const QJsonObject &json, std::initializer_list<QLatin1String> keys)
{
    for (const QLatin1String key : keys) {
        if (json.contains(key))
            return json[key];
    }
    return QJsonValue::Undefined;
}

std::optional<core::Money> dollarsIn(const QJsonValue &value)
{
    QString text = value.toString();
    const qsizetype sign = text.indexOf(u'$');
    if (sign < 0)
        return {};
    const QByteArray digits = text.remove(sign, 1).remove(u',').toLatin1();
    const std::optional<qint64> amount = nanodollars({digits.constData(), std::size_t(digits.size())});
    return amount ? std::optional(core::Money{*amount}) : std::nullopt;
}

std::optional<core::QuotaBucket> bucketIn(const QString &name, const QJsonObject &json)
{
    const QJsonValue balance = firstOf(json, {"current"_L1, "balance"_L1});
    const QJsonValue capacity = json["capacity"_L1];
    core::QuotaBucket bucket{name, {}, {}, json["rate"_L1].toString(), {}};
    if (name.isEmpty())
        return {};
    if (const auto of = dollarsIn(capacity), left = dollarsIn(balance); of && left) {
        bucket.capacity = *of;
        bucket.balance = *left;
        return bucket;
    }
    // The capacity settles the unit: a balance may be anything down to a little below zero.
    if (!capacity.isDouble() || !balance.isDouble() || capacity.toInteger() < surelyNanodollars)
        return {};
    bucket.capacity = {capacity.toInteger()};
    bucket.balance = {balance.toInteger()};
    return bucket;
}

}  // namespace

Quotas parseQuotas(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (const QJsonValue inner = firstOf(root.toObject(), {"quotas"_L1, "buckets"_L1});
        inner.isObject() || inner.isArray())
        root = inner;

    Quotas quotas;
    int unread = document.isNull() ? 1 : 0;
    const auto add = [&](const QString &name, const QJsonObject &entry) {
        if (auto bucket = bucketIn(name, entry))
            quotas.buckets.push_back(*std::move(bucket));
        else
            ++unread;
    };
    const QJsonArray array = root.toArray();
    for (const QJsonValue &entry : array)
        add(firstOf(entry.toObject(), {"name"_L1, "bucket"_L1, "key"_L1}).toString(), entry.toObject());
    const QJsonObject map = root.toObject();
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        add(entry.key(), entry.value().toObject());

    if (quotas.buckets.empty() && unread > 0)
        quotas.note = QStringLiteral("format not recognised");
    else if (quotas.buckets.empty())
        quotas.note = QStringLiteral("no quota applies");
    else if (unread > 0)
        quotas.note = QStringLiteral("%1 of %2 quotas not recognised")
                          .arg(unread)
                          .arg(quotas.buckets.size() + std::size_t(unread));
    return quotas;
}

}  // namespace gateway
