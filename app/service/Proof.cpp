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

QJsonArray stagesOf(int status)
{
    QJsonArray stages;
    stages.append(stage(QStringLiteral("forwarder"), status != 0,
                        status != 0
                            ? QStringLiteral("The forwarder answers.")
                            : QStringLiteral("The forwarder did not answer. Is it paused, or its port blocked?")));
    if (status == 0)
        return stages;
    const bool admitted = status != 401 && status != 403;
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

void Proof::run(const QString &base, const core::Secret &token, QObject *context,
                std::function<void(const QJsonArray &stages)> done)
{
    QNetworkRequest request(QUrl(base + QStringLiteral("/v1/models")));
    request.setTransferTimeout(patienceMs);
    request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(std::string(token.expose())));
    QNetworkReply *answer = m_network.get(request);
    QObject::connect(answer, &QNetworkReply::finished, answer, &QObject::deleteLater);
    QObject::connect(answer, &QNetworkReply::finished, context, [answer, done = std::move(done)] {
        done(stagesOf(answer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()));
    });
}

}  // namespace service
