// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/UsageExport.h"

#include "core/Clock.h"
#include "core/UsageJson.h"
#include "models/Text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace models {

namespace {

QString day(qint64 moment)
{
    return text(core::localDay(moment));
}

}  // namespace

QByteArray usageJson(const Usage &usage, std::span<const core::UsageRow> rows)
{
    QJsonArray groups;
    for (const core::UsageRow &row : rows)
        groups.append(core::toJson(row));
    const std::string_view by = core::name(usage.grouping);
    const QJsonObject json{{QStringLiteral("by"), QLatin1String(by.data(), qsizetype(by.size()))},
                           {QStringLiteral("since"), day(usage.span.from)},
                           {QStringLiteral("until"), day(usage.span.to - 1)},
                           {QStringLiteral("rows"), groups},
                           {QStringLiteral("total"), core::toJson(usage.totals)}};
    return QJsonDocument(json).toJson();
}

QString exportName(const Usage &usage, const QString &suffix)
{
    return QStringLiteral("spotmeter-usage-%1-%2.%3").arg(day(usage.span.from), day(usage.span.to - 1), suffix);
}

}  // namespace models
