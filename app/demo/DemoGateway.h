// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoConnection.h"
#include "demo/QuotaBuckets.h"

#include "core/Clock.h"
#include "core/Price.h"
#include "core/Result.h"

#include <QList>
#include <QObject>
#include <QPair>
#include <QTcpServer>

namespace demo {

/// The head of a request as it arrived, so that a test can see what was and was not sent to a gateway.
struct RequestHead {
    QByteArray method;
    QByteArray target;
    QList<QPair<QByteArray, QByteArray>> headers;

    /// The first value of that name, whatever its case; null if there is none.
    QByteArray header(const QByteArray &name) const;
};

/// An AI gateway on loopback that makes its answers up: Anthropic Messages, OpenAI Responses and Chat, Gemini, plain
/// and streamed, with usage, prices and quotas. For newcomers without a tailnet and for tests; it never connects to
/// anything and asks for no credential. Lives on one thread with an event loop.
class DemoGateway : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoGateway)

public:
    DemoGateway(const core::Clock &clock, Pace pace, QObject *parent = nullptr);

    /// On 127.0.0.1; port 0 takes any free one. A port that is taken is an error that names it.
    core::Result<void> listen(quint16 port = 0);
    quint16 port() const { return m_server.serverPort(); }
    QString url() const;
    /// From now on a provider's models want each caller's own login; requests without one get a 401.
    void wantLoginFor(const QString &provider) { m_wantingLogin.append(provider); }

Q_SIGNALS:
    /// Every request, before it is answered. The headers are as sent: keep them in memory only.
    void requestSeen(const demo::RequestHead &head);

private:
    WireAnswer handle(const http::MessageReader &request);
    WireAnswer complete(core::ApiFormat format, const http::MessageReader &request);
    void charge(const Reply &reply);

    Pace m_pace;
    core::PriceTable m_prices;
    QuotaBuckets m_quotas;
    QStringList m_wantingLogin;
    QTcpServer m_server;
};

}  // namespace demo
