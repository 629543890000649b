// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tailnet/Call.h"
#include "tailnet/LocalApi.h"
#include "tailnet/Status.h"

#include "core/Clock.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace tailnet {

/// Asks tailscaled for its status whenever told to. Lives on one thread with an event loop; never blocks, and reads
/// the long answers of large tailnets on a thread of its own. Whatever happens ends in a Status: a daemon that is
/// missing, silent or talks nonsense is a state of its own.
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
    /// Asks; if an answer is being waited for already, asks once more after it, since it may be older than the reason.
    void refresh();
    /// Says of the last answer that the daemon has left that state; a refresh() should follow.
    void noteState(core::TailnetState state);

    /// What was last heard; none before the first answer.
    const std::optional<Status> &last() const { return m_last; }
    /// The socket that answered last; empty while nobody does.
    const QString &socketPath() const { return m_socketPath; }

Q_SIGNALS:
    /// After the first answer, and whenever one differs from the one before.
    void changed(const tailnet::Status &status);
    /// After every answer, and every failure to get one.
    void settled();

private:
    void tryNextPlace();
    void onHeard(const QString &path, Heard heard);
    void askWhetherStarting(const QString &path);
    void read(const std::shared_ptr<Heard> &heard);
    void settle(core::Result<Status> status);
    void settle(core::TailnetState state, const QString &detail = {});
    void conclude(Status status);
    void askForAccess();
    void publish(Status status);
    void cancel();

    Places m_places;
    const core::Clock &m_clock;
    std::chrono::milliseconds m_patience;
    QPointer<Call> m_call;  ///< children; the running question, and those that go with it
    QPointer<Call> m_probe;
    QPointer<Call> m_accessCall;
    QTimer m_probeLater;
    QThreadPool m_reader;
    int m_round = 0;  ///< an answer that is read when another round has begun is dropped
    bool m_asking = false;
    bool m_again = false;
    qsizetype m_next = 0;  ///< the place to try after the current one
    core::TailnetState m_worst = core::TailnetState::NotInstalled;  ///< what the places tried so far amount to
    QString m_worstDetail;
    QString m_socketPath;
    std::optional<Status> m_last;
};

}  // namespace tailnet
