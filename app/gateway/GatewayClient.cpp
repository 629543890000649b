// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/GatewayClient.h"

#include "gateway/Connectors.h"
#include "gateway/Quotas.h"

#include "tailnet/Whois.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace gateway {

using core::GatewayState;
using core::GatewayStep;

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

void GatewayClient::refresh(const core::Settings &settings, const tailnet::Status &status, const QString &localApi)
{
    m_caller = status.identity.caller();
    m_localApi = localApi;
    auto location = locate(settings, status);
    if (!location) {
        forget();
        conclude(stateFor(location.error().kind), location.error().message, {});
        return;
    }
    m_path = pathTo(*location, status);
    const bool isWanted = m_wanted == *location;
    const bool isBeingConfirmed = m_unconfirmed && isWanted;
    // A name of the ordinary DNS may have got another address.
    const bool mayHaveMoved = location->address.isNull() && m_info.state == GatewayState::Unreachable;
    const bool isWhereItWas = m_location && isWanted && !mayHaveMoved;
    if (isBeingConfirmed || (isWhereItWas && m_fetch))
        return;
    if (isWhereItWas) {
        askForModels();
        return;
    }
    forget();
    m_wanted = *location;
    m_unconfirmed = *std::move(location);
    m_info.url = m_unconfirmed->url;
    if (m_unconfirmed->address.isNull()) {
        lookUp();
        return;
    }
    m_info.address = addressText(*m_unconfirmed);
    if (m_unconfirmed->trustedBySetting)
        accept({});
    else if (m_unconfirmed->nodeId.isEmpty())
        accept(m_unconfirmed->service);
    else
        confirm();
}

void GatewayClient::forget()
{
    delete std::exchange(m_fetch, nullptr);
    delete std::exchange(m_whois, nullptr);
    if (m_lookUp != -1)
        QHostInfo::abortHostLookup(std::exchange(m_lookUp, -1));
    m_location.reset();
    m_wanted.reset();
    m_unconfirmed.reset();
    m_info = {};
}

void GatewayClient::confirm()
{
    m_whois = new tailnet::Call(m_localApi, tailnet::whoisRequest(m_unconfirmed->address, m_unconfirmed->port),
                                m_patience, this);
    connect(m_whois, &tailnet::Call::finished, this, &GatewayClient::onWhois);
}

void GatewayClient::onWhois(const tailnet::Heard &heard)
{
    std::exchange(m_whois, nullptr)->deleteLater();
    const auto content = heard.content();
    const auto whois = content ? tailnet::parseWhois(*content) : core::Result<tailnet::Whois>(content.error());
    if (whois && whois->nodeId == m_unconfirmed->nodeId) {
        const QString owner = whois->owner();
        accept(owner.isEmpty() ? whois->nodeName : QStringLiteral("%1 (%2)").arg(whois->nodeName, owner));
        return;
    }
    const QString why =
        whois ? QStringLiteral("it says that it belongs to %1.").arg(whois->nodeName) : whois.error().message;
    m_unconfirmed.reset();
    conclude(GatewayState::NotFound,
             QStringLiteral("tailscaled does not confirm that %1 is the gateway %2: %3")
                 .arg(m_info.address, m_info.url, why),
             QStringLiteral("Nothing was sent there. Check it with: tailscale whois %1").arg(m_info.address));
}

/// Only for a gateway whose certificate will prove who it is.
void GatewayClient::lookUp()
{
    m_lookUp = QHostInfo::lookupHost(m_unconfirmed->host, this, &GatewayClient::onLookedUp);
}

void GatewayClient::onLookedUp(const QHostInfo &found)
{
    m_lookUp = -1;
    if (found.addresses().isEmpty()) {
        m_unconfirmed.reset();
        conclude(
            GatewayState::Unreachable,
            QStringLiteral("The address of the gateway %1 cannot be found: %2.").arg(m_info.url, found.errorString()),
            QStringLiteral("Check the gateway's URL and this machine's internet connection."));
        return;
    }
    m_unconfirmed->address = found.addresses().constFirst();
    accept({});
}

void GatewayClient::accept(const QString &knownAs)
{
    m_location = std::exchange(m_unconfirmed, std::nullopt);
    m_knownAs = knownAs;
    Q_EMIT located();
    askForModels();
}

void GatewayClient::askForModels()
{
    m_info = {};
    m_info.url = m_location->url;
    m_info.address = addressText(*m_location);
    m_info.knownAs = m_knownAs;
    m_info.path = m_path;
    m_info.step = GatewayStep::Located;
    ask("/v1/models", &GatewayClient::onModels);
}

std::unique_ptr<Fetch> GatewayClient::question(const QByteArray &path) const
{
    return m_location ? std::make_unique<Fetch>(*m_location, m_localApi, path, m_patience, m_access) : nullptr;
}

void GatewayClient::ask(const QByteArray &path, void (GatewayClient::*then)(const core::Result<Answer> &))
{
    m_fetch = question(path).release();
    m_fetch->setParent(this);
    connect(m_fetch, &Fetch::finished, this, [this, then](const core::Result<Answer> &answer) {
        m_fetchConnected = m_fetch->wasConnected();
        std::exchange(m_fetch, nullptr)->deleteLater();
        (this->*then)(answer);
    });
}

void GatewayClient::onModels(const core::Result<Answer> &answer)
{
    if (!answer) {
        m_info.step = m_fetchConnected ? GatewayStep::Connected : GatewayStep::Located;
        conclude(GatewayState::Unreachable,
                 QStringLiteral("The gateway %1 (%2) is not reachable: %3.")
                     .arg(m_info.url, m_info.address, answer.error().message),
                 QStringLiteral("Check that it is running, and that the tailnet's access rules let this machine in."));
        return;
    }
    m_info.latencyMs = answer->latencyMs;
    m_info.step = GatewayStep::Connected;
    if (answer->status == 401 || answer->status == 403)
        m_info.step = GatewayStep::Answered;
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
    if (answer.status == 200 && models) {
        showModels(*std::move(models));
        return;
    }
    if (answer.status == 404 && !answer.contentType.startsWith("text/html")) {
        ask("/api/providers", &GatewayClient::onProviders);
        return;
    }
    const QString what = answer.contentType.startsWith("text/html")
        ? QStringLiteral("a web page")
        : QStringLiteral("status %1 and no list of models").arg(answer.status);
    conclude(
        GatewayState::NotFound,
        QStringLiteral("%1 (%2) answered with %3, so it is not an AI gateway.").arg(m_info.url, m_info.address, what),
        QStringLiteral("Set the gateway's URL to the one your admin gave you."));
}

/// An older gateway lists its providers instead.
void GatewayClient::onProviders(const core::Result<Answer> &answer)
{
    if (answer && answer->status == 200) {
        if (auto models = parseProviders(answer->body)) {
            showModels(*std::move(models));
            return;
        }
    }
    conclude(GatewayState::NotFound,
             QStringLiteral("%1 (%2) answered with status 404 and no list of models, so it is not an AI gateway.")
                 .arg(m_info.url, m_info.address),
             QStringLiteral("Set the gateway's URL to the one your admin gave you."));
}

void GatewayClient::showModels(Models models)
{
    m_info.step = GatewayStep::Admitted;
    if (models.models.empty()) {
        conclude(GatewayState::Denied,
                 QStringLiteral("The gateway %1 grants no model to %2.").arg(m_info.url, m_caller),
                 QStringLiteral("Ask your gateway's admin for a model grant."));
        return;
    }
    m_info.step = GatewayStep::Listed;
    m_info.state = GatewayState::Ready;
    m_info.models = std::move(models.models);
    if (models.skipped > 0)
        m_info.sentence = QStringLiteral("%1 models of the gateway's list could not be read.").arg(models.skipped);
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
    ask("/api/connectors", &GatewayClient::onConnectors);
}

/// Best effort: where there are none, nothing is said of them.
void GatewayClient::onConnectors(const core::Result<Answer> &answer)
{
    if (answer && answer->status == 200)
        m_info.connectors = parseConnectors(answer->body);
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
