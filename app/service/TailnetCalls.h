// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/Server.h"
#include "gateway/Diagnosis.h"
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
    TailnetCalls(tailnet::LiveStatus &tailnet, std::function<gateway::Facts()> facts);

    void registerWith(control::Server &server);

private:
    void login(control::Reply &reply);
    void answerWithUrl(const QPointer<control::Reply> &reply, const QString &before);
    void diagnose(control::Reply &reply) const;

    tailnet::LiveStatus &m_tailnet;
    std::function<gateway::Facts()> m_facts;
};

}  // namespace service
