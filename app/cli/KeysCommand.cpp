// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/Service.h"
#include "cli/Table.h"
#include "control/Api.h"
#include "core/FindingJson.h"
#include "core/Json.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

const QStringList remedies{u"keychain"_s, u"remove"_s, u"redact"_s, u"tighten"_s, u"gitignore"_s};

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

ExitCode list(const Call &call)
{
    const auto answer = ask(call.paths, "GET", QLatin1String(control::api::keys));
    if (!answer)
        return call.fail(answer.error());
    if (call.json()) {
        call.console.printJson(*answer);
        return ExitCode::Done;
    }
    const core::ScanReport report = core::scanReportFromJson(*answer);
    printDemoLabel(call);
    for (const core::Finding &finding : report.findings) {
        if (finding.level == core::FindingLevel::Sample)
            continue;
        printFinding(call, finding);
    }
    call.console.print(u"As of %1. `spotmeter keys <key> --keychain` shows how to take one away."_s.arg(
        minuteText(core::utcFromText((*answer)[u"scanned_at"_s].toString()))));
    return ExitCode::Done;
}

/// The one key whose fingerprint begins so, and its places.
core::Result<core::Finding> find(const Call &call, const QString &id)
{
    const auto answer = ask(call.paths, "GET", QLatin1String(control::api::keys));
    if (!answer)
        return answer.error();
    const core::ScanReport report = core::scanReportFromJson(*answer);
    std::vector<core::Finding> fitting;
    std::copy_if(report.findings.begin(), report.findings.end(), std::back_inserter(fitting),
                 [&id](const core::Finding &one) { return one.fingerprint.starts_with(id.toStdString()); });
    if (fitting.size() != 1)
        return core::Error{core::ErrorKind::NotFound,
                           fitting.empty() ? u"The last scan found no key \"%1\". Scan again."_s.arg(id)
                                           : u"\"%1\" fits several keys. Write more of it."_s.arg(id)};
    return fitting.front();
}

ExitCode remedy(const Call &call, const QString &wanted)
{
    const auto finding = find(call, call.asked.positionalArguments().first());
    if (!finding)
        return call.fail(finding.error());
    const QString only =
        call.asked.isSet(u"path"_s) ? QFileInfo(call.asked.value(u"path"_s)).absoluteFilePath() : QString();
    const bool apply = call.asked.isSet(u"apply"_s);
    ExitCode result = ExitCode::Done;
    QStringList done;
    for (const core::FindingPlace &place : finding->places) {
        const QString path = text(place.path);
        if (place.kind == core::PlaceKind::Process || (!only.isEmpty() && path != only) || done.contains(path))
            continue;
        done.append(path);
        const auto answer =
            ask(call.paths, "POST", QLatin1String(apply ? control::api::keyRemedy : control::api::keyPreview),
                {{u"fingerprint"_s, text(finding->fingerprint)},
                 {u"path"_s, path},
                 {u"remedy"_s, wanted},
                 {u"name"_s, call.asked.value(u"name"_s)}});
        if (!answer) {
            result = call.fail(answer.error());
            continue;
        }
        if (call.json()) {
            call.console.printJson(*answer);
            continue;
        }
        call.console.printHeading((*answer)[u"what"_s].toString());
        if (!apply)
            call.console.print((*answer)[u"diff"_s].toString());
        if (const QString next = (*answer)[u"next"_s].toString(); !next.isEmpty())
            call.console.print(next);
        if (apply && (*answer)[u"gone"_s].toBool())
            call.console.print(u"Looked again: the key is gone from the file."_s);
        if (apply)
            call.console.print(u"Take it back with `spotmeter keys undo %1`."_s.arg((*answer)[u"undo"_s].toString()));
    }
    if (done.isEmpty())
        return call.fail({core::ErrorKind::NotFound, u"The key lies in no such file."_s});
    if (!apply && !call.json() && result == ExitCode::Done)
        call.console.print(u"Nothing was changed. Add --apply to do it."_s);
    return result;
}

/// The fingerprint of a key that the last scan found, or that the guard saw in a request.
core::Result<QString> fingerprint(const Call &call, const QString &id)
{
    const auto finding = find(call, id);
    if (finding)
        return text(finding->fingerprint);
    const auto status = ask(call.paths, "GET", QLatin1String(control::api::status));
    const QJsonArray seen = status ? (*status)[u"guard"_s][u"keys"_s].toArray() : QJsonArray();
    for (const QJsonValue &key : seen) {
        if (const QString whole = key[u"fingerprint"_s].toString(); whole.startsWith(id))
            return whole;
    }
    return finding.error();
}

ExitCode ignore(const Call &call)
{
    const auto key = fingerprint(call, call.asked.positionalArguments().first());
    if (!key)
        return call.fail(key.error());
    QJsonObject body{{u"fingerprint"_s, *key}, {u"reason"_s, call.asked.value(u"ignore"_s)}};
    if (call.asked.isSet(u"until"_s))
        body[u"until"_s] = call.asked.value(u"until"_s);
    const auto answer = ask(call.paths, "POST", QLatin1String(control::api::keyAllow), body);
    if (!answer)
        return call.fail(answer.error());
    call.json() ? call.console.printJson(*answer) : call.console.print((*answer)[u"what"_s].toString());
    return ExitCode::Done;
}

ExitCode undo(const Call &call)
{
    const QStringList words = call.asked.positionalArguments();
    if (words.size() > 1) {
        const auto answer = ask(call.paths, "POST", QLatin1String(control::api::keyUndo), {{u"id"_s, words[1]}});
        if (!answer)
            return call.fail(answer.error());
        call.json() ? call.console.printJson(*answer) : call.console.print((*answer)[u"what"_s].toString());
        return ExitCode::Done;
    }
    const auto answer = ask(call.paths, "GET", QLatin1String(control::api::keyChanges));
    if (!answer)
        return call.fail(answer.error());
    if (call.json()) {
        call.console.printJson(*answer);
        return ExitCode::Done;
    }
    const QJsonArray changes = (*answer)[u"changes"_s].toArray();
    for (const QJsonValue &change : changes)
        call.console.print(
            u"%1  %2  %3"_s.arg(change[u"id"_s].toString(), change[u"at"_s].toString(), change[u"what"_s].toString()));
    if (changes.isEmpty())
        call.console.print(u"There is nothing to undo."_s);
    return ExitCode::Done;
}

ExitCode run(const Call &call)
{
    const QStringList words = call.asked.positionalArguments();
    if (words.isEmpty())
        return list(call);
    if (words.first() == u"undo")
        return undo(call);
    if (words.size() > 1)
        return call.wrongUsage(u"\"%1\" is too much."_s.arg(words[1]));
    if (call.asked.isSet(u"ignore"_s))
        return ignore(call);
    QStringList wanted;
    std::copy_if(remedies.begin(), remedies.end(), std::back_inserter(wanted),
                 [&call](const QString &name) { return call.asked.isSet(name); });
    if (wanted.size() == 1)
        return remedy(call, wanted.first());
    if (!wanted.isEmpty())
        return call.wrongUsage(u"Choose one remedy at a time."_s);
    const auto finding = find(call, words.first());
    if (!finding)
        return call.fail(finding.error());
    printFinding(call, *finding);
    return ExitCode::Done;
}

}  // namespace

void printFinding(const Call &call, const core::Finding &finding)
{
    call.console.printHeading(u"%1  %2  %3  %4"_s.arg(text(core::name(finding.level)).toUpper(), text(finding.provider),
                                                      text(finding.masked), text(finding.fingerprint).left(8)));
    call.console.print(u"  "_s + text(finding.why));
    for (const core::FindingPlace &place : finding.places) {
        const QString at = place.line > 0 ? u":%1:%2"_s.arg(place.line).arg(place.column) : QString();
        call.console.print(u"  %1%2  %3"_s.arg(text(place.path), at, text(place.reach)));
    }
    if (finding.served)
        call.console.print(u"  The gateway already serves this provider: this key can go."_s);
    if (!finding.usedBy.empty())
        call.console.print(u"  %1 uses this key past the gateway."_s.arg(text(finding.usedBy)));
    if (!finding.revokeUrl.empty())
        call.console.print(u"  Revoke it at %1"_s.arg(text(finding.revokeUrl)));
    call.console.print();
}

Command keysCommand()
{
    return {
        u"keys"_s,
        u"[<key> | undo [<change>]] [options]"_s,
        2,
        u"Take stray keys away, and undo it"_s,
        u"Without a word: the keys that the last scan of the home folder found. With a key and a remedy: shows what "
        u"would change, and with --apply changes it. Every change can be taken back with `spotmeter keys undo`."_s,
        {{u"keychain"_s, u"Move the key into the keychain and look it up from there."_s},
         {u"remove"_s, u"Take the key out of the file."_s},
         {u"redact"_s, u"Blot the key out in a history or transcript."_s},
         {u"tighten"_s, u"Let only the file's owner read it."_s},
         {u"gitignore"_s, u"Tell git to ignore the file."_s},
         {u"ignore"_s, u"Let the key be, for a reason."_s, u"reason"_s},
         {u"until"_s, u"Until a day: 2027-01-31."_s, u"day"_s},
         {u"path"_s, u"Only in this file."_s, u"file"_s},
         {u"name"_s, u"Its name in the keychain, if not the variable's."_s, u"name"_s},
         {u"apply"_s, u"Do it, not only show it."_s}},
        run};
}

}  // namespace cli
