// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/Service.h"
#include "control/Api.h"
#include "core/Json.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

void printFinding(const Call &call, const core::Finding &finding)
{
    call.console.printHeading(
        u"%1  %2  %3"_s.arg(text(core::name(finding.level)).toUpper(), text(finding.provider), text(finding.masked)));
    call.console.print(u"  "_s + text(finding.why));
    for (const core::FindingPlace &place : finding.places)
        call.console.print(
            u"  %1:%2:%3  %4"_s.arg(text(place.path)).arg(place.line).arg(place.column).arg(text(place.reach)));
    if (!finding.revokeUrl.empty())
        call.console.print(u"  Revoke it at %1"_s.arg(text(finding.revokeUrl)));
    call.console.print();
}

void printReport(const Call &call, const core::ScanReport &report)
{
    printDemoLabel(call);
    for (const core::Finding &finding : report.findings)
        printFinding(call, finding);
    const QLocale locale;
    const core::ScanCoverage &seen = report.coverage;
    const QString result = report.findings.empty() ? u"No key found"_s
        : report.findings.size() == 1              ? u"1 key needs attention"_s
                                                   : u"%1 keys need attention"_s.arg(report.findings.size());
    call.console.print(u"%1 in %2 files (%3). Could not read: %4. Skipped: %5."_s.arg(
        result, locale.toString(seen.files), locale.formattedDataSize(seen.bytes), locale.toString(seen.unreadable),
        locale.toString(seen.skipped)));
}

ExitCode run(const Call &call)
{
    QJsonArray paths;
    for (const QString &path : call.asked.positionalArguments()) {
        const QFileInfo place(path);
        if (!place.exists())
            return call.fail({core::ErrorKind::NotFound, u"There is no file or folder \"%1\"."_s.arg(path)});
        paths.append(place.absoluteFilePath());
    }
    const auto answer = ask(call.paths, "POST", QLatin1String(control::api::scan),
                            paths.isEmpty() ? QJsonObject() : QJsonObject{{u"paths"_s, paths}});
    if (!answer)
        return call.fail(answer.error());
    const core::ScanReport report = core::scanReportFromJson(*answer);
    if (call.json())
        call.console.printJson(*answer);
    else
        printReport(call, report);
    return report.findings.empty() ? ExitCode::Done : ExitCode::Findings;
}

}  // namespace

Command scanCommand()
{
    return {u"scan"_s,
            u"[<path>…] [options]"_s,
            std::numeric_limits<qsizetype>::max(),
            u"Find API keys that lie around in files"_s,
            u"Looks for API keys in the files and folders given, or in the places where keys usually lie. Keys are "
            u"shown masked and go nowhere. The exit code is 4 if there are any."_s,
            {},
            run};
}

}  // namespace cli
