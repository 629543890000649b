// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"
#include "core/ExchangeJson.h"
#include "core/Format.h"
#include "core/Json.h"
#include "core/Secret.h"
#include "core/Settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
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
    void aSettingThatMakesNoSenseIsRefused_data();
    void aSettingThatMakesNoSenseIsRefused();
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
    QCOMPARE(core::costText(sum, QLocale::c()), QStringLiteral("≥ $1.00"));
}

void TestCore::settingsSurviveTheirFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/settings.json"));
    QCOMPARE(core::loadSettings(path)->port, core::defaultPort);
    core::Settings settings;
    settings.gatewayUrl = QStringLiteral("http://ai");
    settings.theme = core::Theme::Dark;
    settings.fallbackGateways = {QStringLiteral("http://ai2"), QStringLiteral("http://ai3")};
    settings.gatewayCredentialHeader = QStringLiteral("x-api-key");
    settings.trustedCertificates = QStringLiteral("/etc/ssl/company.pem");
    settings.attributionHeader = QStringLiteral("X-Coding-Agent");
    settings.connectSeconds = 3;
    settings.idleSeconds = 60;
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

void TestCore::aSettingThatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *key, const QJsonValue &value) {
        QTest::addRow("%s %s", key,
                      qPrintable(QString::fromUtf8(QJsonDocument({value}).toJson(QJsonDocument::Compact))))
            << QString::fromLatin1(key) << value;
    };
    row("port", 65536);
    row("port", 80.5);
    row("port", QStringLiteral("80"));
    row("idle_seconds", 0);
    row("connect_seconds", 301);
    row("attribution_header", QStringLiteral("X Agent"));
    row("attribution_header", QStringLiteral("X-Agent\r\nX-Other"));
    row("attribution_header", QStringLiteral("Authorization"));
    row("gateway_credential_header", QStringLiteral("Content-Length"));
    row("gateway_credential_header", QString(65, u'x'));
    row("trusted_certificates", QStringLiteral("company.pem"));
    row("fallback_gateways", QStringLiteral("http://ai2"));
    row("fallback_gateways", QJsonArray{7});
    row("gateway_trusted", QStringLiteral("yes"));
    row("theme", QStringLiteral("pink"));
}

void TestCore::aSettingThatMakesNoSenseIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const auto read = core::settingsFromJson({{key, value}});
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u'"' + key + u'"'), qPrintable(read.error().message));
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
