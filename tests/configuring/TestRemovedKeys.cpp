// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditRows.h"

using namespace configuring;

/// A key that is taken out leaves the rest of its file as it was.
class TestRemovedKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAreRemoved_data();
    void keysAreRemoved();
};

void TestRemovedKeys::keysAreRemoved_data()
{
    addEditColumns();
    row("absent", Format::Json, "{\"a\": {}}", "a.b.X", "{\"a\": {}}");
    row("only", Format::Json, "{\n  \"X\": 1\n}\n", "X", "{}\n");
    row("first", Format::Json, "{\n  \"X\": 1,\n  \"a\": 2\n}\n", "X", "{\n  \"a\": 2\n}\n");
    row("last", Format::Json, "{\n  \"a\": 2,\n  \"X\": 1\n}\n", "X", "{\n  \"a\": 2\n}\n");
    row("one line", Format::Json, "{\"a\": 2, \"X\": 1}", "X", "{\"a\": 2}");
    row("between comments", Format::Jsonc, "{\n  \"a\": 2, // a\n  \"X\": 1 // x\n}\n", "X",
        "{\n  \"a\": 2 // a\n   // x\n}\n");
    row("trailing comma", Format::Jsonc, "{\n  \"a\": 2,\n  \"X\": 1,\n}\n", "X", "{\n  \"a\": 2,\n}\n");
    row("only, with a comment", Format::Jsonc, "{ /* c */ \"X\": 1, }", "X", "{ /* c */  }");
    row("toml: line", Format::Toml, "a = 1\n  X = [\n 1 ] # x\nb = 2\n", "X", "a = 1\nb = 2\n");
    row("toml: inline, middle", Format::Toml, "p = { a = 1, X = 2, b = 3 }\n", "p.X", "p = { a = 1, b = 3 }\n");
    row("toml: inline, last", Format::Toml, "p = { a = 1, X = 2 }\n", "p.X", "p = { a = 1 }\n");
    row("toml: inline, only", Format::Toml, "p = { X = 2 }\n", "p.X", "p = {}\n");
    row("toml: a table and all below it", Format::Toml, "a = 1\n\n[X]\nb = 1\n\n[z]\n\n[X.y]\nc = 2\n# end\n", "X",
        "a = 1\n\n[z]\n# end\n");
    row("toml: a table of dotted keys", Format::Toml, "X.a = 1\nb = 1\nX.c.d = 2\n", "X", "b = 1\n");
    row("toml: a list of tables", Format::Toml, "[[X]]\na = 1\n[[X]]\n[X.b]\n[t]\n", "X", "[t]\n");
    row("list: toml entry", Format::Toml, "[[l]]\nn = 'a'\n[l.s]\nb = 1\n\n[[l]]\nn = 'c'\n", "l.[n=a]",
        "\n[[l]]\nn = 'c'\n");
    row("list: toml entry, in two places", Format::Toml, "[[l]]\nn = 'a'\n\n[t]\n\n[l.s]\nb = 1\n", "l.[n=a]",
        "\n[t]\n");
    row("list: toml entry, inline", Format::Toml, "l = [\n  { n = 'a' }, # a\n  { n = 'b' } # b\n]\n", "l.[n=b]",
        "l = [\n  { n = 'a' } # a\n   # b\n]\n");
    row("list: toml, no such entry", Format::Toml, "[[l]]\nn = 'a'\n", "l.[n=b].X", "[[l]]\nn = 'a'\n");
    row("toml: empty table", Format::Toml, "a = 1\n\n[X]\n", "X", "a = 1\n");
    row("yaml: line", Format::Yaml, "a: 1\nX:\n  - b\n\n# c\nd: 2\n", "X", "a: 1\n\n# c\nd: 2\n");
    row("yaml: the last of a mapping", Format::Yaml, "a:\n  X: 1\nb: 2\n", "a.X", "a:\nb: 2\n");
    row("yaml: flow, last", Format::Yaml, "a: {b: 1, X: 2}\n", "a.X", "a: {b: 1}\n");
    row("yaml: behind a dash", Format::Yaml, "l:\n  - X: 1\n    n: a\n", "l.[n=a].X", "l:\n  - n: a\n");
    row("list: entry", Format::Json, "{\"l\":[{\"n\":\"a\"},{\"n\":\"b\"}]}", "l.[n=a]", "{\"l\":[{\"n\":\"b\"}]}");
    row("list: yaml entry", Format::Yaml, "l:\n  - n: a\n    X: 1\n  - n: b\n", "l.[n=a]", "l:\n  - n: b\n");
    row("list: no such entry", Format::Yaml, "l:\n  - n: a\n", "l.[n=b].X", "l:\n  - n: a\n");
    row("env: line", Format::Dotenv, "A=1\nexport X='a\nb' # c\nB=2\n", "X", "A=1\nB=2\n");
}

void TestRemovedKeys::keysAreRemoved()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, before);
    QFETCH(QString, path);
    QFETCH(QByteArray, after);
    const Edit edit{pathOf(path), {}};
    const auto edited = applyEdits(format, before.toStdString(), std::span(&edit, 1));
    QVERIFY2(edited.ok(), edited ? "" : qPrintable(edited.error().message));
    QCOMPARE(QByteArray::fromStdString(edited->bytes), after);
    QCOMPARE(*stepBack(edited->bytes, edited->back), before.toStdString());
}

QTEST_APPLESS_MAIN(TestRemovedKeys)
#include "TestRemovedKeys.moc"
