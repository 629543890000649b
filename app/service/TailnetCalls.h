// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/Server.h"
#include "gateway/Diagnosis.h"
#include "service/GatewaySet.h"
#include "tailnet/LiveStatus.h"

#include <QObject>

#include <functional>

namespace service {

/// The calls about who this machine is and whether it gets through: login and diagnosis. Main thread; lives as long as
/// the server.
class TailnetCalls final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TailnetCalls)

public:
    /// `askGateway` begins a round of questions, at whose end the set says changed().
    TailnetCalls(tailnet::LiveStatus &tailnet, GatewaySet &gateways, std::function<void()> askGateway,
                 std::function<gateway::Facts()> facts);

    void registerWith(control::Server &server);

private:
    void login(control::Reply &reply);
    void answerWithUrl(const QPointer<control::Reply> &reply, const QString &before);
    void diagnose(control::Reply &reply);
    void sendDiagnosis(control::Reply &reply) const;
    void sendRawAnswers(control::Reply &reply);

    tailnet::LiveStatus &m_tailnet;
    GatewaySet &m_gateways;
    std::function<void()> m_askGateway;
    std::function<gateway::Facts()> m_facts;
};

}  // namespace service
