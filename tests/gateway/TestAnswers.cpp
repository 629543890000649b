// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/Decimal.h"
#include "gateway/Models.h"
#include "gateway/Quotas.h"

#include <QTest>

#include <algorithm>

class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dollarsBecomeNanodollarsExactly_data();
    void dollarsBecomeNanodollarsExactly();
    void whatIsNoNumberIsNoMoney_data();
    void whatIsNoNumberIsNoMoney();
    void modelsAreReadWithTheirPrices();
    void aPriceTooSmallToCountIsUnknownAndNotFree();
    void aBadRowIsSkippedAndCounted();
    void whatIsNotAModelListIsAnError_data();
    void whatIsNotAModelListIsAnError();
    void quotasAreReadInEveryPlausibleShape_data();
    void quotasAreReadInEveryPlausibleShape();
    void aQuotaWhoseUnitIsInDoubtIsNotShown_data();
    void aQuotaWhoseUnitIsInDoubtIsNotShown();
};

void TestAnswers::dollarsBecomeNanodollarsExactly_data()
{
    QTest::addColumn<QByteArray>("decimal");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *decimal, qint64 expected) {
        QTest::newRow(decimal) << QByteArray(decimal) << expected;
    };
    row("0.00000100", 1000);
    row("0.0000001", 100);
    row("0.000000001", 1);
    row("0.0000000005", 1);
    row("0.00000000049", 0);
    row("0.00000000025", 0);
    row("0.0000000375", 38);
    row("0.1", 100'000'000);
    row("7", 7'000'000'000);
    row("7.", 7'000'000'000);
    row(".5", 500'000'000);
    row("-0.25", -250'000'000);
    row("1.25e-06", 1250);
    row("3E-7", 300);
    row("2e+1", 20'000'000'000);
    row("0", 0);
    row("0e300", 0);
    row("1e-300", 0);
    row("999999999.999999999", 999'999'999'999'999'999);
    row("0.100000000000000000000000000001", 100'000'000);
}

void TestAnswers::dollarsBecomeNanodollarsExactly()
{
    QFETCH(QByteArray, decimal);
    QFETCH(qint64, expected);
    const auto amount = gateway::nanodollars(decimal.constData());
    QVERIFY(amount);
    QCOMPARE(*amount, expected);
}

void TestAnswers::whatIsNoNumberIsNoMoney_data()
{
    QTest::addColumn<QByteArray>("decimal");
    for (const char *text : {"", ".", "-", "1.2.3", "abc", "1e", "1e5x", "$1", " 1", "1 ", "--1", "1e99", "0x10", "NaN",
                             "inf", "99999999999", "1e999999999999"})
        QTest::newRow(text) << QByteArray(text);
}

void TestAnswers::whatIsNoNumberIsNoMoney()
{
    QFETCH(QByteArray, decimal);
    QVERIFY(!gateway::nanodollars(decimal.constData()));
}

void TestAnswers::modelsAreReadWithTheirPrices()
{
    const auto result = gateway::parseModels(R"({"object":"list","data":[
        {"id":"claude-sonnet-4-6","object":"model","supported_endpoints":["/v1/messages","/v1/chat/completions"],
         "metadata":{"provider":{"id":"anthropic","requires_client_auth":true,"upstream":"anthropic"}},
         "pricing":{"input":"0.00000300","output":"0.00001500","input_cache_read":"0.00000030",
                    "input_cache_write":3.75e-06,"web_search":"0.01000000"}},
        {"id":"local-model","owned_by":"lab"}]})");
    QVERIFY(result);
    QCOMPARE(result->skipped, 0);
    QCOMPARE(result->models.size(), std::size_t(2));
    const core::GatewayModel &model = result->models[0];
    QCOMPARE(model.id, QStringLiteral("claude-sonnet-4-6"));
    QCOMPARE(model.provider, QStringLiteral("anthropic"));
    QCOMPARE(model.endpoints, QStringList({"/v1/messages", "/v1/chat/completions"}));
    QVERIFY(model.requiresClientAuth);
    QVERIFY(model.price);
    QCOMPARE(model.price->input.value_or(-1), 3'000'000);
    QCOMPARE(model.price->output.value_or(-1), 15'000'000);
    QCOMPARE(model.price->cacheRead.value_or(-1), 300'000);
    QCOMPARE(model.price->cacheWrite5m.value_or(-1), 3'750'000);
    QVERIFY(!model.price->cacheWrite1h);
    QCOMPARE(model.price->webSearch.value_or(-1), 10'000'000'000);
    QCOMPARE(result->models[1].provider, QStringLiteral("lab"));
    QVERIFY(!result->models[1].price);
}

void TestAnswers::aPriceTooSmallToCountIsUnknownAndNotFree()
{
    const auto result = gateway::parseModels(
        R"({"data":[{"id":"m","pricing":{"input":"0.00000000000025","output":"0","input_cache_read":"-1",
            "input_cache_write":"0.0000000375"}}]})");
    QVERIFY(result);
    QVERIFY(result->models[0].price);
    QVERIFY(!result->models[0].price->input);
    QCOMPARE(result->models[0].price->output.value_or(-1), 0);
    QVERIFY(!result->models[0].price->cacheRead);
    QCOMPARE(result->models[0].price->cacheWrite5m.value_or(-1), 37'500);
}

void TestAnswers::aBadRowIsSkippedAndCounted()
{
    const auto result =
        gateway::parseModels(R"({"data":[{"id":"good"},{"name":"no id"},7,null,{"id":""},{"id":"too"}]})");
    QVERIFY(result);
    QCOMPARE(result->models.size(), std::size_t(2));
    QCOMPARE(result->skipped, 4);
}

void TestAnswers::whatIsNotAModelListIsAnError_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("html") << QByteArray("<!doctype html><html></html>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("null data") << QByteArray(R"({"object":"list","data":null})");
    QTest::newRow("error") << QByteArray(R"({"error":"access denied: no role granted"})");
    QTest::newRow("cut") << QByteArray(R"({"data":[{"id":"good"},)");
}

void TestAnswers::whatIsNotAModelListIsAnError()
{
    QFETCH(QByteArray, json);
    QVERIFY(!gateway::parseModels(json));
}

void TestAnswers::quotasAreReadInEveryPlausibleShape_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("map of nanodollars") << QByteArray(
        R"({"daily:a":{"current":7250000000,"capacity":10000000000,"rate":"$5.00/day"}})");
    QTest::newRow("array of texts") << QByteArray(
        R"([{"name":"daily:a","balance":"$7.25","capacity":"$10.00","rate":"$5.00/day"}])");
    QTest::newRow("wrapped map") << QByteArray(
        R"({"quotas":{"daily:a":{"balance":7250000000,"capacity":10000000000,"rate":"$5.00/day"}}})");
    QTest::newRow("wrapped array") << QByteArray(
        R"({"buckets":[{"bucket":"daily:a","current":"$7.25","capacity":"$10","rate":"$5.00/day"}]})");
}

void TestAnswers::quotasAreReadInEveryPlausibleShape()
{
    QFETCH(QByteArray, json);
    const gateway::Quotas quotas = gateway::parseQuotas(json);
    QCOMPARE(quotas.note, QString());
    QCOMPARE(quotas.buckets.size(), std::size_t(1));
    QCOMPARE(quotas.buckets[0].name, QStringLiteral("daily:a"));
    QCOMPARE(quotas.buckets[0].balance, core::Money{7'250'000'000});
    QCOMPARE(quotas.buckets[0].capacity, core::dollars(10));
    QCOMPARE(quotas.buckets[0].rate, QStringLiteral("$5.00/day"));
}

void TestAnswers::aQuotaWhoseUnitIsInDoubtIsNotShown_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("buckets");
    QTest::addColumn<QString>("note");
    QTest::newRow("small numbers") << QByteArray(R"({"a":{"current":7,"capacity":10}})") << 0
                                   << "format not recognised";
    QTest::newRow("fractions") << QByteArray(R"({"a":{"current":7.25,"capacity":10.5}})") << 0
                               << "format not recognised";
    QTest::newRow("mixed") << QByteArray(R"({"a":{"current":"$1","capacity":"$2"},"b":{"left":"9"}})") << 1
                           << "1 of 2 quotas not recognised";
    QTest::newRow("overdrawn") << QByteArray(R"({"a":{"current":-500,"capacity":10000000000}})") << 1 << "";
    QTest::newRow("nothing applies") << QByteArray("{}") << 0 << "no quota applies";
    QTest::newRow("html") << QByteArray("<html>") << 0 << "format not recognised";
    QTest::newRow("error") << QByteArray(R"({"error":"no"})") << 0 << "format not recognised";
}

void TestAnswers::aQuotaWhoseUnitIsInDoubtIsNotShown()
{
    QFETCH(QByteArray, json);
    QFETCH(int, buckets);
    QFETCH(QString, note);
    const gateway::Quotas quotas = gateway::parseQuotas(json);
    QCOMPARE(int(quotas.buckets.size()), buckets);
    QCOMPARE(quotas.note, note);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "TestAnswers.moc"
