// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QTemporaryDir>

#include <optional>

class QLocalSocket;

/// tailscaled as far as it dials: by default it connects to what it is asked for, on loopback.
class FakeTailscaled : public QLocalServer {
    Q_OBJECT

public:
    FakeTailscaled();

    std::string path() const { return fullServerName().toStdString(); }
    /// Answers with these bytes instead of connecting; nothing more comes, and an empty answer is none at all.
    void answerWith(const QByteArray &bytes) { m_answer = bytes; }
    void hangUpAfterwards() { m_hangsUp = true; }
    /// As after it was killed: the connections break, and nobody listens any more.
    void die();
    const QList<QByteArray> &dials() const { return m_dials; }

private:
    void accept();
    void onDial(QLocalSocket *client, const QByteArray &head);
    void bridge(QLocalSocket *client, quint16 port);

    QTemporaryDir m_folder;
    std::optional<QByteArray> m_answer;
    bool m_hangsUp = false;
    QList<QByteArray> m_dials;
};
