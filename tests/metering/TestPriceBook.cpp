// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/PriceBook.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using core::Money;
using metering::PriceBook;
using metering::PriceList;

namespace {

constexpr qint64 dollar = 1'000'000'000;
constexpr qint64 million = 1'000'000;

qint64 day(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text) + QStringLiteral("T12:00:00Z"), Qt::ISODate)
        .toMSecsSinceEpoch();
}

core::Exchange exchange(const char *model, core::TokenUsage usage, const char *at = "2026-11-01", const char *tier = "")
{
    core::Exchange e;
    e.modelServed = model;
    e.usage = usage;
    e.startedAt = day(at);
    e.serviceTier = tier;
    return e;
}

PriceBook bundledBook()
{
    auto list = PriceList::bundled();
    return PriceBook(std::move(list).value());
}

core::TokenUsage input(qint64 tokens)
{
    core::TokenUsage usage;
    usage.input = tokens;
    return usage;
}

}  // namespace

class TestPriceBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyClassHasItsListPrice();
    void aModelIsFoundHoweverItIsSpelled_data();
    void aModelIsFoundHoweverItIsSpelled();
    void regionalEndpointsOfBedrockCostMore();
    void theUnitedStatesAloneCostATenthMoreOfNewModels();
    void whatNobodyListsIsUnknown_data();
    void whatNobodyListsIsUnknown();
    void thePriceIsThatOfTheDay();
    void aLongRequestCostsTheHigherPriceFromItsFirstToken();
    void servedFasterOrInABatchHasItsOwnPrice();
    void fractionsOfANanodollarAreRoundedOnce();
    void picturesCostWhatTheyCost();
    void theGatewayComesFirstThenTheUserThenTheList();
    void aBadOverrideIsNamedAndChangesNothing();
    void aDamagedListIsAnError();
    void theListSaysWhereItIsFrom();
};

void TestPriceBook::everyClassHasItsListPrice()
{
    const PriceBook book = bundledBook();
    // claude-sonnet-4-6: $3 in, $15 out, $0.30 read, $3.75 and $6 written, $10 for a thousand searches
    QCOMPARE(book.cost(exchange("claude-sonnet-4-6", input(million)))->nanodollars, 3 * dollar);
    QCOMPARE(book.cost(exchange("claude-sonnet-4-6", {0, million, 0, 0, 0, 0, 0}))->nanodollars, 15 * dollar);
    QCOMPARE(book.cost(exchange("claude-sonnet-4-6", {0, 0, million, 0, 0, 0, 0}))->nanodollars, 3 * dollar / 10);
    QCOMPARE(book.cost(exchange("claude-sonnet-4-6", {0, 0, 0, million, 0, 0, 0}))->nanodollars, 375 * dollar / 100);
    QCOMPARE(book.cost(exchange("claude-sonnet-4-6", {0, 0, 0, 0, million, 0, 0}))->nanodollars, 6 * dollar);
    QCOMPARE(book.cost(exchange("claude-sonnet-4-6", {0, 0, 0, 0, 0, 0, 1000}))->nanodollars, 10 * dollar);
    // reasoning is inside output
    QCOMPARE(book.cost(exchange("claude-sonnet-4-6", {0, million, 0, 0, 0, 900'000, 0}))->nanodollars, 15 * dollar);
    QCOMPARE(book.cost(exchange("claude-sonnet-4-6", {}))->nanodollars, 0);
}

void TestPriceBook::aModelIsFoundHoweverItIsSpelled_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<qint64>("perMillion");
    for (const char *spelling :
         {"claude-sonnet-4-6", "Claude-Sonnet-4-6", "claude-sonnet-4-6-20260115", "claude-sonnet-4-6@20260115",
          "claude-sonnet-4-6@default", "claude-sonnet-4-6[1m]", "anthropic/claude-sonnet-4-6", "claude-sonnet-4.6",
          "vertex/anthropic/claude-sonnet-4-6@20260115", "publishers/anthropic/models/claude-sonnet-4-6",
          "projects/p/locations/global/publishers/anthropic/models/claude-sonnet-4-6@20260115",
          "global.anthropic.claude-sonnet-4-6-v1:0", "bedrock/global.anthropic.claude-sonnet-4-6-v1:0",
          "openrouter/anthropic/claude-sonnet-4.6"})
        QTest::newRow(spelling) << QByteArray(spelling) << 3 * dollar;
    QTest::newRow("haiku") << QByteArray("claude-haiku-4-5-20251001") << dollar;
    QTest::newRow("gpt") << QByteArray("gpt-5.4-2026-03-05") << 5 * dollar;  // a million is a long request
    QTest::newRow("gpt, compact date") << QByteArray("gpt-5.4-20260305") << 5 * dollar;
    QTest::newRow("gpt, provider") << QByteArray("openai/gpt-5.4") << 5 * dollar;
    QTest::newRow("gemini") << QByteArray("models/gemini-3.5-flash") << 3 * dollar / 2;
}

void TestPriceBook::aModelIsFoundHoweverItIsSpelled()
{
    QFETCH(QByteArray, model);
    const auto cost = bundledBook().cost(exchange(model.constData(), input(million)));
    QVERIFY(cost.has_value());
    QTEST(cost->nanodollars, "perMillion");
}

void TestPriceBook::regionalEndpointsOfBedrockCostMore()
{
    const PriceBook book = bundledBook();
    for (const char *model : {"us.anthropic.claude-sonnet-4-6-v1:0", "eu.anthropic.claude-sonnet-4-6",
                              "arn:aws:bedrock:us-east-1:123456789012:inference-profile/"
                              "us.anthropic.claude-sonnet-4-6-v1:0"})
        QCOMPARE(book.cost(exchange(model, input(million)))->nanodollars, 33 * dollar / 10);
    QCOMPARE(book.cost(exchange("us.anthropic.claude-sonnet-4-6-v1:0", {0, 0, 0, 0, million, 0, 0}))->nanodollars,
             66 * dollar / 10);
}

/// usage.inference_geo of Anthropic's answers.
void TestPriceBook::theUnitedStatesAloneCostATenthMoreOfNewModels()
{
    const PriceBook book = bundledBook();
    const auto cost = [&book](const char *model, const char *tier) {
        return book.cost(exchange(model, input(million), "2026-11-01", tier))->nanodollars;
    };
    QCOMPARE(cost("claude-opus-4-6", "us") * 10, cost("claude-opus-4-6", "") * 11);
    QCOMPARE(cost("claude-opus-5", "us") * 10, cost("claude-opus-5", "") * 11);
    QCOMPARE(cost("claude-sonnet-4-5", "us"), cost("claude-sonnet-4-5", ""));
    QCOMPARE(cost("claude-haiku-4-5", "us"), cost("claude-haiku-4-5", ""));
}

void TestPriceBook::whatNobodyListsIsUnknown_data()
{
    QTest::addColumn<QByteArray>("model");
    for (const char *model :
         {"", "capture-model", "claude", "claude-opus-99", "us.anthropic.claude-opus-99", "/", "@", "[1m]", "gpt-99"})
        QTest::newRow(model[0] != 0 ? model : "empty") << QByteArray(model);
}

void TestPriceBook::whatNobodyListsIsUnknown()
{
    QFETCH(QByteArray, model);
    QVERIFY(!bundledBook().cost(exchange(model.constData(), input(1))).has_value());
}

void TestPriceBook::thePriceIsThatOfTheDay()
{
    const PriceBook book = bundledBook();
    // On 2026-03-13 Sonnet 4.6 lost its higher price for long requests.
    QCOMPARE(book.cost(exchange("claude-sonnet-4-6", input(300'000), "2026-03-12"))->nanodollars, 18 * dollar / 10);
    QCOMPARE(book.cost(exchange("claude-sonnet-4-6", input(300'000), "2026-03-13"))->nanodollars, 9 * dollar / 10);
}

void TestPriceBook::aLongRequestCostsTheHigherPriceFromItsFirstToken()
{
    const PriceBook book = bundledBook();
    QCOMPARE(book.cost(exchange("claude-sonnet-4-5", input(200'000)))->nanodollars, 6 * dollar / 10);
    QCOMPARE(book.cost(exchange("claude-sonnet-4-5", input(200'001)))->nanodollars, 1'200'006'000);
    // What is read from the cache makes a request long too, and then its answer costs more as well.
    QCOMPARE(book.cost(exchange("claude-sonnet-4-5", {0, 1000, 250'000, 0, 0, 0, 0}))->nanodollars,
             250'000 * 600 + 1000 * 22'500);
}

void TestPriceBook::servedFasterOrInABatchHasItsOwnPrice()
{
    const PriceBook book = bundledBook();
    QCOMPARE(book.cost(exchange("claude-opus-4-8", input(million)))->nanodollars, 5 * dollar);
    QCOMPARE(book.cost(exchange("claude-opus-4-8", input(million), "2026-11-01", "fast"))->nanodollars, 10 * dollar);
    QCOMPARE(book.cost(exchange("claude-opus-4-8", input(million), "2026-11-01", "us"))->nanodollars, 55 * dollar / 10);
    QCOMPARE(book.cost(exchange("claude-opus-4-8", input(million), "2026-11-01", "fast+us"))->nanodollars, 11 * dollar);
    QCOMPARE(book.cost(exchange("claude-opus-4-8", input(million), "2026-11-01", "batch"))->nanodollars,
             25 * dollar / 10);
    QCOMPARE(book.cost(exchange("gpt-5.5", input(100'000), "2026-11-01", "priority"))->nanodollars, 125 * dollar / 100);
    QVERIFY(!book.cost(exchange("claude-opus-4-8", input(1), "2026-11-01", "warp")).has_value());
}

void TestPriceBook::fractionsOfANanodollarAreRoundedOnce()
{
    PriceBook book = bundledBook();
    QVERIFY(book.setOverrides(
        {{QStringLiteral("m"), QJsonObject{{QStringLiteral("input"), 0.0004}, {QStringLiteral("output"), 0.0003}}}}));
    QCOMPARE(book.cost(exchange("m", {1, 1, 0, 0, 0, 0, 0}))->nanodollars, 1);  // 0.4 + 0.3
    QCOMPARE(book.cost(exchange("m", {1, 0, 0, 0, 0, 0, 0}))->nanodollars, 0);
    QCOMPARE(book.cost(exchange("m", {10, 0, 0, 0, 0, 0, 0}))->nanodollars, 4);
}

void TestPriceBook::picturesCostWhatTheyCost()
{
    const PriceBook book = bundledBook();
    core::TokenUsage usage{.input = 300, .output = 1300, .image = 1548, .imageMade = 1290};
    QCOMPARE(book.cost(exchange("gemini-2.5-flash-image", usage)), core::Money{300 * 300 + 10 * 2500 + 1290 * 30'000});
    QCOMPARE(book.cost(exchange("gpt-image-1.5", usage)),
             core::Money{42 * 5000 + 258 * 8000 + 10 * 10'000 + 1290 * 32'000});
    usage.cacheRead = 100;
    QVERIFY(!book.cost(exchange("gpt-image-1.5", usage)));  // which of them were pictures, nobody says
    QVERIFY(book.cost(exchange("gpt-5.5", usage)));
}

void TestPriceBook::theGatewayComesFirstThenTheUserThenTheList()
{
    PriceBook book = bundledBook();
    const QJsonObject mine{{QStringLiteral("input"), 7}, {QStringLiteral("output"), 70}};
    QVERIFY(book.setOverrides({{QStringLiteral("claude-sonnet-4-6"), mine}}));
    QCOMPARE(book.cost(exchange("anthropic/claude-sonnet-4-6", input(million)))->nanodollars, 7 * dollar);
    core::ModelPrice price;
    price.input = 2'000'000;  // picodollars
    book.setGatewayPrices({{"claude-sonnet-4-6", price}});
    QCOMPARE(book.cost(exchange("claude-sonnet-4-6", input(million)))->nanodollars, 2 * dollar);
    // The gateway has no price for answers, the user no price for searches: the next source that knows all is asked.
    QCOMPARE(book.cost(exchange("claude-sonnet-4-6", {0, million, 0, 0, 0, 0, 0}))->nanodollars, 70 * dollar);
    QCOMPARE(book.cost(exchange("claude-sonnet-4-6", {0, 0, 0, 0, 0, 0, 1000}))->nanodollars, 10 * dollar);
}

void TestPriceBook::aBadOverrideIsNamedAndChangesNothing()
{
    PriceBook book = bundledBook();
    QVERIFY(book.setOverrides({{QStringLiteral("m"), QJsonObject{{QStringLiteral("input"), 1}}}}));
    for (const QJsonValue &bad : {QJsonValue(-1), QJsonValue(QStringLiteral("3")), QJsonValue(1e9)}) {
        const auto set = book.setOverrides({{QStringLiteral("other"), QJsonObject{{QStringLiteral("input"), bad}}}});
        QVERIFY(!set);
        QVERIFY(set.error().message.contains(QStringLiteral("\"other\"")));
    }
    QCOMPARE(book.cost(exchange("m", input(million)))->nanodollars, dollar);
}

void TestPriceBook::aDamagedListIsAnError()
{
    for (const char *json :
         {"", "{}", "[]", R"({"providers":[]})", R"({"providers":[{"id":"a","models":[{"id":"m"}]}]})",
          R"({"providers":[{"id":"a","models":[{"id":"m","match":["equals","m"],"prices":[]}]}]})",
          R"({"providers":[{"id":"a","models":[{"id":"m","match":["like","m"],"prices":[{"input":1}]}]}]})",
          R"({"providers":[{"id":"a","models":[{"id":"m","match":["equals","m"],"prices":[{"input":"1"}]}]}]})",
          R"({"providers":[{"id":"a","models":[{"id":"m","match":["equals","m"],"prices":[{"from":"soon"}]}]}]})"})
        QVERIFY2(!PriceList::fromJson(json), json);
}

void TestPriceBook::theListSaysWhereItIsFrom()
{
    const auto list = PriceList::bundled();
    QVERIFY(list);
    QVERIFY(list->source().startsWith(QStringLiteral("genai-prices ")));
    QVERIFY(QDate::fromString(list->date(), Qt::ISODate).isValid());
}

QTEST_GUILESS_MAIN(TestPriceBook)
#include "TestPriceBook.moc"
