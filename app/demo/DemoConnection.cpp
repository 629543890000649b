// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoConnection.h"

#include "core/Secret.h"
#include "http/Write.h"

#include <chrono>
#include <vector>

namespace demo {

using http::MessageReader;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t bodyLimit = 64 * 1024 * 1024;
constexpr auto thinking = 350ms;
constexpr auto betweenPieces = 40ms;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

}  // namespace

DemoConnection::DemoConnection(QTcpSocket *socket, Pace pace, Handler handler, QObject *parent)
    : QObject(parent), m_socket(socket), m_pace(pace), m_handler(std::move(handler)),
      m_reader(http::MessageKind::Request, bodyLimit)
{
    m_socket->setParent(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DemoConnection::sendNextPiece);
    connect(m_socket, &QTcpSocket::readyRead, this, &DemoConnection::onBytes);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void DemoConnection::onBytes()
{
    const auto state = m_reader.feed(view(m_socket->readAll()));
    if (m_answering)
        return;  // pipelined: kept until this answer is out
    if (state == MessageReader::State::Complete)
        answer();
    else if (state == MessageReader::State::Bad)
        refuse(m_reader.problem());
}

void DemoConnection::answer()
{
    m_answering = true;
    WireAnswer answer = m_handler(m_reader);
    m_streaming = answer.streamed;
    m_pieces.assign(std::make_move_iterator(answer.pieces.begin()), std::make_move_iterator(answer.pieces.end()));
    sendHead(answer);
    if (!m_streaming) {
        endAnswer();
        return;
    }
    if (m_pace == Pace::Realistic)
        m_timer.start(thinking);
    else
        sendNextPiece();
}

void DemoConnection::sendHead(const WireAnswer &answer)
{
    const std::string requestId = "req_" + core::randomHex(12);
    std::vector<http::Field> fields{{"Content-Type", view(answer.contentType)}};
    if (!answer.requestIdField.isEmpty())
        fields.push_back({view(answer.requestIdField), requestId});
    if (!m_reader.keepsAlive())
        fields.push_back({"Connection", "close"});
    if (m_streaming) {
        fields.push_back({"Cache-Control", "no-cache"});
        write(http::writeChunkedHead(answer.status, fields));
    } else {
        const bool wantsBody = m_reader.head().method() != "HEAD" && !m_pieces.empty();
        write(http::writeResponse(answer.status, fields, wantsBody ? view(m_pieces.front()) : std::string_view()));
    }
}

void DemoConnection::sendNextPiece()
{
    do {
        write(http::writeChunk(view(m_pieces.front())));
        m_pieces.pop_front();
    } while (m_pace == Pace::Immediate && !m_pieces.empty());
    if (m_pieces.empty()) {
        write(http::writeLastChunk());
        endAnswer();
    } else {
        m_timer.start(betweenPieces);
    }
}

void DemoConnection::endAnswer()
{
    m_answering = false;
    if (!m_reader.keepsAlive()) {
        m_socket->disconnectFromHost();
        return;
    }
    if (m_reader.next() != MessageReader::State::Reading)  // a pipelined one; queued, so that no stack grows
        QMetaObject::invokeMethod(this, &DemoConnection::onBytes, Qt::QueuedConnection);
}

void DemoConnection::refuse(std::string_view problem)
{
    const http::Field fields[] = {{"Content-Type", "text/plain"}, {"Connection", "close"}};
    write(http::writeResponse(400, fields, problem));
    m_socket->disconnectFromHost();
}

void DemoConnection::write(const std::string &bytes)
{
    m_socket->write(bytes.data(), qint64(bytes.size()));
}

}  // namespace demo
