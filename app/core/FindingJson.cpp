// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FindingJson.h"

#include "core/Json.h"
#include "core/JsonParts.h"

namespace core {

QJsonObject toJson(const FindingPlace &place)
{
    return {{"path"_k, text(place.path)},
            {"line"_k, place.line},
            {"column"_k, place.column},
            {"reach"_k, text(place.reach)},
            {"kind"_k, text(name(place.kind))},
            {"modified_at"_k, place.modifiedAt == 0 ? QString() : utcText(place.modifiedAt)},
            {"level"_k, text(name(place.level))}};
}

QJsonObject toJson(const Finding &finding)
{
    return {{"fingerprint"_k, text(finding.fingerprint)}, {"rule"_k, text(finding.rule)},
            {"provider"_k, text(finding.provider)},       {"masked"_k, text(finding.masked)},
            {"level"_k, text(name(finding.level))},       {"why"_k, text(finding.why)},
            {"revoke_url"_k, text(finding.revokeUrl)},    {"places"_k, arrayOf(finding.places)},
            {"gateway_serves"_k, finding.served},         {"used_by"_k, text(finding.usedBy)}};
}

QJsonObject toJson(const ScanReport &report)
{
    return {{"findings"_k, arrayOf(report.findings)},
            {"coverage"_k,
             QJsonObject{{"files"_k, report.coverage.files},
                         {"bytes"_k, report.coverage.bytes},
                         {"unreadable"_k, report.coverage.unreadable},
                         {"skipped"_k, report.coverage.skipped},
                         {"allowed"_k, report.coverage.allowed},
                         {"unchanged"_k, report.coverage.unchanged}}}};
}

ScanReport scanReportFromJson(const QJsonObject &json)
{
    ScanReport report;
    const QJsonArray findings = json["findings"_k].toArray();
    for (const QJsonValue &entry : findings) {
        Finding finding{bytes(entry["fingerprint"_k]),
                        bytes(entry["rule"_k]),
                        bytes(entry["provider"_k]),
                        bytes(entry["masked"_k]),
                        findingLevelFromName(bytes(entry["level"_k])).value_or(FindingLevel::Medium),
                        bytes(entry["why"_k]),
                        bytes(entry["revoke_url"_k]),
                        {},
                        entry["gateway_serves"_k].toBool(),
                        bytes(entry["used_by"_k])};
        const QJsonArray places = entry["places"_k].toArray();
        for (const QJsonValue &place : places)
            finding.places.push_back({bytes(place["path"_k]), place["line"_k].toInt(), place["column"_k].toInt(),
                                      bytes(place["reach"_k]),
                                      placeKindFromName(bytes(place["kind"_k])).value_or(PlaceKind::Stray),
                                      utcFromText(place["modified_at"_k].toString()),
                                      findingLevelFromName(bytes(place["level"_k])).value_or(finding.level)});
        report.findings.push_back(std::move(finding));
    }
    const QJsonObject coverage = json["coverage"_k].toObject();
    report.coverage = {coverage["files"_k].toInteger(),      coverage["bytes"_k].toInteger(),
                       coverage["unreadable"_k].toInteger(), coverage["skipped"_k].toInteger(),
                       coverage["allowed"_k].toInteger(),    coverage["unchanged"_k].toInteger()};
    return report;
}

}  // namespace core
