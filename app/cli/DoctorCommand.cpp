// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/Service.h"
#include "control/Api.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString label(const QString &verdict)
{
    if (verdict == "pass"_L1)
        return u"ok  "_s;
    return verdict == "fail"_L1 ? u"FAIL"_s : u"-   "_s;
}

void printStage(const Call &call, const QJsonObject &stage)
{
    constexpr int titleWidth = 16;
    const QString title = stage["title"_L1].toString().leftJustified(titleWidth);
    call.console.print(label(stage["verdict"_L1].toString()) + u"  "_s + title + stage["sentence"_L1].toString());
    if (const QString remedy = stage["remedy"_L1].toString(); !remedy.isEmpty())
        call.console.print(QString(titleWidth + 6, u' ') + remedy);
}

bool isFailure(const QJsonValue &stage)
{
    return stage["verdict"_L1].toString() == "fail"_L1;
}

ExitCode printRawAnswers(const Call &call)
{
    const auto answer = ask(call.paths, "GET", QLatin1String(control::api::rawAnswers));
    if (!answer)
        return call.fail(answer.error());
    if (call.json()) {
        call.console.printJson(*answer);
        return ExitCode::Done;
    }
    const QJsonArray answers = (*answer)["answers"_L1].toArray();
    for (const QJsonValue &one : answers)
        call.console.print(u"--- "_s + one["from"_L1].toString() + u'\n' + one["text"_L1].toString() + u'\n');
    if (answers.isEmpty())
        call.console.print(u"Nobody answers: tailscaled is not there, and no gateway has been found."_s);
    return ExitCode::Done;
}

ExitCode run(const Call &call)
{
    if (call.asked.isSet(u"raw"_s))
        return printRawAnswers(call);
    const auto answer = ask(call.paths, "GET", QLatin1String(control::api::doctor));
    if (!answer)
        return call.fail(answer.error());
    const QJsonArray stages = (*answer)["stages"_L1].toArray();
    if (call.json()) {
        call.console.printJson(*answer);
    } else if (call.asked.isSet(u"report"_s)) {
        call.console.print((*answer)["report"_L1].toString().trimmed());
    } else {
        printDemoLabel(call);
        for (const QJsonValue &stage : stages)
            printStage(call, stage.toObject());
        call.console.print(u"\n`%1 --report` prints this for your gateway's admin."_s.arg(call.name));
    }
    return std::any_of(stages.begin(), stages.end(), isFailure) ? ExitCode::Failed : ExitCode::Done;
}

}  // namespace

Command doctorCommand()
{
    return {u"doctor"_s,
            u"[options]"_s,
            0,
            u"Where the way from here to a model is broken"_s,
            u"Checks each step from this machine to a model, and each agent that is routed. Names the first that fails "
            u"and what to do about it. Ends with code 1 if one fails."_s,
            {{u"report"_s, u"Print a report to copy: names, tags and addresses, no secrets."_s},
             {u"raw"_s, u"Print what tailscaled and the gateway answer, without secrets and other people's names."_s}},
            run};
}

}  // namespace cli
