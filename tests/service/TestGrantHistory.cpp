// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/GrantHistory.h"

#include "support/FixedClock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

core::GatewayInfo granting(const QStringList &models, qint64 dollars = 10)
{
    core::GatewayInfo gateway;
    gateway.state = core::GatewayState::Ready;
    gateway.url = QStringLiteral("http://ai.t.ts.net");
    for (const QString &model : models) {
        gateway.models.emplace_back();
        gateway.models.back().id = model;
    }
    gateway.quotas.emplace_back();
    gateway.quotas.back().name = QStringLiteral("daily");
    gateway.quotas.back().capacity = {dollars * 1'000'000'000};
    return gateway;
}

}  // namespace

class TestGrantHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gainedAndLostModelsAreKeptWithTheirTime();
    void aChangedLimitIsAChange();
    void aGatewayThatIsDownTakesNothingAway();
    void aDamagedFileIsPutAside();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("grants.json")); }

    QTemporaryDir m_folder;
    support::FixedClock m_clock{1'790'000'000'000};
};

void TestGrantHistory::gainedAndLostModelsAreKeptWithTheirTime()
{
    service::GrantHistory first(path(), m_clock);
    first.look(granting({"a", "b"}));
    first.look(granting({"b", "a"}));
    QVERIFY(first.changes().isEmpty());
    service::GrantHistory second(path(), m_clock);
    second.look(granting({"b", "c"}));
    const service::GrantHistory third(path(), m_clock);
    QCOMPARE(third.changes().size(), 1);
    const QJsonValue change = third.changes().first();
    QCOMPARE(change[QLatin1String("gained")].toArray(), QJsonArray{"c"});
    QCOMPARE(change[QLatin1String("lost")].toArray(), QJsonArray{"a"});
    QVERIFY(change[QLatin1String("at")].toString().startsWith(QStringLiteral("2026-09-21T")));
}

void TestGrantHistory::aChangedLimitIsAChange()
{
    const QTemporaryDir folder;
    service::GrantHistory history(folder.filePath(QStringLiteral("g.json")), m_clock);
    history.look(granting({"a"}, 10));
    history.look(granting({"a"}, 5));
    QCOMPARE(history.changes().size(), 1);
    const QString said = history.changes().first()[QLatin1String("limits")][0].toString();
    QVERIFY2(said.contains(QStringLiteral("5.00, was $10.00")), qUtf8Printable(said));
}

void TestGrantHistory::aGatewayThatIsDownTakesNothingAway()
{
    const QTemporaryDir folder;
    service::GrantHistory history(folder.filePath(QStringLiteral("g.json")), m_clock);
    history.look(granting({"a"}));
    core::GatewayInfo down;
    down.state = core::GatewayState::Unreachable;
    down.url = QStringLiteral("http://ai.t.ts.net");
    history.look(down);
    QVERIFY(history.changes().isEmpty());
}

void TestGrantHistory::aDamagedFileIsPutAside()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("g.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("half a fi");
    file.close();
    service::GrantHistory history(file.fileName(), m_clock);
    history.look(granting({"a"}));
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 2);
    QVERIFY(files[1].startsWith(QStringLiteral("g.json.damaged-")));
}

QTEST_APPLESS_MAIN(TestGrantHistory)
#include "TestGrantHistory.moc"
