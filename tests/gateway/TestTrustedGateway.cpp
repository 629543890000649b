// SPDX-License-Identifier: GPL-3.0-or-later
// Gateways outside of the tailnet that the user trusts: https, whose certificate must be good, and loopback.
#include "../forwarding/Certificate.h"
#include "gateway/GatewayClient.h"

#include "support/ScriptedServer.h"

#include <QSignalSpy>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using core::GatewayState;
using gateway::GatewayClient;

namespace {

core::Settings trusted(const QString &url)
{
    core::Settings settings;
    settings.gatewayUrl = url;
    settings.gatewayTrusted = true;
    return settings;
}

core::GatewayInfo heardAt(const core::Settings &settings)
{
    GatewayClient client;
    QSignalSpy changed(&client, &GatewayClient::changed);
    client.refresh(settings, {}, {});
    if (changed.isEmpty() && !changed.wait(10'000))
        return {};
    return changed.first().first().value<core::GatewayInfo>();
}

/// Lists one model over TLS to whoever asks.
class TlsGateway : public QSslServer {
public:
    explicit TlsGateway(const Certificate &certificate)
    {
        setSslConfiguration(certificate.configuration());
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                requests.append(socket->readAll());
                socket->write(support::ScriptedServer::plain(200, "application/json", R"({"data":[{"id":"m"}]})"));
                socket->disconnectFromHost();
            });
        });
    }

    QList<QByteArray> requests;
};

}  // namespace

class TestTrustedGateway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void anHttpsGatewayIsLookedUpAndBelievedByItsCertificate();
    void aCertificateForAnotherNameIsNotBelieved();
    void aCertificateOfNobodyIsNotBelieved();
    void aNameThatNobodyKnowsIsSaid();
    void aGatewayThatMovedIsLookedUpAgain();
    void theUsersOwnCertificatesAndKeyAreUsed();
    void loopbackNeedsTrustAndNothingElse();

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_otherFolder;
    std::unique_ptr<Certificate> m_certificate;
    QSslConfiguration m_before;
};

void TestTrustedGateway::initTestCase()
{
    m_before = QSslConfiguration::defaultConfiguration();
    m_certificate = std::make_unique<Certificate>("gateway.example.com", m_folder.path());
}

void TestTrustedGateway::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

void TestTrustedGateway::anHttpsGatewayIsLookedUpAndBelievedByItsCertificate()
{
    const TlsGateway server(*m_certificate);
    QSslConfiguration configuration = m_before;
    configuration.addCaCertificates(m_certificate->file());
    QSslConfiguration::setDefaultConfiguration(configuration);
    const QString url = QStringLiteral("https://gateway.example.com:%1").arg(server.serverPort());
    const core::GatewayInfo info = heardAt(trusted(url));
    QVERIFY2(info.state == GatewayState::Ready, qUtf8Printable(info.sentence));
    QCOMPARE(info.url, url);
    QCOMPARE(info.address, QStringLiteral("127.0.0.1:%1").arg(server.serverPort()));
    QVERIFY(server.requests[0].contains("\r\nHost: gateway.example.com:"));
}

void TestTrustedGateway::aCertificateForAnotherNameIsNotBelieved()
{
    const TlsGateway server(*m_certificate);
    QSslConfiguration configuration = m_before;
    configuration.addCaCertificates(m_certificate->file());
    QSslConfiguration::setDefaultConfiguration(configuration);
    const core::GatewayInfo info = heardAt(trusted(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort())));
    QCOMPARE(info.state, GatewayState::Unreachable);
    QVERIFY2(info.sentence.contains(QStringLiteral("did not match")), qUtf8Printable(info.sentence));
    QVERIFY(server.requests.isEmpty());
}

void TestTrustedGateway::aCertificateOfNobodyIsNotBelieved()
{
    const TlsGateway server(*m_certificate);
    const core::GatewayInfo info =
        heardAt(trusted(QStringLiteral("https://gateway.example.com:%1").arg(server.serverPort())));
    QCOMPARE(info.state, GatewayState::Unreachable);
    QVERIFY2(info.sentence.contains(QStringLiteral("self-signed")), qUtf8Printable(info.sentence));
    QVERIFY(server.requests.isEmpty());
}

void TestTrustedGateway::aNameThatNobodyKnowsIsSaid()
{
    const core::GatewayInfo info = heardAt(trusted(QStringLiteral("https://nowhere.example.com")));
    QCOMPARE(info.state, GatewayState::Unreachable);
    QVERIFY2(info.sentence.startsWith(QStringLiteral("The address of the gateway https://nowhere.example.com")),
             qUtf8Printable(info.sentence));
}

void TestTrustedGateway::aGatewayThatMovedIsLookedUpAgain()
{
    const TlsGateway server(*m_certificate);
    GatewayClient client;
    QSignalSpy changed(&client, &GatewayClient::changed);
    QSignalSpy located(&client, &GatewayClient::located);
    const core::Settings settings = trusted(QStringLiteral("https://gateway.example.com:%1").arg(server.serverPort()));
    client.refresh(settings, {}, {});
    QVERIFY(changed.wait());
    QCOMPARE(located.size(), 1);
    client.refresh(settings, {}, {});  // it was not reachable, so its address is in doubt
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(located.size(), 2);
}

void TestTrustedGateway::theUsersOwnCertificatesAndKeyAreUsed()
{
    const TlsGateway server(*m_certificate);
    GatewayClient client;
    QSignalSpy changed(&client, &GatewayClient::changed);
    client.setAccess(
        {"x-api-key", std::make_shared<const core::Secret>(std::string("sk-") + "fake"), m_certificate->file()});
    client.refresh(trusted(QStringLiteral("https://gateway.example.com:%1").arg(server.serverPort())), {}, {});
    QVERIFY(changed.wait(10'000));
    const auto info = changed.first().first().value<core::GatewayInfo>();
    QVERIFY2(info.state == GatewayState::Ready, qUtf8Printable(info.sentence));
    QVERIFY(server.requests[0].contains("\r\nx-api-key: sk-fake\r\n"));
}

void TestTrustedGateway::loopbackNeedsTrustAndNothingElse()
{
    const support::ScriptedServer server(
        support::ScriptedServer::plain(200, "application/json", R"({"data":[{"id":"m"}]})"));
    const QString url = QStringLiteral("http://localhost:%1").arg(server.port());
    QCOMPARE(heardAt(trusted(url)).state, GatewayState::Ready);
    core::Settings settings = trusted(url);
    settings.gatewayTrusted = false;
    QCOMPARE(heardAt(settings).state, GatewayState::NotConfigured);
}

QTEST_GUILESS_MAIN(TestTrustedGateway)
#include "TestTrustedGateway.moc"
