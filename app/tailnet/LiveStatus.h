// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tailnet/StatusClient.h"
#include "tailnet/Watch.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace tailnet {

/// How often what is asked; shorter in tests.
struct Pace {
    std::chrono::milliseconds patience = std::chrono::seconds(5);  ///< for an answer
    std::chrono::milliseconds gather{30};  ///< the bell rings in bursts; one re-read for each
    std::chrono::milliseconds safety = std::chrono::minutes(5);  ///< older daemons drop messages silently
    std::chrono::milliseconds firstRetry{250};  ///< doubled after each failure
    std::chrono::milliseconds lastRetry = std::chrono::seconds(10);
};

/// The status of this machine's tailnet as it changes: the bell of `watch-ipn-bus`, and one re-read of `status` for
/// each burst of it. When tailscaled goes it is looked for with growing pauses. One thread with an event loop.
class LiveStatus : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveStatus)

public:
    LiveStatus(Places places, const core::Clock &clock, const Pace &pace = {}, QObject *parent = nullptr);

    void setPlaces(Places places);
    void refresh() { m_client.refresh(); }
    const std::optional<Status> &last() const { return m_client.last(); }
    /// Where to put further questions; empty while tailscaled does not answer.
    const QString &socketPath() const { return m_client.socketPath(); }

Q_SIGNALS:
    void changed(const tailnet::Status &status);

private:
    void onRang(std::optional<core::TailnetState> state);
    void onSettled();
    void retryLater();

    Pace m_pace;
    StatusClient m_client;
    Watch m_watch;
    QTimer m_gather;
    QTimer m_safety;
    QTimer m_retry;
    std::chrono::milliseconds m_nextRetry;
    QElapsedTimer m_asked;
};

}  // namespace tailnet
