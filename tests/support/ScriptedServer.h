// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QLocalServer>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTemporaryDir>

class QIODevice;

namespace support {

enum class Delivery {
    Whole,
    ByteByByte,  ///< one byte per turn of the event loop
    CutHalfway,  ///< half of the answer, then the connection is closed
    Hang,  ///< the request is read and never answered
};

/// Answers every request with the same bytes, on a Unix-domain socket and on a loopback port of its own.
class ScriptedServer : public QObject {
    Q_OBJECT

public:
    explicit ScriptedServer(QByteArray answer, Delivery delivery = Delivery::Whole);

    QString path() const { return m_local.fullServerName(); }
    quint16 port() const { return m_tcp.serverPort(); }
    const QList<QByteArray> &requests() const { return m_requests; }
    void setAnswer(QByteArray answer) { m_answer = std::move(answer); }
    /// Another answer, always whole, for requests whose target begins like that; the connection stays open.
    void answerTo(const QByteArray &target, const QByteArray &answer) { m_answers.insert(target, answer); }
    /// More bytes for every open connection that asked for such a target; false if there is none.
    bool sendTo(const QByteArray &target, const QByteArray &bytes);
    /// Closes them.
    void hangUpOn(const QByteArray &target);
    qsizetype countOf(const QByteArray &target) const;

    /// A whole answer with its Content-Length, and one whose body comes in chunks of `size`.
    static QByteArray plain(int status, const QByteArray &contentType, const QByteArray &body);
    static QByteArray chunked(int status, const QByteArray &contentType, const QByteArray &body, qsizetype size);

private:
    void serve(QIODevice *socket);
    void play(QIODevice *socket, const QByteArray &target);
    static void playByte(QIODevice *socket, const QByteArray &rest);

    QByteArray m_answer;
    Delivery m_delivery;
    QTemporaryDir m_folder;
    QLocalServer m_local;
    QTcpServer m_tcp;
    QList<QByteArray> m_requests;
    QMap<QByteArray, QByteArray> m_answers;
    QList<std::pair<QByteArray, QPointer<QIODevice>>> m_open;
};

}  // namespace support
