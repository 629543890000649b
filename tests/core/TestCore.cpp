// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"
#include "core/Format.h"
#include "core/Json.h"
#include "core/Secret.h"
#include "core/Settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

template <class T>
concept Streamable = requires(std::ostream &out, const T &value) { out << value; };
static_assert(!Streamable<core::Secret>, "a secret must not be printable by accident");
static_assert(!std::is_copy_constructible_v<core::Secret>);

class TestCore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void anExchangeSurvivesItsJson();
    void anUnknownCostStaysUnknown();
    void settingsSurviveTheirFile();
    void aBrokenSettingsFileIsNamedAndNotTouched();
    void aMisspeltSettingIsNamed();
    void daysAreLocalEvenWhenTheClocksChange();
    void moneyIsReadable_data();
    void moneyIsReadable();
    void aMaskedSecretShowsFourCharactersAtMost();
    void pathsTellTheirFormat_data();
    void pathsTellTheirFormat();
};

void TestCore::anExchangeSurvivesItsJson()
{
    core::Exchange e;
    e.id = core::exchangeId(1, 7);
    e.startedAt = 1'795'303'286'123;
    e.agent = "claude-code";
    e.session = "s-1";
    e.run = core::runId(e.agent, e.session, 0, 0);
    e.format = core::ApiFormat::AnthropicMessages;
    e.modelServed = "claude-sonnet-4-6";
    e.status = 200;
    e.usage = {1200, 42, 900, 200, 7, 10, 1};
    e.tools = {{"Bash", 2}};
    e.cost = core::Money{12'345};
    e.where = {"alice@example.com", "n1", "example.com", "ai"};
    const core::Exchange back = core::exchangeFromJson(core::toJson(e));
    QCOMPARE(core::toJson(back), core::toJson(e));
    QCOMPARE(back.startedAt, e.startedAt);
    QVERIFY(back.usage == e.usage);
    QCOMPARE(back.run, std::string("claude-code:s-1"));
}

void TestCore::anUnknownCostStaysUnknown()
{
    const core::Exchange back = core::exchangeFromJson(core::toJson(core::Exchange{}));
    QVERIFY(!back.cost);
    core::CostSum sum;
    sum.add(core::dollars(1));
    sum.add(std::nullopt);
    QCOMPARE(core::costText(sum, QLocale::c()), QStringLiteral("$1.00 + ?"));
}

void TestCore::settingsSurviveTheirFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/settings.json"));
    QCOMPARE(core::loadSettings(path)->port, core::defaultPort);
    core::Settings settings;
    settings.gatewayUrl = QStringLiteral("http://ai");
    settings.theme = core::Theme::Dark;
    QVERIFY(core::saveSettings(path, settings));
    QVERIFY(core::loadSettings(path).value() == settings);
}

void TestCore::aBrokenSettingsFileIsNamedAndNotTouched()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"port\": 4117,");
    file.close();
    const auto loaded = core::loadSettings(path);
    QVERIFY(!loaded);
    QVERIFY(loaded.error().message.contains(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"port\": 4117,"));
}

void TestCore::aMisspeltSettingIsNamed()
{
    const auto read = core::settingsFromJson({{QStringLiteral("prot"), 1}});
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(QStringLiteral("\"prot\"")));
    QVERIFY(!core::settingsFromJson({{QStringLiteral("port"), 70000}}));
}

void TestCore::daysAreLocalEvenWhenTheClocksChange()
{
    // 2026-10-25 is 25 hours long in Berlin: from 24 Oct 22:00 UTC to 25 Oct 23:00 UTC.
    const qint64 noon = core::utcFromText(QStringLiteral("2026-10-25T11:00:00.000Z"));
    QCOMPARE(core::localDay(noon), std::string("2026-10-25"));
    QCOMPARE(core::utcText(core::startOfLocalDay(noon)), QStringLiteral("2026-10-24T22:00:00.000Z"));
    QCOMPARE(core::startOfLocalDay(noon, 1) - core::startOfLocalDay(noon), qint64(25) * 3'600'000);
}

void TestCore::moneyIsReadable_data()
{
    QTest::addColumn<qint64>("nanodollars");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("$0.00");
    QTest::newRow("a tenth of a cent") << qint64(1'234'000) << QStringLiteral("$0.00123");
    QTest::newRow("cents") << qint64(412'860'000) << QStringLiteral("$0.413");
    QTest::newRow("dollars") << qint64(4'120'000'000) << QStringLiteral("$4.12");
    QTest::newRow("thousands") << qint64(1'204'400'000'000) << QStringLiteral("$1,204");
    QTest::newRow("owed") << qint64(-2'500'000'000) << QStringLiteral("−$2.50");
}

void TestCore::moneyIsReadable()
{
    QFETCH(qint64, nanodollars);
    QLocale english(QLocale::English, QLocale::UnitedStates);
    QTEST(core::moneyText({nanodollars}, english), "text");
}

void TestCore::aMaskedSecretShowsFourCharactersAtMost()
{
    QCOMPARE(core::masked("sk-proj-0123456789"), std::string("sk-p…"));
    QCOMPARE(core::masked("abcdefgh"), std::string("ab…"));
    QCOMPARE(core::masked("abc"), std::string("…"));
    QVERIFY(core::equalConstantTime("same", "same"));
    QVERIFY(!core::equalConstantTime("same", "some"));
    QVERIFY(core::randomHex(16) != core::randomHex(16));
    QCOMPARE(core::randomHex(16).size(), std::size_t(32));
}

void TestCore::pathsTellTheirFormat_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("format");
    using enum core::ApiFormat;
    QTest::newRow("claude") << QByteArray("/v1/messages?beta=true") << int(AnthropicMessages);
    QTest::newRow("token count is not a message") << QByteArray("/v1/messages/count_tokens") << int(Unknown);
    QTest::newRow("codex") << QByteArray("/v1/responses") << int(OpenAiResponses);
    QTest::newRow("chat") << QByteArray("/v1/chat/completions") << int(OpenAiChat);
    QTest::newRow("gemini") << QByteArray("/v1beta/models/gemini-3-pro:streamGenerateContent?alt=sse") << int(Gemini);
    QTest::newRow("models") << QByteArray("/v1/models") << int(Unknown);
}

void TestCore::pathsTellTheirFormat()
{
    QFETCH(QByteArray, path);
    QTEST(int(core::apiFormatOfPath(path.toStdString())), "format");
}

QTEST_GUILESS_MAIN(TestCore)
#include "TestCore.moc"
