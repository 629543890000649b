// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/Sarif.h"
#include "cli/Service.h"
#include "cli/Staged.h"
#include "control/Api.h"
#include "core/FindingJson.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

enum class Format { Table, Json, Sarif };

struct Wanted {
    Format format = Format::Table;
    core::FindingLevel level = core::FindingLevel::Low;
    QJsonArray paths;
    std::unique_ptr<StagedFiles> staged;
};

void printReport(const Call &call, const core::ScanReport &report, std::size_t hidden)
{
    printDemoLabel(call);
    for (const core::Finding &finding : report.findings)
        printFinding(call, finding);
    const QLocale locale;
    const core::ScanCoverage &seen = report.coverage;
    const QString result = report.findings.empty() ? u"No key found"_s
        : report.findings.size() == 1              ? u"1 key needs attention"_s
                                                   : u"%1 keys need attention"_s.arg(report.findings.size());
    const QString files = seen.files == 1 ? u"1 file"_s : u"%1 files"_s.arg(locale.toString(seen.files));
    call.console.print(u"%1 in %2 (%3). Could not read: %4. Skipped: %5."_s.arg(
        result, files, locale.formattedDataSize(seen.bytes), locale.toString(seen.unreadable),
        locale.toString(seen.skipped)));
    if (seen.allowed > 0)
        call.console.print(u"Ignored, as allowlists say: %1."_s.arg(locale.toString(seen.allowed)));
    if (hidden > 0)
        call.console.print(u"Not shown: %1 in tests, manuals and packages. `--level sample` shows them."_s.arg(hidden));
}

core::Result<Format> formatOf(const Call &call)
{
    const QString name = call.asked.value(u"format"_s);
    if (name == u"sarif")
        return Format::Sarif;
    if (name == u"json" || (name.isEmpty() && call.json()))
        return Format::Json;
    if (name == u"table" || name.isEmpty())
        return Format::Table;
    return core::Error{core::ErrorKind::BadInput, u"\"%1\" is no format. There are table, json and sarif."_s.arg(name)};
}

core::Result<QJsonArray> pathsOf(const Call &call)
{
    QJsonArray paths;
    const QStringList asked = call.asked.positionalArguments();
    for (const QString &path : asked) {
        const QFileInfo place(path);
        if (!place.exists() && !place.isSymLink())
            return core::Error{core::ErrorKind::NotFound, u"There is no file or folder \"%1\"."_s.arg(path)};
        paths.append(place.absoluteFilePath());
    }
    return paths;
}

core::Result<Wanted> wantedOf(const Call &call)
{
    Wanted wanted;
    const auto format = formatOf(call);
    if (!format)
        return format.error();
    wanted.format = *format;
    if (const QString name = call.asked.value(u"level"_s); !name.isEmpty()) {
        const auto level = core::findingLevelFromName(name.toStdString());
        if (!level)
            return core::Error{core::ErrorKind::BadInput,
                               u"\"%1\" is no level. There are sample, low, medium, high and critical."_s.arg(name)};
        wanted.level = *level;
    }
    const auto paths = pathsOf(call);
    if (!paths)
        return paths.error();
    wanted.paths = *paths;
    if (!call.asked.isSet(u"staged"_s))
        return wanted;
    auto staged = StagedFiles::checkOut();
    if (!staged)
        return staged.error();
    wanted.staged = std::move(*staged);
    wanted.paths = {wanted.staged->folder()};
    return wanted;
}

/// Leaves out keys, and places of keys, below the level that was asked for. Returns how many keys those were.
std::size_t filter(core::ScanReport &report, core::FindingLevel level)
{
    const std::size_t before = report.findings.size();
    std::erase_if(report.findings, [level](const core::Finding &finding) { return finding.level < level; });
    for (core::Finding &finding : report.findings)
        std::erase_if(finding.places, [level](const core::FindingPlace &place) { return place.level < level; });
    return before - report.findings.size();
}

ExitCode run(const Call &call)
{
    auto wanted = wantedOf(call);
    if (!wanted)
        return wanted.error().kind == core::ErrorKind::BadInput && !call.asked.isSet(u"staged"_s)
            ? call.wrongUsage(wanted.error().message)
            : call.fail(wanted.error());
    QJsonObject body{{u"history"_s, call.asked.isSet(u"history"_s)}};
    if (!wanted->paths.isEmpty())
        body[u"paths"_s] = wanted->paths;
    const auto answer = askWithProgress(call, "POST", QLatin1String(control::api::scan), body);
    if (!answer)
        return call.fail(answer.error());
    core::ScanReport report = core::scanReportFromJson(*answer);
    const std::size_t hidden = filter(report, wanted->level);
    if (wanted->staged)
        wanted->staged->rename(report);
    if (wanted->format == Format::Sarif)
        call.console.printJson(toSarif(report));
    else if (wanted->format == Format::Json)
        call.console.printJson(core::toJson(report));
    else
        printReport(call, report, hidden);
    return report.findings.empty() ? ExitCode::Done : ExitCode::Findings;
}

}  // namespace

Command scanCommand()
{
    return {u"scan"_s,
            u"[<path>…] [options]"_s,
            std::numeric_limits<qsizetype>::max(),
            u"Find API keys that lie around in files"_s,
            u"Looks for API keys in the files and folders given, or in the home folder and the places where keys "
            u"usually lie. Keys are shown masked and go nowhere. The exit code is 4 if there are any."_s,
            {{u"format"_s, u"How to answer: table, json or sarif (2.1.0)."_s, u"format"_s},
             {u"level"_s, u"Show keys from this level on: sample, low (the default), medium, high or critical."_s,
              u"level"_s},
             {u"history"_s, u"Look at all that was ever committed to the git repositories there, too."_s},
             {u"staged"_s, u"Look at what the next git commit takes along, for a pre-commit hook."_s}},
            run};
}

}  // namespace cli
