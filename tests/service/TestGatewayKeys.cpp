// SPDX-License-Identifier: GPL-3.0-or-later
// The key of a gateway that wants one of its own: from standard input into a real keyring, and from there into requests
// to that gateway alone. with-keyring.sh makes the keyring.
#include "support/World.h"

#include "control/Api.h"
#include "control/BlockingClient.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>

namespace {

/// Plainly fake, and never written as a whole.
QByteArray fakeKey()
{
    return QByteArray("sk-") + "fake-" + "0123456789abcdef";
}

core::Result<QJsonObject> put(const support::World &world, const char *path, const QJsonObject &body)
{
    return control::callAndWait(world.data() + QStringLiteral("/service.sock"), "PUT", path, body);
}

QJsonObject gatewayOf(support::World &world)
{
    return world.status()[QLatin1String("gateway")].toObject();
}

/// Storing as a user does it: the key on standard input, never among the arguments.
support::Ran store(support::World &world)
{
    return world.run(QStringLiteral("/bin/sh"),
                     {QStringLiteral("-c"), QStringLiteral("printf '%s\\n' \"$0\" | \"$1\" credential set"),
                      QString::fromLatin1(fakeKey()), QStringLiteral(PROGRAMS_DIR "/spotmeter")},
                     world.home());
}

QByteArray routedToken(support::World &world)
{
    if (!put(world, "/v1/agents/claude-code", {{QStringLiteral("routed"), true}}))
        return {};
    const QByteArray file = world.read(QStringLiteral(".claude/settings.json"));
    const QByteArray key = "\"ANTHROPIC_AUTH_TOKEN\": \"";
    const qsizetype at = file.indexOf(key) + key.size();
    return file.mid(at, file.indexOf('"', at) - at);
}

QByteArray ask(support::World &world)
{
    const QByteArray token = routedToken(world);
    QTcpSocket agent;
    agent.connectToHost(QHostAddress(QHostAddress::LocalHost), world.forwarderPort());
    agent.write("GET /a/claude-code/v1/models HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(world.forwarderPort())
                + "\r\nConnection: close\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    QByteArray answer;
    const auto isOver = [&] {
        answer += agent.readAll();
        return agent.state() == QAbstractSocket::UnconnectedState;
    };
    return QTest::qWaitFor(isOver, 15'000) ? answer : "no end: " + answer;
}

bool isAnywhereIn(const QString &folder, const QByteArray &text)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

class Keys : public QObject {
    Q_OBJECT

protected:
    support::World m_world;

    void start()
    {
        m_world.passOn(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        QVERIFY(m_world.startService() && m_world.waitForGateway());
        QVERIFY(put(m_world, control::api::settings,
                    {{QStringLiteral("gateway_credential_header"), QStringLiteral("Authorization")}}));
    }
};

}  // namespace

class OpenKeyring : public Keys {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(); }
    void withoutAKeyNothingGoesToTheGateway();
    void theKeyGoesToItsGatewayAndNowhereElse();
    void aKeyThatIsTakenOutIsNotSentAnyMore();
    void aKeyThatNoHeaderCanCarryIsRefused();
};

void OpenKeyring::withoutAKeyNothingGoesToTheGateway()
{
    QTRY_VERIFY2(gatewayOf(m_world)[QLatin1String("sentence")].toString().contains(QStringLiteral("wants a key")),
                 qPrintable(gatewayOf(m_world)[QLatin1String("sentence")].toString()));
    QTRY_VERIFY(ask(m_world).contains("spotmeter credential set"));
    const auto shown = m_world.spotmeter({QStringLiteral("credential")});
    QVERIFY2(shown.output.contains("holds no key for it"), shown.output + shown.errors);
}

void OpenKeyring::theKeyGoesToItsGatewayAndNowhereElse()
{
    const auto stored = store(m_world);
    QVERIFY2(stored.exitCode == 0 && stored.output.contains("its key goes in Authorization"),
             stored.output + stored.errors);
    QVERIFY(m_world.waitForGateway());
    const auto answer = ask(m_world);
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer);
    QCOMPARE(m_world.seen().last().header("authorization"), "Bearer " + fakeKey());

    QCOMPARE(m_world.stopService(), 0);  // and it is still there for the next service
    QVERIFY(m_world.launchService());
    QVERIFY(m_world.waitForGateway());
    QVERIFY(ask(m_world).startsWith("HTTP/1.1 200 "));
    QCOMPARE(m_world.seen().last().header("authorization"), "Bearer " + fakeKey());

    QVERIFY(!isAnywhereIn(m_world.data(), fakeKey()));
    QVERIFY(!isAnywhereIn(m_world.home(), fakeKey()));
    QVERIFY(!m_world.spotmeter({QStringLiteral("status"), QStringLiteral("--json")}).output.contains(fakeKey()));
    const QByteArray log = m_world.spotmeter({QStringLiteral("log")}).output;
    QVERIFY2(log.contains("Stored a key for the gateway") && !log.contains(fakeKey()), log);
    QVERIFY(!m_world.serviceErrors().contains(fakeKey()));
}

void OpenKeyring::aKeyThatIsTakenOutIsNotSentAnyMore()
{
    QCOMPARE(m_world.spotmeter({QStringLiteral("credential"), QStringLiteral("remove")}).exitCode, 0);
    const auto before = m_world.seen().size();
    QTRY_VERIFY(ask(m_world).contains("spotmeter credential set"));
    for (const demo::RequestHead &head : m_world.seen().mid(before))
        QVERIFY(head.header("authorization").isNull());
}

void OpenKeyring::aKeyThatNoHeaderCanCarryIsRefused()
{
    const auto refused =
        put(m_world, control::api::credentials, {{QStringLiteral("value"), QStringLiteral("a\r\nX: b")}});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("no header can carry")));
}

class LockedKeyring : public Keys {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(); }
    void itIsSaidAndNothingIsSent();
};

void LockedKeyring::itIsSaidAndNothingIsSent()
{
    const auto stored = store(m_world);
    QCOMPARE(stored.exitCode, 1);
    QVERIFY2(stored.errors.contains("The keyring is locked."), stored.errors);
    QTRY_VERIFY(gatewayOf(m_world)[QLatin1String("sentence")].toString().contains(QStringLiteral("keyring is locked")));
    QTRY_VERIFY(ask(m_world).contains("The keyring is locked."));
}

class AbsentKeyring : public Keys {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(); }
    void itIsSaidAndNothingIsSent();
};

void AbsentKeyring::itIsSaidAndNothingIsSent()
{
    const auto stored = store(m_world);
    QVERIFY(stored.exitCode != 0);
    QVERIFY2(stored.errors.contains("keyring"), stored.errors);
    QVERIFY(!isAnywhereIn(m_world.data(), fakeKey()));
    QTRY_VERIFY(ask(m_world).contains("wants a key of its own"));
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString state = QString::fromLocal8Bit(argv[1]);
    if (state == QLatin1String("open"))
        return QTest::qExec(std::make_unique<OpenKeyring>().get());
    if (state == QLatin1String("locked"))
        return QTest::qExec(std::make_unique<LockedKeyring>().get());
    return QTest::qExec(std::make_unique<AbsentKeyring>().get());
}

#include "TestGatewayKeys.moc"
