// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/Call.h"

#include "tailnet/LocalApi.h"

#include <utility>

namespace tailnet {

using http::MessageReader;

core::Result<QByteArray> Heard::content() const
{
    using core::Error;
    using core::ErrorKind;
    switch (kind) {
    case Kind::Answer:
        return bodyOfAnswer(status, body);
    case Kind::Missing:
    case Kind::Refused:
        return Error{ErrorKind::Unavailable, QStringLiteral("tailscaled does not run.")};
    case Kind::NoAccess:
        return Error{ErrorKind::Denied, QStringLiteral("This user may not talk to tailscaled.")};
    case Kind::Silent:
        return Error{ErrorKind::Unavailable, QStringLiteral("tailscaled does not answer.")};
    case Kind::Broken:
        break;
    }
    return Error{ErrorKind::BadInput, detail};
}

Call::Call(const QString &socketPath, std::string request, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_answer(http::MessageKind::Response, answerLimit), m_request(std::move(request))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end({Heard::Kind::Silent, 0, {}, {}}); });
    if (const auto usable = checkSocketPath(socketPath); !usable) {
        end({Heard::Kind::Broken, 0, {}, usable.error().message});
        return;
    }
    connect(&m_socket, &LocalApiSocket::failed, this, &Call::onSocketError);
    connect(&m_socket, &LocalApiSocket::readyRead, this, &Call::onBytes);
    connect(&m_socket, &LocalApiSocket::connected, this, [this] {
        m_connected = true;
        m_socket.send(m_request);
    });
    m_patience.start(patience);
    m_socket.open(socketPath);
}

Call::~Call()
{
    m_socket.disconnect(this);
}

void Call::onSocketError(QLocalSocket::LocalSocketError error)
{
    if (m_connected) {
        onBytes();
        if (!m_ended && m_answer.finish() == MessageReader::State::Complete)
            endWithAnswer();
        else if (!m_heard)
            end({Heard::Kind::Refused, 0, {}, {}});
        else
            end({Heard::Kind::Broken,
                 0,
                 {},
                 QStringLiteral("It closed the connection before its answer was complete.")});
        return;
    }
    switch (error) {
    case QLocalSocket::ServerNotFoundError:
        end({Heard::Kind::Missing, 0, {}, {}});
        break;
    case QLocalSocket::ConnectionRefusedError:
        end({Heard::Kind::Refused, 0, {}, {}});
        break;
    case QLocalSocket::SocketAccessError:
        end({Heard::Kind::NoAccess, 0, {}, {}});
        break;
    default:
        end({Heard::Kind::Broken, 0, {}, m_socket.errorString()});
    }
}

void Call::onBytes()
{
    const QByteArray bytes = m_socket.readAll();
    m_heard = m_heard || !bytes.isEmpty();
    const auto state = m_answer.feed({bytes.constData(), std::size_t(bytes.size())});
    if (state == MessageReader::State::Complete) {
        endWithAnswer();
    } else if (state == MessageReader::State::Bad) {
        const std::string_view problem = m_answer.problem();
        end({Heard::Kind::Broken,
             0,
             {},
             QStringLiteral("Its answer cannot be read: %1.")
                 .arg(QString::fromUtf8(problem.data(), qsizetype(problem.size())))});
    }
}

void Call::endWithAnswer()
{
    end({Heard::Kind::Answer, m_answer.head().status(), m_answer.takeBody(), {}});
}

void Call::end(Heard heard)
{
    if (std::exchange(m_ended, true))
        return;
    m_patience.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    // Queued, because a missing socket is reported before whoever made us has connected to finished().
    QMetaObject::invokeMethod(this, [this, heard = std::move(heard)] { Q_EMIT finished(heard); }, Qt::QueuedConnection);
}

}  // namespace tailnet
