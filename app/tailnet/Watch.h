// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tailnet/LocalApiSocket.h"
#include "tailnet/Notify.h"

#include "http/MessageReader.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace tailnet {

/// The bell: stays connected to tailscaled's `watch-ipn-bus` and tells that something has changed, not what. While
/// nothing happens it costs nothing. One thread with an event loop.
class Watch : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Watch)

public:
    explicit Watch(QObject *parent = nullptr);
    ~Watch() override;

    /// Connects, in place of what was listened to before.
    void listen(const QString &socketPath);
    void stop();
    bool isListening() const { return m_socket != nullptr; }

Q_SIGNALS:
    /// One or more messages came; the state if one of them told it, the last one counts.
    void rang(std::optional<core::TailnetState> state);
    /// tailscaled has gone, refused, or dropped us for reading too slowly.
    void lost();

private:
    void onBytes();
    void lose();

    LocalApiSocket *m_socket = nullptr;  ///< a child; one per attempt
    std::unique_ptr<http::MessageReader> m_answer;
    NotifyReader m_reader;
};

}  // namespace tailnet
