// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tailnet/LocalApi.h"
#include "tailnet/Status.h"

#include "core/Clock.h"
#include "http/MessageReader.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace tailnet {

/// Asks tailscaled for its status whenever told to. Lives on one thread with an event loop; never blocks.
/// Whatever happens ends in a Status: a daemon that is missing, silent or talks nonsense is a state of its own.
class StatusClient : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusClient)

public:
    /// tailscaled accepts connections before it can answer, so silence for `patience` means that it starts.
    StatusClient(Places places, const core::Clock &clock, std::chrono::milliseconds patience = std::chrono::seconds(5),
                 QObject *parent = nullptr);
    ~StatusClient() override;

    /// Looks in other places from now on, and asks there at once.
    void setPlaces(Places places);
    /// Asks, unless an answer is being waited for already. May emit before it returns.
    void refresh();
    /// What was last heard; none before the first answer.
    const std::optional<Status> &last() const { return m_last; }

Q_SIGNALS:
    /// After the first answer, and whenever one differs from the one before.
    void changed(const tailnet::Status &status);

private:
    void tryNextSocket();
    void onSocketError(QLocalSocket::LocalSocketError error);
    void onBytes();
    void onAnswer();
    void settle(Status status);
    void settle(core::TailnetState state, const QString &detail = {});
    void dropSocket();

    Places m_places;
    const core::Clock &m_clock;
    QTimer m_patience;
    QLocalSocket *m_socket = nullptr;  ///< a child; one per attempt
    std::unique_ptr<http::MessageReader> m_answer;
    qsizetype m_next = 0;  ///< the place to try after the current one
    bool m_connected = false;
    core::TailnetState m_worst = core::TailnetState::NotInstalled;  ///< what the places tried so far amount to
    QString m_worstDetail;
    std::optional<Status> m_last;
};

}  // namespace tailnet
