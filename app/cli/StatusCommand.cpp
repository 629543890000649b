// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/OpenHistory.h"
#include "cli/Service.h"
#include "cli/Table.h"
#include "control/Api.h"
#include "core/Clock.h"
#include "core/Format.h"
#include "core/ForwarderInfo.h"
#include "core/GatewayJson.h"
#include "core/IdentityJson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void printLine(const Call &call, const QString &title, const QString &text)
{
    call.console.print(title.leftJustified(11) + text);
}

/// What is the matter and what to do about it, under the line that it belongs to.
void printRemedy(const Call &call, const QString &sentence, const QString &remedy)
{
    for (const QString &text : {sentence, remedy}) {
        if (!text.isEmpty())
            printLine(call, {}, text);
    }
}

QString gatewayText(const core::GatewayInfo &gateway)
{
    if (gateway.state != core::GatewayState::Ready)
        return gateway.url.isEmpty() ? u"none yet"_s : gateway.url + u", not usable"_s;
    QString text = gateway.url;
    if (gateway.path != core::TailnetPath::Unknown)
        text += u", "_s + core::name(gateway.path);
    if (gateway.latencyMs >= 0)
        text += u", %1 ms"_s.arg(gateway.latencyMs);
    return text + u", %1 models"_s.arg(gateway.models.size());
}

void printRefusals(const Call &call, const core::Refusals &refused)
{
    printLine(call, {},
              u"Refused %1 ×, last %2: %3"_s.arg(refused.count).arg(minuteText(refused.lastAt), refused.sentence));
    printLine(call, {}, refused.remedy);
}

/// Which gateway the next request goes to, where that is a question.
void printUses(const Call &call, const std::vector<core::GatewayUse> &uses)
{
    for (std::size_t i = 0; i < uses.size(); ++i) {
        const core::GatewayUse &use = uses[i];
        if (i > 0)
            printLine(call, u"Fallback"_s,
                      use.url
                          + (use.inUse                   ? u", in use"_s
                                 : use.address.isEmpty() ? u", not usable"_s
                                                         : u", stands by"_s));
        if (!use.reachable)
            printLine(call, {}, u"Since %1: %2"_s.arg(minuteText(use.since), use.sentence));
        else if (i > 0)
            printRemedy(call, use.sentence, {});
    }
}

void printBudgets(const Call &call, const QJsonArray &budgets)
{
    for (const QJsonValue &budget : budgets)
        printLine(
            call, u"Budget"_s,
            u"%1: %2 of %3, %4 %%5"_s.arg(budget["title"_L1].toString(),
                                          core::moneyText({budget["spent_nanodollars"_L1].toInteger()}, QLocale()),
                                          core::moneyText({budget["limit_nanodollars"_L1].toInteger()}, QLocale()),
                                          QString::number(budget["percent"_L1].toInt()),
                                          budget["stopping"_L1].toBool()   ? u"; requests are stopped"_s
                                              : budget["stop"_L1].toBool() ? u"; stops requests at 100 %"_s
                                                                           : QString()));
}

void printGuard(const Call &call, const QJsonObject &guard)
{
    const QString mode = guard["mode"_L1].toString();
    const QJsonArray keys = guard["keys"_L1].toArray();
    printLine(call, u"Guard"_s,
              mode == u"off" ? u"off"_s
                             : u"%1, %2 keys seen in requests, %3 requests stopped"_s.arg(mode)
                                   .arg(keys.size())
                                   .arg(guard["stopped"_L1].toInt()));
    for (const QJsonValue &key : keys)
        printLine(call, {},
                  u"%1 key %2, sent by %3 %4 ×. Let it be: spotmeter keys %5 --ignore REASON"_s.arg(
                      key["provider"_L1].toString(), key["masked"_L1].toString(), key["agent"_L1].toString(),
                      QString::number(key["times"_L1].toInt()), key["fingerprint"_L1].toString().left(8)));
    if (guard["unread"_L1].toInt() > 0)
        printLine(call, {},
                  u"%1 requests could not be searched. %2"_s.arg(guard["unread"_L1].toInt())
                      .arg(guard["unread_sentence"_L1].toString()));
}

/// What a collector was told and what waits for it, if there is one.
void printTelemetry(const Call &call, const QJsonObject &telemetry)
{
    if (!telemetry["on"_L1].toBool())
        return;
    const auto number = [&telemetry](QLatin1String name) { return QString::number(telemetry[name].toInteger()); };
    QString text = u"%1 requests sent, %2 batches wait"_s.arg(number("sent"_L1), number("waiting"_L1));
    if (telemetry["dropped"_L1].toInteger() > 0)
        text += u", %1 dropped"_s.arg(number("dropped"_L1));
    printLine(call, u"Telemetry"_s, text);
    printRemedy(call, telemetry["sentence"_L1].toString(), {});
}

QString whoText(const core::Identity &identity)
{
    QStringList parts{identity.caller(), identity.tailnet, identity.nodeName};
    parts.removeAll(QString());
    return parts.isEmpty() ? u"not on a tailnet"_s : parts.join(u" · "_s);
}

QString dateText(qint64 utcMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs).date(), QLocale::ShortFormat);
}

QString todayText(const core::Paths &paths)
{
    const qint64 now = core::SystemClock().nowMs();
    auto history = openHistory(paths);
    if (!history)
        return history.error().kind == core::ErrorKind::NotFound ? u"nothing recorded yet"_s : history.error().message;
    const auto today = history->totals({core::startOfLocalDay(now), core::startOfLocalDay(now, 1)});
    if (!today)
        return today.error().message;
    const QLocale locale;
    return u"%1 · %2 tokens · %3 requests"_s.arg(core::costText(today->cost, locale),
                                                 core::tokensText(today->usage.total(), locale),
                                                 locale.toString(today->requests));
}

ExitCode run(const Call &call)
{
    const auto status = ask(call.paths, "GET", QLatin1String(control::api::status));
    if (!status)
        return call.fail(status.error());
    if (call.json())
        call.console.printJson(*status);
    else
        printStatus(call, *status);
    return ExitCode::Done;
}

}  // namespace

void printStatus(const Call &call, const QJsonObject &status)
{
    printDemoLabel(call);
    const QJsonObject forwarder = status["forwarder"_L1].toObject();
    const QString state = forwarder["state"_L1].toString();
    const QString address = forwarder["address"_L1].toString();
    printLine(call, u"Forwarder"_s, address.isEmpty() ? state : u"%1 on %2"_s.arg(state, address));
    printRemedy(call, forwarder["sentence"_L1].toString(), {});
    for (const core::Refusals &refused : core::refusalsFromJson(forwarder))
        printRefusals(call, refused);

    const core::GatewayInfo gateway = core::gatewayFromJson(status["gateway"_L1].toObject());
    printLine(call, u"Gateway"_s, gatewayText(gateway));
    if (!gateway.knownAs.isEmpty())
        printLine(call, {}, u"%1 is %2"_s.arg(gateway.address, gateway.knownAs));
    for (const core::QuotaBucket &bucket : gateway.quotas) {
        if (bucket.elsewhere.nanodollars > 0)
            printLine(
                call, {},
                u"Quota %1: other machines used %2"_s.arg(bucket.name, core::moneyText(bucket.elsewhere, QLocale())));
    }
    printRemedy(call, gateway.sentence, gateway.remedy);
    printUses(call, core::gatewayUsesFromJson(status));
    printBudgets(call, status["budgets"_L1].toArray());
    printGuard(call, status["guard"_L1].toObject());

    const core::Identity identity = core::identityFromJson(status["identity"_L1].toObject());
    printLine(call, u"You"_s, whoText(identity));
    printRemedy(call, identity.sentence, identity.remedy);
    for (const QString &warning : identity.warnings)
        printLine(call, {}, warning);
    if (identity.keyExpiresAt && identity.state == core::TailnetState::Running)
        printLine(call, {}, u"Key expires on %1"_s.arg(dateText(*identity.keyExpiresAt)));
    if (identity.access == core::TailnetAccess::ReadOnly)
        printLine(call, {}, u"Read-only: to log in from here, run: sudo tailscale set --operator=$USER"_s);

    const QJsonObject recording = status["recording"_L1].toObject();
    printLine(call, u"Recording"_s, recording["ok"_L1].toBool() ? u"yes"_s : u"no"_s);
    printRemedy(call, recording["sentence"_L1].toString(), {});
    printTelemetry(call, status["telemetry"_L1].toObject());

    printLine(call, u"Today"_s, todayText(call.paths));
    printLine(call, u"Service"_s,
              u"version %1, process %2"_s.arg(status["version"_L1].toString()).arg(status["pid"_L1].toInteger()));
}

Command statusCommand()
{
    return {u"status"_s,
            u"[options]"_s,
            0,
            u"Who you are, whether traffic flows, what today cost"_s,
            u"Tells how things stand: the forwarder, the gateway, who you are on the tailnet, and today's spend. "
            u"Starts the service if it does not run."_s,
            {},
            run};
}

}  // namespace cli
