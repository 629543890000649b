// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Proof.h"

#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

namespace service {

namespace {

constexpr int patienceMs = 10'000;

QJsonObject stage(const QString &name, bool ok, const QString &sentence)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("ok"), ok}, {QStringLiteral("sentence"), sentence}};
}

/// Whose 401 it is.
enum class Refusals { AreOurs, AskForLogin };

QJsonArray stagesOf(int status, Refusals refusals)
{
    QJsonArray stages;
    stages.append(stage(QStringLiteral("forwarder"), status != 0,
                        status != 0
                            ? QStringLiteral("The forwarder answers.")
                            : QStringLiteral("The forwarder did not answer. Is it paused, or its port blocked?")));
    if (status == 0)
        return stages;
    const bool admitted = refusals == Refusals::AskForLogin || (status != 401 && status != 403);
    stages.append(
        stage(QStringLiteral("token"), admitted,
              admitted ? QStringLiteral("The token in its settings is admitted.")
                       : QStringLiteral("The request was refused (status %1). Route the agent again.").arg(status)));
    if (!admitted)
        return stages;
    const bool reached = status < 500;
    stages.append(stage(
        QStringLiteral("gateway"), reached,
        reached ? QStringLiteral("The gateway answers (status %1).").arg(status)
                : QStringLiteral("The gateway was not reached (status %1). `spotmeter status` says why.").arg(status)));
    return stages;
}

}  // namespace

Proof::Proof()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

void Proof::run(const QString &base, const core::Secret &token, TokenPlace place, QObject *context,
                std::function<void(const QJsonArray &stages)> done)
{
    const QByteArray text = QByteArray::fromStdString(std::string(token.expose()));
    const bool inPath = place == TokenPlace::Path;
    const QString path = inPath ? QStringLiteral("/k/") + QString::fromLatin1(text) : QString();
    QNetworkRequest request(QUrl(base + path + QStringLiteral("/v1/models")));
    request.setTransferTimeout(patienceMs);
    if (!inPath)
        request.setRawHeader("Authorization", "Bearer " + text);
    QNetworkReply *answer = m_network.get(request);
    QObject::connect(answer, &QNetworkReply::finished, answer, &QObject::deleteLater);
    QObject::connect(answer, &QNetworkReply::finished, context, [answer, inPath, done = std::move(done)] {
        const int status = answer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // The login that such a gateway asks for is the agent's own; only our own refusal names us.
        const bool wantsLogin = inPath && !answer->readAll().contains("Spotmeter");
        done(stagesOf(status, wantsLogin ? Refusals::AskForLogin : Refusals::AreOurs));
    });
}

}  // namespace service
