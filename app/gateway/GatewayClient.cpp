// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/GatewayClient.h"

#include "gateway/Models.h"
#include "gateway/Quotas.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace gateway {

using core::GatewayState;

namespace {

constexpr qsizetype longestReason = 200;

GatewayState stateFor(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::NotFound:
        return GatewayState::NotFound;
    case core::ErrorKind::Unavailable:
        return GatewayState::Unreachable;
    default:
        return GatewayState::NotConfigured;
    }
}

QString addressText(const GatewayLocation &location)
{
    const bool isV6 = location.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(location.address.toString())
        .arg(location.port);
}

/// The gateway's own words: {"error":"…"}, {"error":{"message":"…"}} or plain text; nothing of a web page.
QString reasonIn(const Answer &answer)
{
    const QJsonValue error = QJsonDocument::fromJson(answer.body).object()[QLatin1String("error")];
    QString reason = error.isObject() ? error.toObject()[QLatin1String("message")].toString() : error.toString();
    if (reason.isEmpty() && answer.contentType.startsWith("text/plain"))
        reason = QString::fromUtf8(answer.body.left(4 * longestReason)).simplified();
    return reason.isEmpty() ? QStringLiteral(".") : QStringLiteral(": ") + reason.left(longestReason);
}

}  // namespace

GatewayClient::GatewayClient(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_patience(patience)
{
}

GatewayClient::~GatewayClient() = default;

void GatewayClient::refresh(const core::Settings &settings, const tailnet::Status &status)
{
    m_caller = status.identity.caller();
    auto location = locate(settings, status);
    if (m_fetch && location && m_location == *location)
        return;
    delete m_fetch;
    m_fetch = nullptr;
    m_info = {};
    if (!location) {
        m_location.reset();
        conclude(stateFor(location.error().kind), location.error().message, {});
        return;
    }
    m_location = *std::move(location);
    m_info.url = m_location->url;
    m_info.address = addressText(*m_location);
    ask("/v1/models", &GatewayClient::onModels);
}

void GatewayClient::ask(const QByteArray &path, void (GatewayClient::*then)(const core::Result<Answer> &))
{
    m_fetch = new Fetch(*m_location, path, m_patience);
    m_fetch->setParent(this);
    connect(m_fetch, &Fetch::finished, this, [this, then](const core::Result<Answer> &answer) {
        std::exchange(m_fetch, nullptr)->deleteLater();
        (this->*then)(answer);
    });
}

void GatewayClient::onModels(const core::Result<Answer> &answer)
{
    if (!answer) {
        conclude(GatewayState::Unreachable,
                 QStringLiteral("The gateway %1 (%2) is not reachable: %3.")
                     .arg(m_info.url, m_info.address, answer.error().message),
                 QStringLiteral("Check that it is running, and that the tailnet's access rules let this machine in."));
        return;
    }
    m_info.latencyMs = answer->latencyMs;
    if (answer->status == 401 || answer->status == 403) {
        conclude(GatewayState::Denied,
                 QStringLiteral("The gateway %1 refused with status %2%3")
                     .arg(m_info.url)
                     .arg(answer->status)
                     .arg(reasonIn(*answer)),
                 QStringLiteral("Ask your gateway's admin for a role and a model grant for %1.").arg(m_caller));
    } else if (answer->status >= 500) {
        conclude(GatewayState::Unreachable,
                 QStringLiteral("The gateway %1 failed with status %2%3")
                     .arg(m_info.url)
                     .arg(answer->status)
                     .arg(reasonIn(*answer)),
                 QStringLiteral("Try again in a moment. If it stays, tell your gateway's admin."));
    } else {
        readModels(*answer);
    }
}

void GatewayClient::readModels(const Answer &answer)
{
    auto models = parseModels(answer.body);
    if (answer.status != 200 || !models) {
        const QString what = answer.contentType.startsWith("text/html")
            ? QStringLiteral("a web page")
            : QStringLiteral("status %1 and no list of models").arg(answer.status);
        conclude(GatewayState::NotFound,
                 QStringLiteral("%1 (%2) answered with %3, so it is not an AI gateway.")
                     .arg(m_info.url, m_info.address, what),
                 QStringLiteral("Set the gateway's URL to the one your admin gave you."));
        return;
    }
    if (models->models.empty()) {
        conclude(GatewayState::Denied,
                 QStringLiteral("The gateway %1 grants no model to %2.").arg(m_info.url, m_caller),
                 QStringLiteral("Ask your gateway's admin for a model grant."));
        return;
    }
    m_info.state = GatewayState::Ready;
    m_info.models = std::move(models->models);
    if (models->skipped > 0)
        m_info.sentence = QStringLiteral("%1 models of the gateway's list could not be read.").arg(models->skipped);
    ask("/api/quotas", &GatewayClient::onQuotas);
}

void GatewayClient::onQuotas(const core::Result<Answer> &answer)
{
    if (!answer) {
        m_info.quotaNote = answer.error().message;
    } else if (answer->status != 200) {
        m_info.quotaNote = QStringLiteral("not offered");
    } else {
        Quotas quotas = parseQuotas(answer->body);
        m_info.quotas = std::move(quotas.buckets);
        m_info.quotaNote = quotas.note;
    }
    Q_EMIT changed(m_info);
}

void GatewayClient::conclude(GatewayState state, const QString &sentence, const QString &remedy)
{
    m_info.state = state;
    m_info.sentence = sentence;
    m_info.remedy = remedy;
    Q_EMIT changed(m_info);
}

}  // namespace gateway
