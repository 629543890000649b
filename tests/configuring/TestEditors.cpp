// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditRows.h"

using namespace configuring;

/// Each row: a file, one edit, and the file that a careful person would have made of it.
class TestEditors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheAskedValueChanges_data();
    void onlyTheAskedValueChanges();
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
    addEditColumns();
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
