// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/ServiceLink.h"

#include "control/Api.h"
#include "core/AgentJson.h"
#include "core/ExchangeJson.h"
#include "core/FindingJson.h"
#include "desktop/StatusReader.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace desktop {

namespace {

constexpr int firstPauseMs = 100;
constexpr int longestPauseMs = 30'000;

QString agentPath(const QString &agent)
{
    return QLatin1String(control::api::agents) + u'/' + agent;
}

QString doneSentence(const QString &agent, bool routed)
{
    return routed ? ServiceLink::tr("%1 goes through the gateway now.").arg(agent)
                  : ServiceLink::tr("%1 is as it was before.").arg(agent);
}

}  // namespace

ServiceLink::ServiceLink(const core::Paths &paths, QObject *parent)
    : QObject(parent), m_client(paths.socket), m_launcher(paths), m_pauseMs(firstPauseMs)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ServiceLink::start);
    connect(&m_client, &control::Client::connected, this, &ServiceLink::readAll);
    connect(&m_client, &control::Client::event, this, &ServiceLink::handle);
    connect(&m_client, &control::Client::lost, this, &ServiceLink::onLost);
    connect(&m_launcher, &control::Launcher::ready, &m_client, &control::Client::watch);
    connect(&m_launcher, &control::Launcher::failed, this,
            [this](const core::Error &error) { retryLater(error.message); });
}

void ServiceLink::start()
{
    m_launched = false;
    m_client.watch();
}

void ServiceLink::onLost()
{
    if (m_connected) {
        m_connected = false;
        return retryLater(tr("The Spotmeter service stopped. Looking for it again."));
    }
    // Once per try: a service that is started and still does not answer is tried again later.
    if (!m_launched) {
        m_launched = true;
        m_launcher.start();
        return;
    }
    retryLater(tr("The Spotmeter service does not answer. Trying again; routed agents cannot work until then."));
}

void ServiceLink::retryLater(const QString &sentence)
{
    Q_EMIT lost(sentence);
    m_retry.start(m_pauseMs);
    m_pauseMs = std::min(2 * m_pauseMs, longestPauseMs);
}

void ServiceLink::readAll()
{
    m_pauseMs = firstPauseMs;
    m_connected = true;
    m_client.call("GET", QLatin1String(control::api::status), {}, this, [this](const auto &answer) {
        if (answer)
            Q_EMIT status(statusFromJson(*answer));
    });
    readAgents();
    m_client.call("GET", QLatin1String(control::api::settings), {}, this,
                  [this](const auto &answer) { readSettings(answer); });
    m_client.call("GET", QLatin1String(control::api::policy), {}, this, [this](const auto &answer) {
        if (answer)
            readPolicy(*answer);
    });
    Q_EMIT connected();
}

void ServiceLink::readAgents()
{
    m_client.call("GET", QLatin1String(control::api::agents), {}, this, [this](const auto &answer) {
        if (!answer)
            return;
        Q_EMIT agents(agentsFromJson(*answer));
        Q_EMIT agentsElsewhere(elsewhereFromJson(*answer));
    });
}

void ServiceLink::readPolicy(const QJsonObject &policy)
{
    Q_EMIT this->policy(policy[QLatin1String("locked")].toVariant().toStringList(),
                        policy[QLatin1String("source")].toString());
}

void ServiceLink::readSettings(const core::Result<QJsonObject> &answer)
{
    if (!answer)
        return Q_EMIT settingsRefused(answer.error().message);
    const auto read = core::settingsFromJson(*answer);
    if (read)
        Q_EMIT settings(*read);
    else
        Q_EMIT settingsRefused(read.error().message);
}

void ServiceLink::handle(const QJsonObject &event)
{
    const QString kind = event[QLatin1String("event")].toString();
    if (kind == QLatin1String("status"))
        Q_EMIT status(statusFromJson(event[QLatin1String("status")].toObject()));
    else if (kind == QLatin1String("agents"))
        Q_EMIT agents(agentsFromJson(event));
    else if (kind == QLatin1String("policy")) {
        readPolicy(event[QLatin1String("policy")].toObject());
        readSettings(event[QLatin1String("settings")].toObject());
    } else if (kind == QLatin1String("history"))
        Q_EMIT historyChanged();
    else if (kind == QLatin1String("exchange"))
        Q_EMIT recorded(core::exchangeFromJson(event[QLatin1String("exchange")].toObject()));
    else if (kind == QLatin1String("scan"))
        Q_EMIT scanProgressed(event[QLatin1String("files")].toInteger(), event[QLatin1String("bytes")].toInteger());
    else if (kind == QLatin1String("key"))
        tellOfKeys(event);
    else if (kind == QLatin1String("settings"))
        readSettings(event[QLatin1String("settings")].toObject());
    else if (kind == QLatin1String("budget"))
        tellOfBudget(event);
    else if (kind == QLatin1String("guard"))
        tellOfGuard(event[QLatin1String("key")].toObject());
}

void ServiceLink::tellOfBudget(const QJsonObject &event)
{
    const core::Budget budget = budgetFromEvent(event[QLatin1String("budget")].toObject());
    if (event.contains(QLatin1String("passed")))
        Q_EMIT budgetPassed(budget, event[QLatin1String("passed")].toInt());
    else
        Q_EMIT budgetProjected(budget, {event[QLatin1String("projected_nanodollars")].toInteger()});
}

void ServiceLink::tellOfGuard(const QJsonObject &key)
{
    Q_EMIT secretSeen(key[QLatin1String("provider")].toString(), key[QLatin1String("masked")].toString(),
                      key[QLatin1String("agent")].toString(), key[QLatin1String("stopped")].toBool());
}

void ServiceLink::tellOfKeys(const QJsonObject &event)
{
    QStringList sentences;
    for (const core::Finding &finding : core::scanReportFromJson(event).findings) {
        const QString path = finding.places.empty() ? QString() : QFile::decodeName(finding.places[0].path.c_str());
        sentences.append(
            tr("%1 key %2 in %3")
                .arg(QString::fromStdString(finding.provider), QString::fromStdString(finding.masked), path));
    }
    if (!sentences.isEmpty())
        Q_EMIT keysFound(sentences);
}

void ServiceLink::preview(const QString &agent, bool route, const core::RouteChoice &choice)
{
    const QString path = agentPath(agent)
        + QStringLiteral("/preview?route=%1&way=%2")
              .arg(route ? QStringLiteral("on") : QStringLiteral("off"), choice.way);
    m_client.call("GET", path, {}, this, [this, agent, route](const auto &answer) {
        if (answer)
            Q_EMIT previewed(agent, route, core::agentPreviewFromJson(*answer));
        else
            Q_EMIT agentFailed(answer.error().message);
    });
}

void ServiceLink::route(const QString &agent, bool route, const core::RouteChoice &choice)
{
    const QString keep = choice.keepInFile ? QStringLiteral("file") : QStringLiteral("keyring");
    const QJsonObject wish{
        {QStringLiteral("routed"), route}, {QStringLiteral("way"), choice.way}, {QStringLiteral("keep_secrets"), keep}};
    m_client.call("PUT", agentPath(agent), wish, this, [this, route](const auto &answer) {
        if (!answer)
            return Q_EMIT agentFailed(answer.error().message);
        const QStringList conflicts = answer->value(QLatin1String("conflicts")).toVariant().toStringList();
        if (!conflicts.isEmpty())
            Q_EMIT agentFailed(conflicts.join(u' '));
        else
            Q_EMIT done(doneSentence(answer->value(QLatin1String("agent")).toObject()[QLatin1String("name")].toString(),
                                     route));
        readAgents();
    });
}

void ServiceLink::scan()
{
    if (m_scan)
        return;
    m_scan = m_client.call("POST", QLatin1String(control::api::scan), {}, this, [this](const auto &answer) {
        m_scan.clear();
        if (answer)
            Q_EMIT scanned(core::scanReportFromJson(*answer));
        else
            Q_EMIT scanFailed(answer.error().message);
    });
}

void ServiceLink::cancelScan()
{
    if (!m_scan)
        return;
    m_scan->deleteLater();
    m_scan.clear();
    Q_EMIT scanFailed(tr("You cancelled the scan."));
}

namespace {

QJsonObject toJson(const models::RemedyAsk &ask)
{
    return {{QStringLiteral("remedy"), ask.remedy},
            {QStringLiteral("fingerprint"), ask.fingerprint},
            {QStringLiteral("path"), ask.path}};
}

}  // namespace

void ServiceLink::previewRemedy(const models::RemedyAsk &ask)
{
    m_client.call("POST", QLatin1String(control::api::keyPreview), toJson(ask), this, [this, ask](const auto &answer) {
        if (!answer)
            return Q_EMIT remedyDone(answer.error().message, models::Tone::Bad);
        Q_EMIT remedyPreviewed(ask, (*answer)[QLatin1String("what")].toString(),
                               (*answer)[QLatin1String("diff")].toString(),
                               (*answer)[QLatin1String("next")].toString());
    });
}

void ServiceLink::applyRemedy(const models::RemedyAsk &ask)
{
    m_client.call("POST", QLatin1String(control::api::keyRemedy), toJson(ask), this, [this](const auto &answer) {
        if (!answer)
            return Q_EMIT remedyDone(answer.error().message, models::Tone::Bad);
        const QString sentence =
            (*answer)[QLatin1String("what")].toString() + u' ' + (*answer)[QLatin1String("next")].toString();
        Q_EMIT remedyDone(sentence.simplified(), models::Tone::Good, (*answer)[QLatin1String("undo")].toString());
    });
}

void ServiceLink::undoRemedy(const QString &id)
{
    m_client.call("POST", QLatin1String(control::api::keyUndo), {{QStringLiteral("id"), id}}, this,
                  [this](const auto &answer) { tellDone(answer); });
}

void ServiceLink::ignoreKey(const models::KeyIgnore &ignore)
{
    m_client.call("POST", QLatin1String(control::api::keyAllow),
                  {{QStringLiteral("fingerprint"), ignore.fingerprint},
                   {QStringLiteral("reason"), ignore.reason},
                   {QStringLiteral("until"), ignore.until}},
                  this, [this](const auto &answer) { tellDone(answer); });
}

void ServiceLink::tellDone(const core::Result<QJsonObject> &answer)
{
    if (answer)
        Q_EMIT remedyDone((*answer)[QLatin1String("what")].toString(), models::Tone::Good);
    else
        Q_EMIT remedyDone(answer.error().message, models::Tone::Bad);
}

void ServiceLink::changeSettings(const core::Settings &settings)
{
    m_client.call("PUT", QLatin1String(control::api::settings), core::toJson(settings), this,
                  [this](const auto &answer) { readSettings(answer); });
}

void ServiceLink::saveSettings(const core::Settings &settings)
{
    m_client.call("PUT", QLatin1String(control::api::settings), core::toJson(settings), this,
                  [this](const auto &answer) {
                      readSettings(answer);
                      if (answer)
                          Q_EMIT done(tr("Saved."));
                  });
}

void ServiceLink::restoreAllAndEnd()
{
    m_client.call("POST", QLatin1String(control::api::agents) + QStringLiteral("/restore"), {}, this,
                  [this](const auto &answer) {
                      if (!answer)
                          return Q_EMIT agentFailed(answer.error().message);
                      const QJsonArray failed = answer->value(QLatin1String("failed")).toArray();
                      if (!failed.isEmpty())
                          return Q_EMIT agentFailed(failed[0][QLatin1String("error")].toString());
                      m_retry.stop();
                      m_client.call("POST", QLatin1String(control::api::drain), {}, this,
                                    [this](const auto &) { Q_EMIT restoredAndEnded(); });
                  });
}

void ServiceLink::pause(bool paused)
{
    m_client.call("PUT", QLatin1String(control::api::forwarding), {{QStringLiteral("paused"), paused}}, this,
                  [this](const auto &answer) {
                      if (answer)
                          Q_EMIT status(statusFromJson(*answer));
                  });
}

void ServiceLink::check()
{
    m_client.call("GET", QLatin1String(control::api::doctor), {}, this, [this](const auto &answer) {
        if (answer)
            Q_EMIT checked(diagnosisFromJson(*answer));
        else
            Q_EMIT checkFailed(answer.error().message);
    });
}

void ServiceLink::readRawAnswers()
{
    m_client.call("GET", QLatin1String(control::api::rawAnswers), {}, this, [this](const auto &answer) {
        if (answer)
            Q_EMIT rawAnswers(rawAnswersFromJson(*answer));
        else
            Q_EMIT checkFailed(answer.error().message);
    });
}

void ServiceLink::readGrants()
{
    m_client.call("GET", QLatin1String(control::api::gatewayChanges), {}, this, [this](const auto &answer) {
        if (answer)
            Q_EMIT grants(grantChangesFromJson(*answer));
    });
}

void ServiceLink::login()
{
    m_client.call("POST", QLatin1String(control::api::login), {}, this, [this](const auto &answer) {
        if (answer)
            Q_EMIT loginPage((*answer)[QLatin1String("url")].toString());
        else
            Q_EMIT loginFailed(answer.error().message);
    });
}

}  // namespace desktop
