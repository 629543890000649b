// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/Pricing.h"

#include <QTest>

#include <limits>

using core::ModelPrice;
using core::Money;
using core::TokenUsage;

namespace {

constexpr qint64 nano = 1000;  ///< a nanodollar, in the unit of prices

ModelPrice priced(qint64 input, std::optional<qint64> output = {})
{
    ModelPrice price;
    price.input = input * nano;
    if (output)
        price.output = *output * nano;
    return price;
}

}  // namespace

class TestPricing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyClassIsPricedApart();
    void cheapTokensAreNotRoundedBeforeTheyAreCounted();
    void reasoningIsNeverAdded();
    void aUsedClassWithoutAPriceMakesTheCostUnknown();
    void freeIsNotUnknown();
    void anOverflowIsUnknown();
    void aModelIsFoundUnderItsOtherNames();
    void anUnknownOrAmbiguousModelHasNoPrice();
};

void TestPricing::everyClassIsPricedApart()
{
    const ModelPrice price{3000 * nano, 15000 * nano, 300 * nano, 3750 * nano, 6000 * nano, 10'000'000 * nano};
    const TokenUsage usage{310, 77, 4400, 50, 120, 0, 2};
    const auto cost = metering::cost(usage, price);
    QVERIFY(cost.has_value());
    QCOMPARE(cost->nanodollars, qint64(930'000 + 1'155'000 + 1'320'000 + 187'500 + 720'000 + 20'000'000));
}

/// $0.0375 and $0.00875 per million tokens: 37.5 and 8.75 nanodollars each.
void TestPricing::cheapTokensAreNotRoundedBeforeTheyAreCounted()
{
    ModelPrice price;
    price.input = 37'500;
    price.cacheRead = 8'750;
    QVERIFY(metering::cost({1'000'000, 0, 0, 0, 0, 0, 0}, price) == Money{37'500'000});
    QVERIFY(metering::cost({0, 0, 1'000'000, 0, 0, 0, 0}, price) == Money{8'750'000});
    QVERIFY(metering::cost({1, 0, 1, 0, 0, 0, 0}, price) == Money{46});
    QVERIFY(metering::cost({1, 0, 0, 0, 0, 0, 0}, price) == Money{38});
}

void TestPricing::reasoningIsNeverAdded()
{
    const ModelPrice price = priced(1, 10);
    QVERIFY(metering::cost({0, 100, 0, 0, 0, 60, 0}, price) == Money{1000});
}

void TestPricing::aUsedClassWithoutAPriceMakesTheCostUnknown()
{
    ModelPrice price = priced(3000, 15000);
    price.cacheWrite5m = 3750 * nano;
    QVERIFY(metering::cost({10, 10, 0, 10, 0, 0, 0}, price).has_value());
    QVERIFY(!metering::cost({10, 10, 1, 0, 0, 0, 0}, price).has_value());
    QVERIFY(!metering::cost({10, 10, 0, 0, 1, 0, 0}, price).has_value());
    QVERIFY(!metering::cost({10, 10, 0, 0, 0, 0, 1}, price).has_value());
}

void TestPricing::freeIsNotUnknown()
{
    QVERIFY(metering::cost({10, 10, 0, 0, 0, 0, 0}, priced(0, 0)) == Money{0});
    QVERIFY(metering::cost({}, {}) == Money{0});
}

void TestPricing::anOverflowIsUnknown()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QVERIFY(!metering::cost({most, 0, 0, 0, 0, 0, 0}, priced(2)).has_value());
    QVERIFY(!metering::cost({most, 1, 0, 0, 0, 0, 0}, priced(1, 1)).has_value());
}

void TestPricing::aModelIsFoundUnderItsOtherNames()
{
    const core::PriceTable prices{{"claude-haiku-4-5-20251001", priced(1)},
                                  {"claude-sonnet-4-6", priced(2)},
                                  {"openai/gpt-5.5", priced(3)},
                                  {"gpt-4o", priced(4)},
                                  {"gpt-4o-2024-05-13", priced(5)}};
    const auto input = [&](std::string_view model) {
        const ModelPrice *price = metering::findPrice(prices, model);
        return price ? price->input.value_or(-1) / nano : 0;
    };
    QCOMPARE(input("claude-sonnet-4-6"), qint64(2));
    QCOMPARE(input("claude-sonnet-4-6-20260115"), qint64(2));
    QCOMPARE(input("claude-sonnet-4-6@20260115"), qint64(2));
    QCOMPARE(input("anthropic/claude-sonnet-4-6"), qint64(2));
    QCOMPARE(input("vertex/anthropic/claude-sonnet-4-6@20260115"), qint64(2));
    QCOMPARE(input("claude-haiku-4-5"), qint64(1));
    QCOMPARE(input("gpt-5.5"), qint64(3));
    QCOMPARE(input("gpt-5.5-2026-02-01"), qint64(3));
    QCOMPARE(input("gpt-4o-2024-05-13"), qint64(5));
    QCOMPARE(input("gpt-4o-2024-11-20"), qint64(4));
}

void TestPricing::anUnknownOrAmbiguousModelHasNoPrice()
{
    const core::PriceTable prices{{"a/model-x", priced(1)}, {"b/model-x", priced(2)}};
    QVERIFY(!metering::findPrice(prices, "model-y"));
    QVERIFY(!metering::findPrice(prices, ""));
    QVERIFY(!metering::findPrice(prices, "model"));
    QVERIFY(!metering::findPrice(prices, "model-x"));
    QVERIFY(metering::findPrice(prices, "b/model-x"));
}

QTEST_GUILESS_MAIN(TestPricing)
#include "TestPricing.moc"
