// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/Fetch.h"

#include "http/Write.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

#include <utility>
#include <vector>

namespace gateway {

namespace {

constexpr std::size_t bodyLimit = 8 * 1024 * 1024;

}  // namespace

Fetch::Fetch(const GatewayLocation &location, const QString &localApi, const QByteArray &path,
             std::chrono::milliseconds patience, Access access)
    : m_location(location), m_path(path), m_access(std::move(access)), m_reader(http::MessageKind::Response, bodyLimit)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this, patience] {
        fail(QStringLiteral("no answer within %1 seconds").arg(double(patience.count()) / 1000));
    });
    m_patience.start(patience);
    if (location.throughTailscaled)
        dial(localApi);
    else
        connectDirectly();
}

Fetch::~Fetch()
{
    if (m_socket)
        m_socket->disconnect(this);
    m_tailscaled.disconnect(this);
}

void Fetch::connectDirectly()
{
    const bool encrypts = m_location.security == Security::Tls;
    auto *encrypted = encrypts ? new QSslSocket : nullptr;
    m_socket.reset(encrypts ? encrypted : new QTcpSocket);
    if (encrypts)
        connect(encrypted, &QSslSocket::encrypted, this, &Fetch::send);
    else
        connect(m_socket.get(), &QTcpSocket::connected, this, &Fetch::send);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] { take(m_socket->readAll().toStdString()); });
    // Queued, because a refused connection may be reported before whoever made us has connected to finished().
    connect(
        m_socket.get(), &QTcpSocket::errorOccurred, this, [this] { onLost(m_socket->errorString(), *m_socket); },
        Qt::QueuedConnection);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    if (encrypts && !m_access.trustedCertificates.isEmpty()) {
        QSslConfiguration trust = encrypted->sslConfiguration();
        trust.setCaCertificates(QSslCertificate::fromPath(m_access.trustedCertificates));
        encrypted->setSslConfiguration(trust);
    }
    if (encrypts)
        encrypted->connectToHostEncrypted(m_location.address.toString(), m_location.port, m_location.host);
    else
        m_socket->connectToHost(m_location.address, m_location.port);
}

void Fetch::dial(const QString &localApi)
{
    connect(&m_tailscaled, &QLocalSocket::connected, this, [this] {
        m_tailscaled.write(QByteArray::fromStdString(
            tailnet::dialRequest(m_location.address.toString().toStdString(), m_location.port)));
    });
    connect(&m_tailscaled, &QLocalSocket::readyRead, this, [this] {
        if (m_sent.isValid())
            take(m_tailscaled.readAll().toStdString());
        else
            onDialed();
    });
    connect(
        &m_tailscaled, &QLocalSocket::errorOccurred, this,
        [this] { onLost(QStringLiteral("tailscaled did not connect to it"), m_tailscaled); }, Qt::QueuedConnection);
    m_tailscaled.connectToServer(localApi);
}

void Fetch::onDialed()
{
    switch (m_dialAnswer.feed(m_tailscaled.readAll().toStdString())) {
    case tailnet::DialAnswer::State::Reading:
        return;
    case tailnet::DialAnswer::State::NotTheTailnet:
        fail(QStringLiteral("tailscaled says that this address is not in the tailnet"));
        return;
    case tailnet::DialAnswer::State::Failed:
        fail(QString::fromStdString(m_dialAnswer.problem()));
        return;
    case tailnet::DialAnswer::State::Open:
        send();
        if (!m_dialAnswer.early().empty())
            take(m_dialAnswer.early());
    }
}

void Fetch::send()
{
    const std::string host = m_location.hostHeader.toStdString();
    std::vector<http::Field> fields{{"Host", host},
                                    {"User-Agent", "Spotmeter/" SPOTMETER_VERSION},
                                    {"Accept", "application/json"},
                                    {"Connection", "close"}};
    if (m_location.trustedBySetting && m_access.value)
        fields.push_back(
            {{m_access.header.constData(), std::size_t(m_access.header.size())}, m_access.value->expose()});
    m_sent.start();
    const QByteArray request =
        QByteArray::fromStdString(http::writeRequest("GET", {m_path.constData(), std::size_t(m_path.size())}, fields));
    if (m_location.throughTailscaled)
        m_tailscaled.write(request);
    else
        m_socket->write(request);
}

void Fetch::take(std::string_view bytes)
{
    const auto state = m_reader.feed(bytes);
    if (state == http::MessageReader::State::Complete) {
        succeed();
    } else if (state == http::MessageReader::State::Bad) {
        const std::string_view problem = m_reader.problem();
        fail(QStringLiteral("its answer is not HTTP as we know it (%1)")
                 .arg(QString::fromUtf8(problem.data(), qsizetype(problem.size()))));
    }
}

void Fetch::onLost(const QString &why, QIODevice &device)
{
    if (m_sent.isValid() && device.bytesAvailable() > 0)
        take(device.readAll().toStdString());
    if (m_reader.headDone() && m_reader.finish() == http::MessageReader::State::Complete)
        succeed();
    else if (m_sent.isValid())
        fail(QStringLiteral("it closed the connection before its answer was complete"));
    else
        fail(why);
}

void Fetch::succeed()
{
    const auto type = m_reader.head().find("content-type").value_or(std::string_view());
    end(Answer{m_reader.head().status(), QByteArray(type.data(), qsizetype(type.size())),
               QByteArray::fromStdString(m_reader.body()), int(m_sent.elapsed())});
}

void Fetch::fail(const QString &why)
{
    end(core::Error{core::ErrorKind::Unavailable, why});
}

void Fetch::end(const core::Result<Answer> &answer)
{
    if (m_ended)
        return;
    m_ended = true;
    m_patience.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    m_tailscaled.disconnect(this);
    m_tailscaled.abort();
    Q_EMIT finished(answer);
}

}  // namespace gateway
