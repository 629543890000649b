// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/JsonPicker.h"

#include "Cuts.h"

#include <QTest>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> allocated = 0;

}  // namespace

void *operator new(std::size_t size)
{
    allocated += size;
    if (void *memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace {

using metering::JsonPaths;
using metering::JsonPicker;
using metering::JsonScalar;

/// Writes down what it is told: "id=text;" for a value, "id.;" for the end of a container.
class Notes final : public JsonPicker::Sink {
public:
    void value(int id, const JsonScalar &value) override
    {
        constexpr const char *types[] = {"bool", "number", "string"};
        text += std::to_string(id) + "=" + types[int(value.type)] + ":" + std::string(value.text) + ";";
        number = value.number;
    }
    void closed(int id) override { text += std::to_string(id) + ".;"; }

    std::string text;
    qint64 number = 0;
};

enum Id { Model, Count, Flag, Item, ItemName, Deep };

const JsonPaths wanted{{"model", Model},  {"usage.count", Count},     {"flag", Flag},
                       {"items.*", Item}, {"items.*.name", ItemName}, {"a.*.b.c", Deep}};

struct Picked {
    std::string notes;
    bool complete;
};

Picked pick(std::string_view json, std::size_t longest = std::string::npos, std::uint32_t seed = 1)
{
    Notes notes;
    JsonPicker picker(wanted, notes);
    feedInPieces(json, longest, seed, [&](std::string_view piece) { picker.feed(piece); });
    return {notes.text, picker.isComplete()};
}

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

}  // namespace

class TestJsonPicker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWantedValuesAreReported_data();
    void onlyWantedValuesAreReported();
    void cutsMakeNoDifference();
    void numbersAreRead_data();
    void numbersAreRead();
    void garbageIsNeverComplete_data();
    void garbageIsNeverComplete();
    void whatCameBeforeGarbageIsKept();
    void stringsThatAreTooLongArePassedOver();
    void deepNestingCostsNothing();
    void aHugeStringIsReadInConstantMemory();
    void randomBytesDoNoHarm();
    void aNewDocumentStartsAfresh();
};

void TestJsonPicker::onlyWantedValuesAreReported_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("notes");
    const auto row = [](const char *name, std::string_view json, std::string_view notes) {
        QTest::newRow(name) << bytes(json) << bytes(notes);
    };
    row("a string", R"({"model":"m1","other":"x"})", "0=string:m1;");
    row("white space", "\n{ \"model\" :\t\"m1\" ,\r\n\"usage\" : { \"count\" : 7 } }\n", "0=string:m1;1=number:7;");
    row("a bool", R"({"flag":true,"x":false})", "2=bool:true;");
    row("null", R"({"model":null})", "");
    row("the same key elsewhere", R"({"x":{"model":"no"},"y":[{"model":"no"}],"model":"yes"})", "0=string:yes;");
    row("elements of an array", R"({"items":[{"name":"a","x":[1]},{"x":1},{"name":"b"}]})",
        "4=string:a;3.;3.;4=string:b;3.;");
    row("an array where an object was expected", R"({"usage":[{"count":1}],"model":"m"})", "0=string:m;");
    row("a scalar where an object was expected", R"({"usage":5,"items":"x","model":"m"})", "0=string:m;");
    row("below an array", R"({"a":[{"b":{"c":"deep"}}]})", "5=string:deep;");
    row("escapes", R"({"model":"a\"b\\\u00e9\ud83d\ude00\n\/"})", "0=string:a\"b\\é😀\n/;");
    row("a lone surrogate", R"({"model":"x\ud83dy"})", "0=string:x\xEF\xBF\xBDy;");
    row("skipped strings that look like JSON", R"({"x":"}\",\"model\":\"no\"","y":"\\","model":"yes"})",
        "0=string:yes;");
    row("skipped trees with brackets in strings", R"({"x":[{"y":"]}"},"\\\"]"],"model":"m"})", "0=string:m;");
    row("empty containers", R"({"x":{},"y":[],"items":[],"usage":{},"model":""})", "0=string:;");
    row("a key that begins like a wanted one", R"({"mode":"no","models":"no","model":"m"})", "0=string:m;");
}

void TestJsonPicker::onlyWantedValuesAreReported()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, notes);
    const Picked picked = pick(json.toStdString());
    QCOMPARE(bytes(picked.notes), notes);
    QVERIFY(picked.complete);
}

void TestJsonPicker::cutsMakeNoDifference()
{
    const std::string json =
        R"( {"x":"\\\"","model":"a\\\"\u00e9b","items":[{"name":"n\\"},[1,"]"],{"y":{"z":[]}}],"usage":{"count":-12.5e1})"
        R"(,"flag":false,"a":[{"b":{"c":"\\\\"}}]} )";
    const Picked whole = pick(json);
    QCOMPARE(bytes(whole.notes),
             bytes("0=string:a\\\"éb;4=string:n\\;3.;3.;1=number:-12.5e1;2=bool:false;5=string:\\\\;"));
    QVERIFY(whole.complete);
    for (std::size_t cut = 1; cut < json.size(); ++cut) {
        Notes notes;
        JsonPicker picker(wanted, notes);
        picker.feed(std::string_view(json).substr(0, cut));
        picker.feed(std::string_view(json).substr(cut));
        QCOMPARE(bytes(notes.text), bytes(whole.notes));
    }
    for (std::uint32_t seed = 0; seed < 300; ++seed)
        QCOMPARE(bytes(pick(json, 1 + seed % 9, seed).notes), bytes(whole.notes));
}

void TestJsonPicker::numbersAreRead_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<qint64>("number");
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("large") << QByteArray("9007199254740993") << qint64(9007199254740993);
    QTest::newRow("negative") << QByteArray("-3") << qint64(-3);
    QTest::newRow("fraction") << QByteArray("41.9") << qint64(41);
    QTest::newRow("exponent") << QByteArray("1.5e3") << qint64(1500);
}

void TestJsonPicker::numbersAreRead()
{
    QFETCH(QByteArray, literal);
    QFETCH(qint64, number);
    Notes notes;
    JsonPicker picker(wanted, notes);
    picker.feed((R"({"usage":{"count":)" + literal + "}}").toStdString());
    QCOMPARE(notes.number, number);
    QVERIFY(picker.isComplete());
}

void TestJsonPicker::garbageIsNeverComplete_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"",
                             " ",
                             "hello",
                             "<html>",
                             "{",
                             "[",
                             "}",
                             "]",
                             "{\"model\"}",
                             "{\"model\":}",
                             "{\"model\":\"m\",}",
                             "{model:1}",
                             "{\"model\":\"m\"",
                             "{\"model\":\"m\"]",
                             "{\"model\" \"m\"}",
                             "{\"usage\":{\"count\":1e999}}",
                             "{\"usage\":{\"count\":12x}}",
                             "{\"model\":truth}",
                             "{\"a\":[}",
                             "{} {}",
                             "{\"model\":\"m\"}}",
                             "{,}",
                             "\xff\xfe{}"})
        QTest::newRow(json) << QByteArray(json);
}

void TestJsonPicker::garbageIsNeverComplete()
{
    QFETCH(QByteArray, json);
    QVERIFY(!pick(json.toStdString()).complete);
    QVERIFY(!pick(json.toStdString(), 1).complete);
}

void TestJsonPicker::whatCameBeforeGarbageIsKept()
{
    const std::string json = R"({"model":"m" oops "flag":true})";
    QCOMPARE(bytes(pick(json).notes), bytes("0=string:m;"));
}

void TestJsonPicker::stringsThatAreTooLongArePassedOver()
{
    const auto document = [](std::size_t size) {
        return R"({"model":")" + std::string(size, 'x') + R"(","flag":true})";
    };
    QCOMPARE(bytes(pick(document(4096), 100).notes), bytes("0=string:" + std::string(4096, 'x') + ";2=bool:true;"));
    QCOMPARE(bytes(pick(document(4097), 100).notes), bytes("2=bool:true;"));
    QCOMPARE(bytes(pick(document(4097)).notes), bytes("2=bool:true;"));
    const std::string longKey = "{\"" + std::string(100'000, 'k') + R"(":1,"flag":true})";
    QCOMPARE(bytes(pick(longKey, 100).notes), bytes("2=bool:true;"));
    const std::string longNumber = R"({"usage":{"count":)" + std::string(100'000, '1') + "}}";
    QVERIFY(pick(longNumber, 100).notes.empty());
}

void TestJsonPicker::deepNestingCostsNothing()
{
    const std::string open(5'000'000, '[');
    const std::string close(5'000'000, ']');
    const std::string json = R"({"x":)" + open + close + R"(,"model":"m"})";
    const std::size_t before = allocated;
    Notes notes;
    JsonPicker picker(wanted, notes);
    picker.feed(json);
    QVERIFY(picker.isComplete());
    QCOMPARE(bytes(notes.text), bytes("0=string:m;"));
    QVERIFY(allocated - before < 10'000);
}

void TestJsonPicker::aHugeStringIsReadInConstantMemory()
{
    std::string piece;
    while (piece.size() < 65'536)
        piece += R"(words, \"quotes\" and \\ )";
    const std::size_t before = allocated;
    Notes notes;
    JsonPicker picker(wanted, notes);
    for (const std::string_view key : {R"({"x":")", R"("model":")", R"("y":{"z":[")"}) {
        picker.feed(key);
        for (std::size_t fed = 0; fed < 100'000'000; fed += piece.size())
            picker.feed(piece);
        picker.feed("\"");
        if (key.ends_with("[\""))
            picker.feed("]}");
        picker.feed(",");
    }
    picker.feed(R"("flag":true})");
    QVERIFY(picker.isComplete());
    QCOMPARE(bytes(notes.text), bytes("2=bool:true;"));
    QVERIFY(allocated - before < 20'000);
}

void TestJsonPicker::randomBytesDoNoHarm()
{
    constexpr std::string_view alphabet = "{}[]\":,\\ 12e-tfnu\"{\"model\"";
    std::mt19937 random(42);
    int complete = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string json = "{\"model\":";
        for (unsigned size = random() % 40; size > 0; --size)
            json.push_back(alphabet[random() % alphabet.size()]);
        const Picked whole = pick(json);
        const Picked cut = pick(json, 3, std::uint32_t(round));
        QCOMPARE(bytes(cut.notes), bytes(whole.notes));
        QCOMPARE(cut.complete, whole.complete);
        complete += whole.complete;
    }
    QVERIFY(complete > 0);
}

void TestJsonPicker::aNewDocumentStartsAfresh()
{
    Notes notes;
    JsonPicker picker(wanted, notes);
    picker.feed(R"({"items":[{"name":"cut \)");
    picker.reset();
    picker.feed(R"({"model":"m"})");
    QVERIFY(picker.isComplete());
    QCOMPARE(bytes(notes.text), bytes("0=string:m;"));
}

QTEST_GUILESS_MAIN(TestJsonPicker)
#include "TestJsonPicker.moc"
