// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DoctorModel.h"
#include "models/GrantModel.h"
#include "models/LoginModel.h"

#include <QSignalSpy>
#include <QTest>

using core::TailnetState;
using models::Verdict;

class TestIdentityModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDiagnosisNamesTheFirstStepThatFails();
    void aDiagnosisThatCouldNotBeMadeKeepsTheLastOne();
    void whatWasAnsweredStandsUnderItsSource();
    void aChangeOfGrantsReadsAsASentence();
    void logInIsOfferedWhenThereIsSomethingToDo_data();
    void logInIsOfferedWhenThereIsSomethingToDo();
    void thePageIsGoneOnceItWasUsed();
    void aRefusedLoginIsSaidAndCanBeTriedAgain();
};

void TestIdentityModels::aDiagnosisNamesTheFirstStepThatFails()
{
    models::DoctorModel model;
    QSignalSpy changed(&model, &models::DoctorModel::changed);
    QCOMPARE(model.tone(), models::Tone::Neutral);
    model.setRunning();
    QVERIFY(model.isRunning());
    model.set(
        {{{"Role", Verdict::Pass, {}, {}}, {"Models", Verdict::Fail, {}, {}}, {"Quota", Verdict::Fail, {}, {}}}, {}});
    QCOMPARE(model.summary(), QStringLiteral("Stops at: Models"));
    QCOMPARE(model.tone(), models::Tone::Bad);
    model.set({{{"Role", Verdict::Pass, {}, {}}}, {}});
    QCOMPARE(model.summary(), QStringLiteral("Every step works"));
    QCOMPARE(model.tone(), models::Tone::Good);
    QVERIFY(!model.isRunning());
    QCOMPARE(changed.size(), 3);
}

void TestIdentityModels::aDiagnosisThatCouldNotBeMadeKeepsTheLastOne()
{
    models::DoctorModel model;
    model.set({{{"Role", Verdict::Pass, {}, {}}}, QStringLiteral("report")});
    model.setRunning();
    model.setFailed(QStringLiteral("The service does not answer."));
    QVERIFY(!model.isRunning());
    QCOMPARE(model.error(), QStringLiteral("The service does not answer."));
    QCOMPARE(model.tone(), models::Tone::Bad);
    QCOMPARE(model.diagnosis().report, QStringLiteral("report"));
}

void TestIdentityModels::whatWasAnsweredStandsUnderItsSource()
{
    models::DoctorModel model;
    model.setRawAnswers({{"tailscaled: status", "{}"}, {"gateway: /v1/models (status 403)", "no role"}});
    QCOMPARE(model.rawText(), QStringLiteral("tailscaled: status\n{}\n\ngateway: /v1/models (status 403)\nno role"));
    model.setRawAnswers({});
    QVERIFY(!model.rawText().isEmpty());
}

void TestIdentityModels::aChangeOfGrantsReadsAsASentence()
{
    const models::GrantChange change{1, "http://ai", {"a", "b"}, {"c"}, {"daily: $25.00, was $10.00"}};
    QCOMPARE(models::sentenceOf(change), QStringLiteral("New: a, b. Gone: c. daily: $25.00, was $10.00."));
    models::GrantModel model;
    QSignalSpy changed(&model, &models::GrantModel::changed);
    model.set({change});
    model.set({change});
    QCOMPARE(changed.size(), 1);
}

void TestIdentityModels::logInIsOfferedWhenThereIsSomethingToDo_data()
{
    QTest::addColumn<TailnetState>("state");
    QTest::addColumn<bool>("expires");
    QTest::addColumn<bool>("offered");
    QTest::addColumn<QString>("action");
    QTest::newRow("logged out") << TailnetState::NeedsLogin << false << true << "Log in";
    QTest::newRow("expired") << TailnetState::KeyExpired << true << true << "Renew key";
    QTest::newRow("running, key ends") << TailnetState::Running << true << true << "Renew key";
    QTest::newRow("running for ever") << TailnetState::Running << false << false << "Renew key";
    QTest::newRow("not there") << TailnetState::Stopped << false << false << "Renew key";
}

void TestIdentityModels::logInIsOfferedWhenThereIsSomethingToDo()
{
    QFETCH(TailnetState, state);
    QFETCH(bool, expires);
    models::LoginModel model;
    core::Identity identity;
    identity.state = state;
    if (expires)
        identity.keyExpiresAt = 5;
    model.setIdentity(identity);
    QTEST(model.isOffered(), "offered");
    QTEST(model.action(), "action");
}

void TestIdentityModels::thePageIsGoneOnceItWasUsed()
{
    models::LoginModel model;
    core::Identity identity;
    identity.state = TailnetState::Running;
    identity.keyExpiresAt = 5;
    model.setIdentity(identity);
    model.setAsked();
    model.setUrl(QStringLiteral("https://login.example/a/1"));
    model.setIdentity(identity);
    QCOMPARE(model.url(), QStringLiteral("https://login.example/a/1"));
    identity.keyExpiresAt = 500;
    model.setIdentity(identity);
    QVERIFY(model.url().isEmpty());
}

void TestIdentityModels::aRefusedLoginIsSaidAndCanBeTriedAgain()
{
    models::LoginModel model;
    model.setAsked();
    QVERIFY(model.isAsked());
    model.setError(QStringLiteral("Only the operator may."));
    QVERIFY(!model.isAsked());
    QCOMPARE(model.error(), QStringLiteral("Only the operator may."));
    model.setAsked();
    QVERIFY(model.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestIdentityModels)
#include "TestIdentityModels.moc"
