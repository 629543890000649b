// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/Edit.h"

#include <QTest>

using namespace configuring;

Q_DECLARE_METATYPE(configuring::Format)

namespace {

/// "env.X" → {"env", "X"}; "~" stands for a dot inside a key.
KeyPath pathOf(const QString &text)
{
    KeyPath path;
    const QStringList keys = text.split(u'.');
    for (QString key : keys)
        path.push_back(key.replace(u'~', u'.').toStdString());
    return path;
}

}  // namespace

/// Each row: a file, one edit, and the file that a careful person would have made of it.
class TestEditors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheAskedValueChanges_data();
    void onlyTheAskedValueChanges();
    void keysAreRemoved_data();
    void keysAreRemoved();
    void aBrokenFileIsRefusedWithItsPlace_data();
    void aBrokenFileIsRefusedWithItsPlace();
    void aFileInAnotherFormatIsNotSearchedForEver();
    void whatCannotBeSetIsRefused_data();
    void whatCannotBeSetIsRefused();
    void anEditThatWouldChangeMoreIsNotMade();
    void truthAndNumbersAreNoTexts();
    void valuesThatNeedQuotesGetThem();
    void valuesAreReadAsTheAgentReadsThem_data();
    void valuesAreReadAsTheAgentReadsThem();
    void severalEditsShareTheObjectTheyCreate();

private:
    static void jsonRows();
    static void tomlRows();
    static void yamlRows();
    static void listRows();
    static void dotenvRows();
};

static void row(const char *name, Format format, const QByteArray &before, const char *path, const QByteArray &after)
{
    QTest::newRow(name) << format << before << QString::fromLatin1(path) << after;
}

void TestEditors::jsonRows()
{
    row("empty file", Format::Json, "", "env.X", "{\n  \"env\": {\n    \"X\": \"new\"\n  }\n}\n");
    row("only a BOM", Format::Json, "\xEF\xBB\xBF", "X", "\xEF\xBB\xBF{\n  \"X\": \"new\"\n}");
    row("empty object", Format::Json, "{}\n", "X", "{\n  \"X\": \"new\"\n}\n");
    row("empty object, spaces", Format::Json, "{  }", "X", "{\n  \"X\": \"new\"\n}");
    row("empty object, two lines", Format::Json, "{\n}\n", "X", "{\n  \"X\": \"new\"\n}\n");
    row("replace", Format::Json, "{ \"X\" :\t\"old\" }", "X", "{ \"X\" :\t\"new\" }");
    row("replace an object", Format::Json, "{\"X\": {\"a\": [1, 2]}}", "X", "{\"X\": \"new\"}");
    row("append, two blanks", Format::Json, "{\n  \"a\": 1\n}\n", "X", "{\n  \"a\": 1,\n  \"X\": \"new\"\n}\n");
    row("append, tabs", Format::Json, "{\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}\n", "a.X",
        "{\n\t\"a\": {\n\t\t\"b\": 1,\n\t\t\"X\": \"new\"\n\t}\n}\n");
    row("append, CRLF and BOM", Format::Json, "\xEF\xBB\xBF{\r\n    \"a\": 1\r\n}", "b.X",
        "\xEF\xBB\xBF{\r\n    \"a\": 1,\r\n    \"b\": {\r\n        \"X\": \"new\"\r\n    }\r\n}");
    row("one line", Format::Json, "{\"a\":1,\"env\":{}}", "env.X", "{\"a\":1,\"env\":{\"X\":\"new\"}}");
    row("one line, airy", Format::Json, "{ \"a\": 1 }", "b.X", "{ \"a\": 1, \"b\": {\"X\": \"new\"} }");
    row("one line inside many", Format::Json, "{\n  \"a\": {\"b\": 1}\n}", "a.X",
        "{\n  \"a\": {\"b\": 1, \"X\": \"new\"}\n}");
    row("empty inside many", Format::Json, "{\n  \"a\": {}\n}", "a.X", "{\n  \"a\": {\n    \"X\": \"new\"\n  }\n}");
    row("no final newline", Format::Json, "{\n\"a\": 1}", "X", "{\n\"a\": 1,\n\"X\": \"new\"}");
    row("escaped key", Format::Json, "{\"\\u0058\": \"old\"}", "X", "{\"\\u0058\": \"new\"}");
    row("twins elsewhere", Format::Json, "{\"a\": 1, \"a\": 2, \"X\": 3}", "X", "{\"a\": 1, \"a\": 2, \"X\": \"new\"}");
    row("comments stay in place", Format::Jsonc, "// top\n{\n  \"a\": 1 // one\n  // end\n}\n", "X",
        "// top\n{\n  \"a\": 1, // one\n  \"X\": \"new\"\n  // end\n}\n");
    row("trailing comma", Format::Jsonc, "{\n  \"a\": [1, 2,], /* one */ // two\n}\n", "X",
        "{\n  \"a\": [1, 2,], /* one */ // two\n  \"X\": \"new\",\n}\n");
    row("comment before the colon", Format::Jsonc, "{/*1*/\"X\"/*2*/:/*3*/\"o\"/*4*/}", "X",
        "{/*1*/\"X\"/*2*/:/*3*/\"new\"/*4*/}");
    row("only comments", Format::Jsonc, "// nothing yet\n", "X", "// nothing yet\n{\n  \"X\": \"new\"\n}\n");
    row("comment in an empty object", Format::Jsonc, "{\n  // nothing\n}\n", "X",
        "{\n  \"X\": \"new\"\n  // nothing\n}\n");
    row("braces in a text", Format::Jsonc, "{\"a\": \"}//\", \"X\": \"\\\"}\"}", "X",
        "{\"a\": \"}//\", \"X\": \"new\"}");
}

void TestEditors::tomlRows()
{
    row("toml: empty file", Format::Toml, "", "X", "X = \"new\"\n");
    row("toml: before the first table", Format::Toml, "# mine\n[tui]\na = 1\n", "X",
        "X = \"new\"\n\n# mine\n[tui]\na = 1\n");
    row("toml: after the last root key", Format::Toml, "a = 1 # one\n\n# about t\n[t]\nb = 2\n", "X",
        "a = 1 # one\nX = \"new\"\n\n# about t\n[t]\nb = 2\n");
    row("toml: replace keeps the comment", Format::Toml, "X='old' # why\n", "X", "X=\"new\" # why\n");
    row("toml: replace a long text", Format::Toml, "X = \"\"\"\na\"\"b\n\"\"\"\"\" # c\nb = 1", "X",
        "X = \"new\" # c\nb = 1");
    row("toml: new table at the end", Format::Toml, "[a]\nb = 1\n", "p.q~r.X",
        "[a]\nb = 1\n\n[p.\"q.r\"]\nX = \"new\"\n");
    row("toml: no final newline, CRLF", Format::Toml, "[a]\r\nb = 1", "p.X", "[a]\r\nb = 1\r\n\r\n[p]\r\nX = \"new\"");
    row("toml: existing table", Format::Toml, "[p]\n  a = 1\n\n[q]\nb = 2\n", "p.X",
        "[p]\n  a = 1\n  X = \"new\"\n\n[q]\nb = 2\n");
    row("toml: header on the last line", Format::Toml, "[p]", "p.X", "[p]\nX = \"new\"");
    row("toml: quoted header", Format::Toml, "[ \"p\" . 'q' ]\na = 1\n[z]\n", "p.q.X",
        "[ \"p\" . 'q' ]\na = 1\nX = \"new\"\n[z]\n");
    row("toml: inline table", Format::Toml, "p = { a = 1, b = { c = 2 } }\n", "p.X",
        "p = { a = 1, b = { c = 2 }, X = \"new\" }\n");
    row("toml: inline table, deep", Format::Toml, "p = { a = 1 }\n", "p.q.X", "p = { a = 1, q.X = \"new\" }\n");
    row("toml: empty inline table", Format::Toml, "p = {}\n", "p.X", "p = { X = \"new\" }\n");
    row("toml: replace in an inline table", Format::Toml, "p = { X = \"o\", a = 1 }\n", "p.X",
        "p = { X = \"new\", a = 1 }\n");
    row("toml: dotted keys", Format::Toml, "p.a = 1\nz = 2\n", "p.X", "p.a = 1\np.X = \"new\"\nz = 2\n");
    row("toml: dotted keys in a table", Format::Toml, "[t]\np.a = 1\n[u]\n", "t.p.X",
        "[t]\np.a = 1\np.X = \"new\"\n[u]\n");
    row("toml: replace a dotted key", Format::Toml, "p . \"X\" = 1979-05-27 07:32:00 # then\n", "p.X",
        "p . \"X\" = \"new\" # then\n");
    row("toml: table known by its child only", Format::Toml, "[p.q]\na = 1\n", "p.X",
        "[p.q]\na = 1\n\n[p]\nX = \"new\"\n");
    row("toml: lists of tables", Format::Toml, "[[l]]\nX = 1\n[l.s]\nX = 2\n[[l]]\nX = 3\n", "X",
        "X = \"new\"\n\n[[l]]\nX = 1\n[l.s]\nX = 2\n[[l]]\nX = 3\n");
    row("toml: brackets in texts and comments", Format::Toml, "a = [ \"]\", # ]\n '''[x]''', {b = 1} ]\n[t]\n", "t.X",
        "a = [ \"]\", # ]\n '''[x]''', {b = 1} ]\n[t]\nX = \"new\"\n");
    row("toml: BOM", Format::Toml,
        "\xEF\xBB\xBF"
        "a = 1\n",
        "X",
        "\xEF\xBB\xBF"
        "a = 1\nX = \"new\"\n");
}

void TestEditors::yamlRows()
{
    row("yaml: empty file", Format::Yaml, "", "env.X", "env:\n  X: new\n");
    row("yaml: only comments", Format::Yaml, "# mine\n", "X", "# mine\nX: new\n");
    row("yaml: append", Format::Yaml, "a: 1\nb:\n  c: 2\n\n# end\n", "X", "a: 1\nb:\n  c: 2\nX: new\n\n# end\n");
    row("yaml: no final newline, CRLF", Format::Yaml, "a: 1\r\nb: 2", "X", "a: 1\r\nb: 2\r\nX: new");
    row("yaml: BOM", Format::Yaml,
        "\xEF\xBB\xBF"
        "a: 1\n",
        "X",
        "\xEF\xBB\xBF"
        "a: 1\nX: new\n");
    row("yaml: replace keeps the comment", Format::Yaml, "X: old # why\na: 1\n", "X", "X: new # why\na: 1\n");
    row("yaml: replace a quoted text", Format::Yaml, "a: {X: 'it''s, # no', b: 1}\n", "a.X", "a: {X: new, b: 1}\n");
    row("yaml: replace a block text", Format::Yaml, "X: |\n  one\n\n  two\na: 1\n", "X", "X: new\na: 1\n");
    row("yaml: replace a block text, CRLF", Format::Yaml, "X: |-\r\n  one\r\na: 1\r\n", "X", "X: new\r\na: 1\r\n");
    row("yaml: replace nothing", Format::Yaml, "X: # why\na: 1\n", "X", "X: new # why\na: 1\n");
    row("yaml: replace a tilde", Format::Yaml, "a: 1\nX: ~\n", "X", "a: 1\nX: new\n");
    row("yaml: nested", Format::Yaml, "p:\n    a: 1\nq: 2\n", "p.X", "p:\n    a: 1\n    X: new\nq: 2\n");
    row("yaml: into nothing", Format::Yaml, "p:\nq: 2\n", "p.X", "p:\n  X: new\nq: 2\n");
    row("yaml: flow", Format::Yaml, "p: {a: 1}\n", "p.X", "p: {X: new, a: 1}\n");
    row("yaml: empty flow", Format::Yaml, "p: {}\n", "p.q.X", "p: {q: {X: new}}\n");
    row("yaml: after a list in the column of its key", Format::Yaml, "l:\n- 1\n- 2\n", "X", "l:\n- 1\n- 2\nX: new\n");
    row("yaml: document marks", Format::Yaml, "---\na: 1\n...\n", "X", "---\na: 1\nX: new\n...\n");
    row("yaml: anchors", Format::Yaml, "a: &a\n  b: 1\nc:\n  <<: *a\n", "c.X",
        "a: &a\n  b: 1\nc:\n  <<: *a\n  X: new\n");
}

/// Entries of lists are named by one of their keys.
void TestEditors::listRows()
{
    row("list: new list", Format::Json, "{}\n", "l.[X=new].X",
        "{\n  \"l\": [\n    {\n      \"X\": \"new\"\n    }\n  ]\n}\n");
    row("list: new entry", Format::Json, "{\"l\":[{\"X\":\"old\"}]}", "l.[X=new].X",
        "{\"l\":[{\"X\":\"old\"},{\"X\":\"new\"}]}");
    row("list: at the root", Format::Jsonc, "", "[X=new].X", "[\n  {\n    \"X\": \"new\"\n  }\n]\n");
    row("list: key of an entry", Format::Json, "{\"l\":[1,{\"n\":\"a\"},{\"n\":\"b\"}]}", "l.[n=b].X",
        "{\"l\":[1,{\"n\":\"a\"},{\"n\":\"b\",\"X\":\"new\"}]}");
    row("list: toml, new list", Format::Toml, "a = 1\n", "l.[X=new].X", "a = 1\n\n[[l]]\nX = \"new\"\n");
    row("list: toml, in an empty file", Format::Toml, "", "p.l.[X=new].X", "[[p.l]]\nX = \"new\"\n");
    row("list: toml, new entry before what follows", Format::Toml, "[[l]]\nX = 1\n[l.s]\na = 1\n\n# about t\n[t]\n",
        "l.[X=new].X", "[[l]]\nX = 1\n[l.s]\na = 1\n\n[[l]]\nX = \"new\"\n\n# about t\n[t]\n");
    row("list: toml, no final newline, CRLF", Format::Toml, "[[l]]\r\nn = 1", "l.[X=new].X",
        "[[l]]\r\nn = 1\r\n\r\n[[l]]\r\nX = \"new\"");
    row("list: toml, key of an entry", Format::Toml, "[[l]]\nn = 'a'\n[[l]]\nn = 'b' # b\n[[l]]\nn = 'c'\n",
        "l.[n=b].X", "[[l]]\nn = 'a'\n[[l]]\nn = 'b' # b\nX = \"new\"\n[[l]]\nn = 'c'\n");
    row("list: toml, a table of an entry", Format::Toml, "[[l]]\nn = 'a'\n\n[[l]]\nn = 'b'\n", "l.[n=a].t.X",
        "[[l]]\nn = 'a'\n\n[l.t]\nX = \"new\"\n\n[[l]]\nn = 'b'\n");
    row("list: toml, a list in an entry", Format::Toml, "[[l]]\nn = 'a'\n\n[[l]]\nn = 'b'\n", "l.[n=a].m.[X=new].X",
        "[[l]]\nn = 'a'\n\n[[l.m]]\nX = \"new\"\n\n[[l]]\nn = 'b'\n");
    row("list: toml, inline", Format::Toml, "l = [{ n = 1 }] # c\n", "l.[X=new].X",
        "l = [{ n = 1 }, { X = \"new\" }] # c\n");
    row("list: toml, inline and empty", Format::Toml, "l = []\n", "l.[X=new].X", "l = [{ X = \"new\" }]\n");
    row("list: toml, lines with comments", Format::Toml, "l = [\n  { n = 1 }, # one\n  { n = 2 } # two\n]\n",
        "l.[X=new].X", "l = [\n  { n = 1 }, # one\n  { n = 2 }, # two\n  { X = \"new\" }\n]\n");
    row("list: toml, trailing comma", Format::Toml, "l = [\n  { n = 1 }, # one\n]\n", "l.[X=new].X",
        "l = [\n  { n = 1 }, # one\n  { X = \"new\" },\n]\n");
    row("list: toml, key of an inline entry", Format::Toml, "l = [{ n = 'a' }, { n = 'b' }]\n", "l.[n=b].X",
        "l = [{ n = 'a' }, { n = 'b', X = \"new\" }]\n");
    row("list: toml, in an inline table", Format::Toml, "p = { a = 1 }\n", "p.l.[X=new].X",
        "p = { a = 1, l = [{ X = \"new\" }] }\n");
    row("list: toml, beside dotted keys", Format::Toml, "p.a = 1\n", "p.l.[X=new].X",
        "p.a = 1\np.l = [{ X = \"new\" }]\n");
    row("list: yaml, new list", Format::Yaml, "a: 1\n", "l.[X=new].X", "a: 1\nl:\n  - X: new\n");
    row("list: yaml, new entry first", Format::Yaml, "l:\n  # one\n  - n: a\n", "l.[X=new].X",
        "l:\n  # one\n  - X: new\n  - n: a\n");
    row("list: yaml, key of an entry", Format::Yaml, "l:\n- n: a\n  m: [1]\n- n: b\n", "l.[n=a].X",
        "l:\n- n: a\n  m: [1]\n  X: new\n- n: b\n");
    row("list: yaml, flow", Format::Yaml, "l: [{n: a}]\n", "l.[X=new].X", "l: [{X: new}, {n: a}]\n");
    row("list: yaml, empty", Format::Yaml, "l: []\n", "l.[X=new].X", "l: [{X: new}]\n");
}

void TestEditors::dotenvRows()
{
    row("env: empty file", Format::Dotenv, "", "X", "X=new\n");
    row("env: append", Format::Dotenv, "# mine\nA=1\n", "X", "# mine\nA=1\nX=new\n");
    row("env: no final newline, CRLF", Format::Dotenv, "A=1\r\nB=2", "X", "A=1\r\nB=2\r\nX=new");
    row("env: replace keeps all around", Format::Dotenv, "export X = 'old' # why\n", "X", "export X = new # why\n");
    row("env: replace an empty value", Format::Dotenv, "X=\nA=1\n", "X", "X=new\nA=1\n");
    row("env: the last of two counts", Format::Dotenv, "X=1\nX=2\n", "X", "X=1\nX=new\n");
    row("env: a text of several lines", Format::Dotenv, "A=\"one\nX=no\n\"\nX=`o\nld`\n", "X",
        "A=\"one\nX=no\n\"\nX=new\n");
    row("env: lines that are none", Format::Dotenv, "what is this\n=\n X: old\n", "X", "what is this\n=\n X: new\n");
    row("env: commented out", Format::Dotenv, "#X=old\n", "X", "#X=old\nX=new\n");
}

void TestEditors::onlyTheAskedValueChanges_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("after");
    jsonRows();
    tomlRows();
    yamlRows();
    listRows();
    dotenvRows();
}

void TestEditors::onlyTheAskedValueChanges()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, before);
    QFETCH(QString, path);
    QFETCH(QByteArray, after);
    const Edit edit{pathOf(path), "new"};
    const auto edited = applyEdits(format, before.toStdString(), std::span(&edit, 1));
    QVERIFY2(edited.ok(), edited ? "" : qPrintable(edited.error().message));
    QCOMPARE(QByteArray::fromStdString(edited->bytes), after);
    QCOMPARE(*stepBack(edited->bytes, edited->back), before.toStdString());
}

void TestEditors::keysAreRemoved_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("after");
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

void TestEditors::keysAreRemoved()
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

static void refusedRow(const char *name, Format format, const QByteArray &text, const char *sentence)
{
    QTest::newRow(name) << format << text << QString::fromLatin1(sentence);
}

void TestEditors::aBrokenFileIsRefusedWithItsPlace_data()
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

void TestEditors::aBrokenFileIsRefusedWithItsPlace()
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

void TestEditors::aFileInAnotherFormatIsNotSearchedForEver()
{
    for (const char *text : {"{\n\t\"privacy\": {\"statistics\": false}\n}", "a = [1 }]", "a = {]}", "= 1", "a = [,,"})
        static_cast<void>(configuring::rawAt(Format::Toml, text, {"env", "URL"}));
}

void TestEditors::whatCannotBeSetIsRefused_data()
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

void TestEditors::whatCannotBeSetIsRefused()
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

void TestEditors::anEditThatWouldChangeMoreIsNotMade()
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

void TestEditors::truthAndNumbersAreNoTexts()
{
    const std::vector<Edit> edits{{{"a"}, true}, {{"b"}, std::int64_t(-7)}, {{"c"}, Raw{"[1, 2]"}}};
    QCOMPARE(applyEdits(Format::Json, "{\"a\":\"true\"}", edits)->bytes,
             std::string(R"({"a":true,"b":-7,"c":[1, 2]})"));
    QCOMPARE(applyEdits(Format::Toml, "", edits)->bytes, std::string("a = true\nb = -7\nc = [1, 2]\n"));
}

void TestEditors::valuesThatNeedQuotesGetThem()
{
    const std::string odd = "a \"b\" 'c' \\ # \n\t\x7F ä 😀";
    for (const Format format : {Format::Json, Format::Jsonc, Format::Toml}) {
        const Edit edit{{"a key", "=", "\""}, odd};
        const auto edited = applyEdits(format, "", std::span(&edit, 1));
        QVERIFY2(edited.ok(), edited ? "" : qPrintable(edited.error().message));
    }
    for (const std::string value : {"", "a b", "it's", "#", "a\nb", "\"`", "C:\\new", "'\""}) {
        const Edit edit{{"X"}, value};
        const auto edited = applyEdits(Format::Dotenv, "A=1\n", std::span(&edit, 1));
        QVERIFY2(edited.ok(), edited ? "" : qPrintable(edited.error().message));
    }
    const Edit edit{{"X"}, "'`\""};
    QCOMPARE(applyEdits(Format::Dotenv, "", std::span(&edit, 1)).error().kind, core::ErrorKind::BadInput);
}

void TestEditors::valuesAreReadAsTheAgentReadsThem_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    const auto add = [](const char *name, Format format, const char *text, const char *value) {
        QTest::newRow(name) << format << QByteArray(text) << QByteArray(value);
    };
    add("escapes", Format::Json, R"({"X": "\"\\\/\n\u00e4\ud83d\ude00"})", "\"\\/\n\xC3\xA4\xF0\x9F\x98\x80");
    add("half a character", Format::Json, R"({"X": "\ud83dx"})", "\xED\xA0\xBDx");
    add("number as written", Format::Json, R"({"X": -1.50e+3})", "-1.50e+3");
    add("toml literal", Format::Toml, "X = 'C:\\n'\n", "C:\\n");
    add("env: single quotes expand nothing", Format::Dotenv, "X='a\\nb'", "a\\nb");
    add("env: double quotes do", Format::Dotenv, "X=\"a\\nb\"", "a\nb");
    add("env: a hash ends a bare value", Format::Dotenv, "X= a b #c", "a b");
    add("env: quotes inside", Format::Dotenv, "X=\"a\" b", "\"a\" b");
    add("env: quotes on the next line", Format::Dotenv, "X=\n 'a'", "a");
}

void TestEditors::valuesAreReadAsTheAgentReadsThem()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    const auto leaves = readLeaves(format, text.toStdString());
    QVERIFY(leaves.ok());
    const Leaf *leaf = find(*leaves, {"X"});
    QVERIFY(leaf);
    QCOMPARE(QByteArray::fromStdString(leaf->text), value);
}

void TestEditors::severalEditsShareTheObjectTheyCreate()
{
    const std::vector<Edit> edits{{{"env", "A"}, "1"}, {{"env", "B"}, "2"}, {{"c"}, "3"}};
    QCOMPARE(
        applyEdits(Format::Json, "{\n  \"x\": 1\n}\n", edits)->bytes,
        std::string("{\n  \"x\": 1,\n  \"env\": {\n    \"A\": \"1\",\n    \"B\": \"2\"\n  },\n  \"c\": \"3\"\n}\n"));
    QCOMPARE(applyEdits(Format::Toml, "x = 1\n", edits)->bytes,
             std::string("x = 1\nc = \"3\"\n\n[env]\nA = \"1\"\nB = \"2\"\n"));
}

QTEST_APPLESS_MAIN(TestEditors)
#include "TestEditors.moc"
