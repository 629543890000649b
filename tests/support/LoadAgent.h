// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTcpSocket>

namespace support {

/// Claude Code as a service meets it under load: keeps its connection while it may, asks again when it was answered,
/// and counts what went wrong. Lives in the test's event loop.
class LoadAgent final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadAgent)

public:
    /// After an answer that is no success, or a break, it goes on only if it is told to be `patient`.
    enum class Temper { StopsAtAFailure, Patient };
    LoadAgent(quint16 port, const QByteArray &token, Temper temper = Temper::StopsAtAFailure);

    int answered = 0;  ///< with success
    QStringList failures;

    void stop() { m_stopped = true; }
    bool isDone() const { return m_stopped && !m_waits; }

private:
    void ask();
    void read();
    void onClosed();
    void failed(const QString &how);

    quint16 m_port;
    Temper m_temper;
    QByteArray m_request;
    QTcpSocket m_socket;
    QByteArray m_answer;
    bool m_waits = false;
    bool m_stopped = false;
};

/// The local token that stands in Claude Code's settings file.
QByteArray tokenIn(const QByteArray &claudeSettings);

}  // namespace support
