// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/Server.h"

#include "control/Api.h"
#include "control/PeerUid.h"
#include "http/MessageReader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace control {

Q_LOGGING_CATEGORY(lcControl, "spotmeter.control", QtInfoMsg)

namespace {

constexpr std::size_t bodyLimit = 1024 * 1024;
constexpr int longestSocketPath = 107;  // sun_path without its final NUL

}  // namespace

/// One client: reads a call, waits for its answer, reads the next one. Dies with its socket.
class Connection final : public QObject {
public:
    Connection(QLocalSocket *socket, Server &server)
        : QObject(socket), m_socket(socket), m_server(server), m_reader(http::MessageKind::Request, bodyLimit)
    {
        connect(socket, &QLocalSocket::readyRead, this, &Connection::read);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    void read()
    {
        const QByteArray bytes = m_socket->readAll();
        const auto state = m_reader.feed({bytes.constData(), std::size_t(bytes.size())});
        if (!m_busy)
            handle(state);
    }

    void handle(http::MessageReader::State state)
    {
        if (state == http::MessageReader::State::Reading)
            return;
        auto *reply = new Reply(m_socket);
        connect(
            reply, &Reply::answered, this,
            [this, reply] {
                reply->deleteLater();
                m_busy = false;
                handle(m_reader.next());
            },
            Qt::QueuedConnection);
        m_busy = true;
        if (state == http::MessageReader::State::Bad) {
            disconnect(reply, nullptr, this, nullptr);
            reply->fail({core::ErrorKind::BadInput,
                         QStringLiteral("This is not a request: %1.")
                             .arg(QLatin1String(m_reader.problem().data(), qsizetype(m_reader.problem().size())))});
            m_socket->disconnectFromServer();
            return;
        }
        dispatch(*reply);
    }

    void dispatch(Reply &reply)
    {
        QJsonObject body;
        if (!m_reader.body().empty()) {
            QJsonParseError parse;
            const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(m_reader.body()), &parse);
            if (!document.isObject()) {
                reply.fail({core::ErrorKind::BadInput,
                            QStringLiteral("The body is not a JSON object: %1.").arg(parse.errorString())});
                return;
            }
            body = document.object();
        }
        const auto text = [](std::string_view bytes) { return QByteArray(bytes.data(), qsizetype(bytes.size())); };
        m_server.dispatch(text(m_reader.head().method()), QString::fromUtf8(text(m_reader.head().target())), body,
                          reply);
    }

    QLocalSocket *m_socket;
    Server &m_server;
    http::MessageReader m_reader;
    bool m_busy = false;
};

Server::Server(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Server::accept);
    on("GET", QLatin1String(api::watch), [this](const Call &, Reply &reply) {
        reply.startStream();
        m_watchers.emplace_back(&reply);
    });
}

Server::~Server() = default;

void Server::on(const QByteArray &method, const QString &pattern, Handler handler)
{
    m_routes.push_back({method, pattern.split(u'/', Qt::SkipEmptyParts), std::move(handler)});
}

core::Result<void> Server::listen(const QString &path)
{
    if (path.toLocal8Bit().size() > longestSocketPath) {
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("The socket path %1 is longer than the %2 bytes a socket may have. Choose a "
                                          "shorter home with SPOTMETER_HOME.")
                               .arg(path)
                               .arg(longestSocketPath)};
    }
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return core::Error{core::ErrorKind::Denied, QStringLiteral("Cannot create the folder %1.").arg(folder)};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QLocalSocket probe;
    probe.connectToServer(path);
    if (probe.waitForConnected(1000))
        return core::Error{core::ErrorKind::Conflict,
                           QStringLiteral("Another Spotmeter service already answers at %1.").arg(path)};
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        return core::Error{core::ErrorKind::Denied,
                           QStringLiteral("Cannot listen on %1: %2.").arg(path, m_server.errorString())};
    return {};
}

void Server::stopListening()
{
    m_server.close();
    for (const QPointer<Reply> &watcher : std::exchange(m_watchers, {})) {
        if (watcher)
            watcher->endStream();
    }
}

bool Server::isWatched() const
{
    return std::any_of(m_watchers.begin(), m_watchers.end(),
                       [](const QPointer<Reply> &watcher) { return !watcher.isNull(); });
}

void Server::broadcast(const QJsonObject &event)
{
    std::erase_if(m_watchers, [](const QPointer<Reply> &watcher) { return watcher.isNull(); });
    for (const QPointer<Reply> &watcher : m_watchers)
        watcher->sendEvent(event);
}

void Server::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (peerIsThisUser(socket->socketDescriptor())) {
            new Connection(socket, *this);  // owned by the socket
        } else {
            qCWarning(lcControl) << "refused a connection of another user";
            socket->abort();
            socket->deleteLater();
        }
    }
}

void Server::dispatch(const QByteArray &method, const QString &target, const QJsonObject &body, Reply &reply)
{
    const QUrl url(target);
    const QStringList segments = url.path().split(u'/', Qt::SkipEmptyParts);
    bool pathKnown = false;
    for (const Route &route : m_routes) {
        if (route.segments.size() != segments.size())
            continue;
        QString id;
        bool matches = true;
        for (qsizetype i = 0; i < segments.size() && matches; ++i) {
            if (route.segments[i] == QLatin1String("<id>"))
                id = segments[i];
            else
                matches = route.segments[i] == segments[i];
        }
        pathKnown = pathKnown || matches;
        if (matches && route.method == method) {
            route.handler({id, QUrlQuery(url), body}, reply);
            return;
        }
    }
    reply.fail({pathKnown ? core::ErrorKind::BadInput : core::ErrorKind::NotFound,
                pathKnown ? QStringLiteral("%1 does not take %2.").arg(url.path(), QString::fromLatin1(method))
                          : QStringLiteral("There is no call %1.").arg(url.path())});
}

}  // namespace control
