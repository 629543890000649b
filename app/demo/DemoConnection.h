// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/Wire.h"

#include "http/MessageReader.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <functional>

namespace demo {

enum class Pace {
    Realistic,  ///< a moment to think, then words one after the other
    Immediate,  ///< everything at once, for tests
};

/// One TCP connection to the demo gateway: reads requests one at a time, keeps alive, sends each answer at its pace.
/// Lives on the gateway's thread; deletes itself when the peer is gone.
class DemoConnection : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoConnection)

public:
    using Handler = std::function<WireAnswer(const http::MessageReader &request)>;

    /// Takes the socket over.
    DemoConnection(QTcpSocket *socket, Pace pace, Handler handler, QObject *parent);

private:
    void onBytes();
    void answer();
    void refuse(std::string_view problem);
    void sendHead(const WireAnswer &answer);
    void sendNextPiece();
    void endAnswer();
    void write(const std::string &bytes);

    QTcpSocket *m_socket;
    Pace m_pace;
    Handler m_handler;
    http::MessageReader m_reader;
    QTimer m_timer;
    std::deque<QByteArray> m_pieces;  ///< of the answer that is under way
    bool m_answering = false;
    bool m_streaming = false;
};

}  // namespace demo
