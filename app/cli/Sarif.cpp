// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Sarif.h"

#include <QFile>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

QString levelOf(core::FindingLevel level)
{
    if (level >= core::FindingLevel::High)
        return u"error"_s;
    return level == core::FindingLevel::Medium ? u"warning"_s : u"note"_s;
}

QJsonArray rulesOf(const core::ScanReport &report)
{
    QJsonArray rules;
    std::set<std::string> seen;
    for (const core::Finding &finding : report.findings) {
        if (!seen.insert(finding.rule).second)
            continue;
        QJsonObject rule{{u"id"_s, text(finding.rule)},
                         {u"shortDescription"_s, QJsonObject{{u"text"_s, text(finding.provider) + u" key"_s}}},
                         {u"fullDescription"_s, QJsonObject{{u"text"_s, text(finding.why)}}},
                         {u"properties"_s, QJsonObject{{u"provider"_s, text(finding.provider)}}}};
        if (!finding.revokeUrl.empty())
            rule[u"helpUri"_s] = text(finding.revokeUrl);
        rules.append(rule);
    }
    return rules;
}

QJsonObject resultOf(const core::Finding &finding, const core::FindingPlace &place)
{
    const QString message =
        u"%1 key %2. %3 %4"_s.arg(text(finding.provider), text(finding.masked), text(finding.why), text(place.reach));
    const QString uri =
        QString::fromLatin1(QUrl::fromLocalFile(QFile::decodeName(place.path.c_str())).toEncoded(QUrl::FullyEncoded));
    QJsonObject location{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, uri}}}};
    if (place.line > 0)
        location[u"region"_s] =
            QJsonObject{{u"startLine"_s, place.line}, {u"startColumn"_s, std::max(1, place.column)}};
    return {{u"ruleId"_s, text(finding.rule)},
            {u"level"_s, levelOf(place.level)},
            {u"message"_s, QJsonObject{{u"text"_s, message}}},
            {u"locations"_s, QJsonArray{QJsonObject{{u"physicalLocation"_s, location}}}},
            {u"partialFingerprints"_s, QJsonObject{{u"keyFingerprint/v1"_s, text(finding.fingerprint)}}},
            {u"properties"_s,
             QJsonObject{{u"level"_s, text(core::name(place.level))}, {u"place"_s, text(core::name(place.kind))}}}};
}

QJsonObject invocationOf(const core::ScanCoverage &seen)
{
    const QString sentence =
        u"Read %1 files. Could not read: %2. Skipped: %3."_s.arg(seen.files).arg(seen.unreadable).arg(seen.skipped);
    return {{u"executionSuccessful"_s, true},
            {u"toolExecutionNotifications"_s,
             QJsonArray{QJsonObject{{u"level"_s, seen.unreadable > 0 ? u"warning"_s : u"note"_s},
                                    {u"message"_s, QJsonObject{{u"text"_s, sentence}}}}}}};
}

}  // namespace

QJsonObject toSarif(const core::ScanReport &report)
{
    QJsonArray results;
    for (const core::Finding &finding : report.findings) {
        for (const core::FindingPlace &place : finding.places)
            results.append(resultOf(finding, place));
    }
    const QJsonObject driver{{u"name"_s, u"Spotmeter"_s},
                             {u"version"_s, u"" SPOTMETER_VERSION ""_s},
                             {u"semanticVersion"_s, u"" SPOTMETER_VERSION ""_s},
                             {u"rules"_s, rulesOf(report)}};
    return {{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
            {u"version"_s, u"2.1.0"_s},
            {u"runs"_s,
             QJsonArray{QJsonObject{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                                    {u"columnKind"_s, u"unicodeCodePoints"_s},
                                    {u"invocations"_s, QJsonArray{invocationOf(report.coverage)}},
                                    {u"results"_s, results}}}}};
}

}  // namespace cli
