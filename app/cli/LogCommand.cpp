// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/Service.h"
#include "control/Api.h"
#include "core/Json.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

ExitCode run(const Call &call)
{
    const auto answer = ask(call.paths, "GET", QLatin1String(control::api::log));
    if (!answer)
        return call.fail(answer.error());
    if (call.json()) {
        call.console.printJson(*answer);
        return ExitCode::Done;
    }
    printDemoLabel(call);
    const QJsonArray entries = answer->value("entries"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(core::utcFromText(entry["at"_L1].toString()));
        call.console.print(at.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u"  "_s + entry["what"_L1].toString());
    }
    if (entries.isEmpty())
        call.console.print(u"Spotmeter has not changed anything on this machine."_s);
    return ExitCode::Done;
}

}  // namespace

Command logCommand()
{
    return {u"log"_s,
            u"[options]"_s,
            0,
            u"What Spotmeter changed on this machine"_s,
            u"Lists every change that Spotmeter made to files of this machine, the oldest first."_s,
            {},
            run};
}

}  // namespace cli
