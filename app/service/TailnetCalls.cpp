// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/TailnetCalls.h"

#include "control/Api.h"
#include "service/RawAnswers.h"
#include "tailnet/Call.h"

#include <QJsonArray>
#include <QTimer>
#include <QUrl>

namespace service {

namespace {

constexpr std::chrono::seconds patience{20};

/// What a browser may be shown: whoever answers on tailscaled's socket must not smuggle in another kind of link.
bool isWebPage(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

core::Error refused(const core::Error &error)
{
    if (error.kind != core::ErrorKind::Denied)
        return error;
    return {core::ErrorKind::Denied,
            QStringLiteral("tailscaled lets only root and its operator log in. Either run: sudo tailscale up "
                           "--force-reauth, or become the operator with: sudo tailscale set --operator=$USER")};
}

}  // namespace

TailnetCalls::TailnetCalls(tailnet::LiveStatus &tailnet, GatewaySet &gateways, std::function<void()> askGateway,
                           std::function<gateway::Facts()> facts)
    : m_tailnet(tailnet), m_gateways(gateways), m_askGateway(std::move(askGateway)), m_facts(std::move(facts))
{
}

void TailnetCalls::registerWith(control::Server &server)
{
    server.on("POST", QLatin1String(control::api::login),
              [this](const control::Call &, control::Reply &reply) { login(reply); });
    server.on("GET", QLatin1String(control::api::doctor),
              [this](const control::Call &, control::Reply &reply) { diagnose(reply); });
    server.on("GET", QLatin1String(control::api::rawAnswers),
              [this](const control::Call &, control::Reply &reply) { sendRawAnswers(reply); });
}

/// tailscaled answers at once; the page to log in at follows in its status.
void TailnetCalls::login(control::Reply &reply)
{
    auto *call =
        new tailnet::Call(m_tailnet.socketPath(), tailnet::request("POST", tailnet::loginTarget), patience, this);
    const QString before = m_tailnet.last() ? m_tailnet.last()->authUrl : QString();
    connect(call, &tailnet::Call::finished, this,
            [this, call, before, reply = QPointer(&reply)](const tailnet::Heard &heard) {
                call->deleteLater();
                if (!reply)
                    return;
                if (const auto content = heard.content(); !content)
                    reply->fail(refused(content.error()));
                else
                    answerWithUrl(reply, before);
            });
}

void TailnetCalls::answerWithUrl(const QPointer<control::Reply> &reply, const QString &before)
{
    auto *waiting = new QTimer(reply);
    const auto look = [reply, waiting, before](const tailnet::Status &status, bool last) {
        if (!reply || !waiting->isActive())
            return;
        const bool isNew = status.authUrl != before || last;
        if (isWebPage(status.authUrl) && isNew) {
            waiting->stop();
            reply->send({{QStringLiteral("url"), status.authUrl}});
        } else if (last) {
            waiting->stop();
            reply->fail({core::ErrorKind::Unavailable,
                         QStringLiteral("tailscaled gave no page to log in at. Check it with: tailscale up")});
        }
    };
    connect(&m_tailnet, &tailnet::LiveStatus::changed, waiting,
            [look](const tailnet::Status &status) { look(status, false); });
    connect(waiting, &QTimer::timeout, waiting,
            [this, look] { look(m_tailnet.last().value_or(tailnet::Status{}), true); });
    waiting->start(patience);
    m_tailnet.refresh();
}

/// What was heard a while ago would be no diagnosis.
void TailnetCalls::diagnose(control::Reply &reply)
{
    auto *limit = new QTimer(&reply);
    limit->setSingleShot(true);
    const auto answer = [this, limit, &reply] {
        limit->stop();
        limit->disconnect();
        QObject::disconnect(&m_gateways, nullptr, limit, nullptr);
        sendDiagnosis(reply);
    };
    connect(limit, &QTimer::timeout, &reply, answer);
    connect(&m_gateways, &GatewaySet::changed, limit, answer);
    limit->start(patience);
    m_askGateway();
}

void TailnetCalls::sendDiagnosis(control::Reply &reply) const
{
    const gateway::Facts facts = m_facts();
    const std::vector<gateway::Stage> stages = gateway::diagnose(facts);
    QJsonArray list;
    for (const gateway::Stage &stage : stages) {
        const std::string_view verdict = gateway::name(stage.verdict);
        list.append(QJsonObject{{QStringLiteral("title"), stage.title},
                                {QStringLiteral("verdict"), QLatin1String(verdict.data(), qsizetype(verdict.size()))},
                                {QStringLiteral("sentence"), stage.sentence},
                                {QStringLiteral("remedy"), stage.remedy}});
    }
    reply.send({{QStringLiteral("stages"), list}, {QStringLiteral("report"), gateway::report(facts, stages)}});
}

void TailnetCalls::sendRawAnswers(control::Reply &reply)
{
    const core::Identity identity = m_tailnet.last() ? m_tailnet.last()->identity : core::Identity();
    auto *answers =
        new RawAnswers(m_tailnet.socketPath(), m_gateways.preferred(), {identity.login, identity.displayName}, &reply);
    connect(answers, &RawAnswers::finished, &reply,
            [&reply](const QJsonArray &list) { reply.send({{QStringLiteral("answers"), list}}); });
}

}  // namespace service
