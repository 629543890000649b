// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditRows.h"

using namespace configuring;

/// What is not edited, and the sentence that says why and where.
class TestRefusedEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBrokenFileIsRefusedWithItsPlace_data();
    void aBrokenFileIsRefusedWithItsPlace();
    void whatIsNoTomlIsNotSearched();
    void whatCannotBeSetIsRefused_data();
    void whatCannotBeSetIsRefused();
    void anEditThatWouldChangeMoreIsNotMade();
};

static void refusedRow(const char *name, Format format, const QByteArray &text, const char *sentence)
{
    QTest::newRow(name) << format << text << QString::fromLatin1(sentence);
}

void TestRefusedEdits::aBrokenFileIsRefusedWithItsPlace_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    refusedRow("comment in strict JSON", Format::Json, "{\n  // no\n}", "Line 2, column 3: a comment");
    refusedRow("trailing comma in strict JSON", Format::Json, "{\"a\": 1,}", "Line 1, column 9: expected a key");
    refusedRow("cut off", Format::Json, "{\"a\": ", "Line 1, column 7: the file ends");
    refusedRow("two values", Format::Jsonc, "{}\n{}", "Line 2, column 1: something follows");
    refusedRow("single quotes", Format::Jsonc, "{'a': 1}", "Line 1, column 2: expected a key");
    refusedRow("no comma", Format::Json, "{\"\xC3\xA4\": 1 \"b\": 2}", "Line 1, column 9: expected \",\"");
    refusedRow("leading zero", Format::Json, "{\"a\": 01}", "Line 1, column 8: expected \",\"");
    refusedRow("bad escape", Format::Json, "{\"a\": \"\\x\"}", "Line 1, column 9: an unknown escape");
    refusedRow("open comment", Format::Jsonc, "{} /* ", "Line 1, column 4: a comment that is not closed");
    refusedRow("no UTF-8", Format::Jsonc, "{\"a\": \"\xFF\"}", "not valid UTF-8");
    refusedRow("UTF-8 cut off", Format::Dotenv, "A=\xC3", "not valid UTF-8");
    refusedRow("deep", Format::Json, QByteArray(100'000, '['), "nested too deeply");
    refusedRow("toml: no value", Format::Toml, "a = 1\nb =\n", "Line 2, column 4");
    refusedRow("toml: twins", Format::Toml, "a = 1\na = 2\n", "Line 2");
    refusedRow("toml: a sign that is no blank", Format::Toml,
               "\xEF\xB9\xBF"
               "a = 1\n",
               "Line 1, column 1");
    refusedRow("yaml: tab", Format::Yaml, "a:\n\tb: 1\n", "Line 2, column 3");
    refusedRow("yaml: two documents", Format::Yaml, "a: 1\n---\nb: 2\n", "more than one YAML document");
    refusedRow("yaml: junk behind the end", Format::Yaml,
               "{\n  \"a\": \"b\",\n  // which one t    },\n   B },\n   ma\": {\"np", "something behind its end");
    refusedRow("yaml: open list", Format::Yaml, "a: [x\n", "Line 2");
    refusedRow("yaml: deep", Format::Yaml, QByteArray(100'000, '['), "Line 1");
    refusedRow("toml: merge mark", Format::Toml, "<<<<<<< HEAD\na = 1\n", "Line 1, column 1");
}

void TestRefusedEdits::aBrokenFileIsRefusedWithItsPlace()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);
    const Edit edit{{"X"}, "new"};
    const auto edited = applyEdits(format, text.toStdString(), std::span(&edit, 1));
    QVERIFY(!edited.ok());
    QCOMPARE(edited.error().kind, core::ErrorKind::BadInput);
    QVERIFY2(edited.error().message.contains(sentence), qPrintable(edited.error().message));
}

void TestRefusedEdits::whatIsNoTomlIsNotSearched()
{
    for (const char *text :
         {"{\n\t\"privacy\": {\"statistics\": false}\n}", "a = [1 }]", "a = {]}", "= 1", "a = [,,", "\"\"\"o\" \"a\\u"})
        QVERIFY(!configuring::rawAt(Format::Toml, text, {"env", "URL"}).ok());
}

void TestRefusedEdits::whatCannotBeSetIsRefused_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *name, Format format, const char *text, const char *path, const char *sentence) {
        QTest::newRow(name) << format << QByteArray(text) << QString::fromLatin1(path) << QString::fromLatin1(sentence);
    };
    add("list at the root", Format::Json, "[]", "X", "does not hold a JSON object");
    add("text on the way", Format::Json, "{\"a\": {\"b\": \"x\"}}", "a.b.X", "\"a.b\" is not an object");
    add("null on the way", Format::Json, "{\"a\": null}", "a.X", "\"a\" is not an object");
    add("twins", Format::Json, "{\"a\": {}, \"a\": {}}", "a.X", "stands twice");
    add("toml: table in place of a value", Format::Toml, "[X]\na = 1\n", "X", "is a table");
    add("toml: dotted table in place of a value", Format::Toml, "X.a = 1\n", "X", "is a table");
    add("toml: value in place of a table", Format::Toml, "a.b = 1\n", "a.b.X", "\"a.b\" is not a table");
    add("toml: list of tables", Format::Toml, "[[a]]\n", "a.X", "is a list of tables");
    add("list: an entry without its name", Format::Json, "{}", "l.[n=a].X", "no list entry [n=a]");
    add("list: env", Format::Dotenv, "", "l.[X=new].X", "Entries of lists cannot be edited");
    add("list: toml, a table in its place", Format::Toml, "[l]\na = 1\n", "l.[X=new].X", "\"l\" is not a list");
    add("list: toml, a text in its place", Format::Toml, "l = 'a'\n", "l.[X=new].X", "\"l\" is not a list");
    add("list: toml, below a list", Format::Toml, "[[a]]\n", "a.l.[X=new].X", "\"a\" is a list of tables");
    add("yaml: text on the way", Format::Yaml, "a: x\n", "a.X", "\"a\" is not a mapping");
    add("yaml: list at the root", Format::Yaml, "- a\n", "X", "does not hold a YAML mapping");
    add("yaml: twins", Format::Yaml, "X: 1\nX: 2\n", "X", "stands twice");
    add("yaml: a list in place of a value", Format::Yaml, "X: [1]\n", "X", "no single value");
    add("env: no tables", Format::Dotenv, "", "a.X", "knows no tables");
}

void TestRefusedEdits::whatCannotBeSetIsRefused()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QString, sentence);
    const Edit edit{pathOf(path), "new"};
    const auto edited = applyEdits(format, text.toStdString(), std::span(&edit, 1));
    QVERIFY(!edited.ok());
    QCOMPARE(edited.error().kind, core::ErrorKind::BadInput);
    QVERIFY2(edited.error().message.contains(sentence), qPrintable(edited.error().message));
}

void TestRefusedEdits::anEditThatWouldChangeMoreIsNotMade()
{
    // The quote that A leaves open would end in the new line, and A would swallow it.
    const Edit edit{{"X"}, Raw{"b\""}};
    const auto edited = applyEdits(Format::Dotenv, "A=\"open\n", std::span(&edit, 1));
    QVERIFY(!edited.ok());
    QCOMPARE(edited.error().kind, core::ErrorKind::Internal);
    // A new name must not become a second value beside the first.
    const Edit inside{{"p"}, Raw{"1\nq = 2"}};
    QCOMPARE(applyEdits(Format::Toml, "a = 1\n", std::span(&inside, 1)).error().kind, core::ErrorKind::Internal);
}

QTEST_APPLESS_MAIN(TestRefusedEdits)
#include "TestRefusedEdits.moc"
