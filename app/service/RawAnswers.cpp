// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/RawAnswers.h"

#include "gateway/Redaction.h"
#include "tailnet/LocalApi.h"
#include "tailnet/Whois.h"

#include <QJsonObject>
#include <QTimer>

#include <array>

namespace service {

namespace {

constexpr std::chrono::seconds patience{5};
constexpr std::array<const char *, 4> gatewayPaths{"/v1/models", "/api/providers", "/api/quotas", "/api/connectors"};

}  // namespace

RawAnswers::RawAnswers(const QString &localApi, const gateway::GatewayClient &gateway, QStringList own, QObject *parent)
    : QObject(parent), m_localApi(localApi), m_gateway(gateway), m_own(std::move(own))
{
    QTimer::singleShot(0, this, &RawAnswers::next);
}

/// First tailscaled about this machine, then about the gateway's, then the gateway.
void RawAnswers::next()
{
    constexpr int firstOfGateway = 2;
    const int step = m_step++;
    const auto &location = m_gateway.location();
    if (step == 0 && !m_localApi.isEmpty())
        return askTailscaled(QStringLiteral("tailscaled: status"),
                             tailnet::request("GET", tailnet::statusOfSelfTarget));
    if (step == 1 && !m_localApi.isEmpty() && location && !location->trustedBySetting)
        return askTailscaled(QStringLiteral("tailscaled: whois %1").arg(location->address.toString()),
                             tailnet::whoisRequest(location->address, location->port));
    if (step < firstOfGateway)
        return next();
    const std::size_t path = std::size_t(step - firstOfGateway);
    if (location && path < gatewayPaths.size())
        return askGateway(gatewayPaths[path]);
    Q_EMIT finished(m_answers);
}

void RawAnswers::askTailscaled(const QString &from, const std::string &request)
{
    auto *call = new tailnet::Call(m_localApi, request, patience, this);
    connect(call, &tailnet::Call::finished, this, [this, from](const tailnet::Heard &heard) {
        const auto content = heard.content();
        add(from, content ? gateway::redacted(*content, m_own) : content.error().message);
    });
}

void RawAnswers::askGateway(const QByteArray &path)
{
    gateway::Fetch *fetch = m_gateway.question(path).release();
    fetch->setParent(this);
    const QString from = QStringLiteral("gateway: ") + QString::fromLatin1(path);
    connect(fetch, &gateway::Fetch::finished, this, [this, from](const core::Result<gateway::Answer> &answer) {
        if (answer)
            add(QStringLiteral("%1 (status %2)").arg(from).arg(answer->status), gateway::redacted(answer->body, m_own));
        else
            add(from, answer.error().message);
    });
}

void RawAnswers::add(const QString &from, const QString &text)
{
    m_answers.append(QJsonObject{{QStringLiteral("from"), from}, {QStringLiteral("text"), text}});
    next();
}

}  // namespace service
