// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/GatewayClient.h"
#include "tailnet/Call.h"

#include <QJsonArray>
#include <QObject>

namespace service {

/// Asks tailscaled and the gateway what the identity and the lists of models and quotas are made of, one after the
/// other, for somebody who has to see why they look as they do. Secrets and the names of people other than `own` are
/// taken out. The gateway outlives it. Begins at once; ends once with finished(), never from within the constructor.
/// Main thread.
class RawAnswers final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RawAnswers)

public:
    RawAnswers(const QString &localApi, const gateway::GatewayClient &gateway, QStringList own, QObject *parent);

Q_SIGNALS:
    void finished(const QJsonArray &answers);  ///< [{"from","text"}]

private:
    void askTailscaled(const QString &from, const std::string &request);
    void askGateway(const QByteArray &path);
    void next();
    void add(const QString &from, const QString &text);

    QString m_localApi;
    const gateway::GatewayClient &m_gateway;
    QStringList m_own;
    int m_step = 0;
    QJsonArray m_answers;
};

}  // namespace service
