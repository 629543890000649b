// SPDX-License-Identifier: GPL-3.0-or-later
// Stray keys from outside: the real service, its worker and the command line in a scratch home.
#include "support/Sanitized.h"
#include "support/World.h"

#include "control/Client.h"
#include "core/Secret.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using support::World;

class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aScanOfTheHomeIsKept();
    void aKeyThatTheGatewayServesIsSaidSo();
    void aNewKeyIsToldWithinFiveSeconds();
    void theHomeIsLookedAtAgainEachDay();
    void anAgentThatGoesPastTheGatewayIsNamed();
    void whatWasCommittedIsSearchedWhenAsked();
    void anIgnoredKeyStaysIgnored();
    void theNextCommitIsLookedAtAsItIsStaged();
    void aMissingFolderIsNamed();

private:
    /// Plainly no key of anybody's, and different each time.
    static QByteArray groqKey() { return QByteArray("gsk") + '_' + QByteArray::fromStdString(core::randomHex(26)); }
    QJsonArray keys()
    {
        return m_world->spotmeter({QStringLiteral("keys"), QStringLiteral("--json")})
            .json()[QLatin1String("findings")]
            .toArray();
    }

    std::unique_ptr<World> m_world;
};

void TestKeys::init()
{
    m_world = std::make_unique<World>();
    QVERIFY(m_world->startService());
    QVERIFY(m_world->waitForGateway());
}

void TestKeys::aScanOfTheHomeIsKept()
{
    const QByteArray key = groqKey();
    m_world->write(QStringLiteral(".zshrc"), "export GROQ_API_KEY=" + key + "\n");
    QCOMPARE(m_world->spotmeter({QStringLiteral("keys")}).exitCode, 1);  // not scanned yet
    const support::Ran scan = m_world->spotmeter({QStringLiteral("scan"), QStringLiteral("--json")});
    QCOMPARE(scan.exitCode, 4);
    QVERIFY(!scan.output.contains(key));
    QCOMPARE(keys().size(), 1);
    QCOMPARE(keys()[0][QLatin1String("provider")].toString(), QStringLiteral("Groq"));
    QVERIFY(!m_world->read(QStringLiteral("../state/spotmeter/keys.json")).contains(key));
}

void TestKeys::aKeyThatTheGatewayServesIsSaidSo()
{
    QVERIFY(m_world->waitForGateway());
    m_world->write(QStringLiteral(".env"),
                   "A=sk-" + QByteArray("ant-api03-") + QByteArray::fromStdString(core::randomHex(47)) + "A\n");
    const support::Ran scan = m_world->spotmeter({QStringLiteral("scan")});
    QVERIFY2(scan.output.contains("The gateway already serves this provider"), scan.output.constData());
}

void TestKeys::aNewKeyIsToldWithinFiveSeconds()
{
    m_world->write(QStringLiteral(".zshrc"), "export A=1\n");
    QCOMPARE(m_world->stopService(), 0);
    QVERIFY(m_world->launchService());
    QVERIFY(m_world->waitForGateway());  // what exists when it starts is watched
    control::Client client(m_world->data() + QStringLiteral("/service.sock"));
    QSignalSpy connected(&client, &control::Client::connected);
    QJsonObject told;
    connect(&client, &control::Client::event, this, [&told](const QJsonObject &event) {
        if (event[QLatin1String("event")] == QLatin1String("key"))
            told = event;
    });
    client.watch();
    QTRY_COMPARE(connected.count(), 1);
    constexpr int limitMs = support::isSanitized ? 30'000 : 5000;
    m_world->write(QStringLiteral(".zshrc"), "export GROQ_API_KEY=" + groqKey() + "\n");
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), limitMs);
    QCOMPARE(told[QLatin1String("findings")].toArray().size(), 1);
    // A file that was not there before.
    told = {};
    m_world->write(QStringLiteral(".bashrc"), "export OTHER=" + groqKey() + "\n");
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), limitMs);
}

void TestKeys::theHomeIsLookedAtAgainEachDay()
{
    QCOMPARE(m_world->spotmeter({QStringLiteral("scan")}).exitCode, 0);
    QCOMPARE(m_world->stopService(), 0);
    const QString kept = m_world->data() + QStringLiteral("/keys.json");
    QFile file(kept);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QJsonObject last = QJsonDocument::fromJson(file.readAll()).object();
    last[QStringLiteral("scanned_at")] = QStringLiteral("2026-01-01T00:00:00.000Z");
    QVERIFY(file.resize(0) && file.seek(0));
    file.write(QJsonDocument(last).toJson());
    file.close();
    m_world->write(QStringLiteral("projects/app/.env"), "GROQ_API_KEY=" + groqKey() + "\n");
    QVERIFY(m_world->launchService());
    QTRY_COMPARE_WITH_TIMEOUT(keys().size(), 1, 20'000);
}

void TestKeys::anAgentThatGoesPastTheGatewayIsNamed()
{
    m_world->write(QStringLiteral(".codex/config.toml"), "model = \"gpt-5\"\n");
    m_world->write(QStringLiteral(".codex/.env"), "OTHER_KEY=" + groqKey() + "\n");
    m_world->write(QStringLiteral("bin/codex"), "#!/bin/sh\necho codex-cli 0.1\n");
    QFile::setPermissions(m_world->home() + QStringLiteral("/bin/codex"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const support::Ran scan = m_world->spotmeter({QStringLiteral("scan")});
    QVERIFY2(scan.output.contains("uses this key past the gateway"), scan.output.constData());
}

void TestKeys::whatWasCommittedIsSearchedWhenAsked()
{
    const QString project = m_world->makeProject(QStringLiteral("app"));
    const auto git = [&](const QStringList &words) {
        return m_world
                   ->run(QStringLiteral("git"),
                         QStringList{QStringLiteral("-c"), QStringLiteral("user.name=t"), QStringLiteral("-c"),
                                     QStringLiteral("user.email=t@t")}
                             + words,
                         project)
                   .exitCode
            == 0;
    };
    QVERIFY(git({QStringLiteral("init"), QStringLiteral("-q")}));
    QFile file(project + QStringLiteral("/key.py"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("KEY = '" + groqKey() + "'\n");
    file.close();
    QVERIFY(git({QStringLiteral("add"), QStringLiteral(".")}));
    QVERIFY(git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("key")}));
    QVERIFY(file.remove());
    QCOMPARE(m_world->spotmeter({QStringLiteral("scan"), project}).exitCode, 0);
    const support::Ran scan = m_world->spotmeter({QStringLiteral("scan"), QStringLiteral("--history"), project});
    QCOMPARE(scan.exitCode, 4);
    QVERIFY2(scan.output.contains("In git's history since the commit"), scan.output.constData());
}

void TestKeys::anIgnoredKeyStaysIgnored()
{
    m_world->write(QStringLiteral(".zshrc"), "export GROQ_API_KEY=" + groqKey() + "\n");
    QCOMPARE(m_world->spotmeter({QStringLiteral("scan")}).exitCode, 4);
    const QString id = keys()[0][QLatin1String("fingerprint")].toString();
    const support::Ran ignored =
        m_world->spotmeter({QStringLiteral("keys"), id, QStringLiteral("--ignore"), QStringLiteral("only a test")});
    QVERIFY2(ignored.exitCode == 0, ignored.errors.constData());
    const support::Ran scan = m_world->spotmeter({QStringLiteral("scan"), QStringLiteral("--json")});
    QCOMPARE(scan.exitCode, 0);
    QCOMPARE(scan.json()[QLatin1String("coverage")][QLatin1String("allowed")].toInt(), 1);
}

void TestKeys::theNextCommitIsLookedAtAsItIsStaged()
{
    const QString project = m_world->makeProject(QStringLiteral("app"));
    const auto git = [&](const QStringList &arguments) {
        return m_world->run(QStringLiteral("git"), arguments, project).exitCode;
    };
    const QString program = QStringLiteral(PROGRAMS_DIR "/spotmeter");
    const auto staged = [&] {
        return m_world->run(program, {QStringLiteral("scan"), QStringLiteral("--staged")}, project);
    };
    QCOMPARE(git({QStringLiteral("init"), QStringLiteral("-q")}), 0);
    m_world->write(QStringLiteral("projects/app/clean.py"), "print(1)\n");
    QCOMPARE(git({QStringLiteral("add"), QStringLiteral("clean.py")}), 0);
    m_world->write(QStringLiteral("projects/app/.env"), "GROQ_API_KEY=" + groqKey() + "\n");  // not staged
    QCOMPARE(staged().exitCode, 0);
    QCOMPARE(git({QStringLiteral("add"), QStringLiteral("-f"), QStringLiteral(".env")}), 0);
    m_world->write(QStringLiteral("projects/app/.env"), "A=1\n");  // what is staged counts, not what lies there now
    const support::Ran found = staged();
    QCOMPARE(found.exitCode, 4);
    QVERIFY2(found.output.contains("/app/.env:1:14"), found.output.constData());
}

void TestKeys::aMissingFolderIsNamed()
{
    const support::Ran scan = m_world->spotmeter({QStringLiteral("scan"), QStringLiteral("/nowhere/at/all")});
    QCOMPARE(scan.exitCode, 1);
    QVERIFY(scan.errors.contains("/nowhere/at/all"));
}

QTEST_GUILESS_MAIN(TestKeys)
#include "TestKeys.moc"
