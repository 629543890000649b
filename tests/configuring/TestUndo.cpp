// SPDX-License-Identifier: GPL-3.0-or-later
#include "Texts.h"
#include "configuring/Record.h"
#include "core/Secret.h"
#include "support/Sanitized.h"

#include <QTest>

#include <algorithm>

using namespace configuring;

Q_DECLARE_METATYPE(configuring::Format)

namespace {

constexpr int rounds = support::isSanitized ? 1'000 : 10'000;

/// What a change writes down about itself, made from bytes alone.
core::Result<Record> recordOf(Format format, const std::string &before, const std::vector<Edit> &edits,
                              const Edited &edited)
{
    auto keys = recordKeys(format, before, edits);
    if (!keys)
        return keys.error();
    Record record;
    record.path = QStringLiteral("/home/alice/settings");
    record.format = format;
    record.beforeHash = core::sha256Hex(before);
    record.afterHash = core::sha256Hex(edited.bytes);
    record.back = edited.back;
    record.keys = std::move(*keys);
    return record;
}

std::vector<Leaf> sortedLeaves(Format format, const std::string &bytes)
{
    std::vector<Leaf> leaves = *readLeaves(format, bytes);
    std::stable_sort(leaves.begin(), leaves.end(), [](const Leaf &a, const Leaf &b) { return a.path < b.path; });
    return leaves;
}

bool overlap(const KeyPath &a, const KeyPath &b)
{
    return std::equal(a.begin(), a.begin() + std::ptrdiff_t(std::min(a.size(), b.size())), b.begin());
}

/// The edits of one change name each place once, as the catalogue's do.
void dropOverlaps(std::vector<Edit> &edits)
{
    for (auto edit = edits.begin(); edit != edits.end();) {
        const bool twice =
            std::any_of(edits.begin(), edit, [&](const Edit &other) { return overlap(other.path, edit->path); });
        edit = twice ? edits.erase(edit) : edit + 1;
    }
}

std::string shown(const std::string &before, const std::string &after)
{
    return "\n--- before\n" + before + "\n--- after\n" + after + "\n---";
}

}  // namespace

class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditTakenBackGivesTheOriginalBytes_data() { formats(); }
    void anEditTakenBackGivesTheOriginalBytes();
    void foreignEditsSurviveTheUndo_data() { formats(); }
    void foreignEditsSurviveTheUndo();
    void anOldValueComesBackBesideAForeignEdit();
    void aKeyChangedSinceIsLeftAndNamed();
    void aFileThatOnlyHoldsOurKeysGoes();
    void aRewrittenFileIsUndoneByMeaning();
    void anEntryGoesWithWhatItsProgramAdded_data();
    void anEntryGoesWithWhatItsProgramAdded();
    void anEntryOfOursThatWasChangedIsLeftAndNamed();
    void aFileThatNoLongerParsesIsNotTouched();

private:
    static void formats();
};

void TestUndo::formats()
{
    QTest::addColumn<Format>("format");
    for (const Format format : {Format::Json, Format::Jsonc, Format::Toml, Format::Yaml, Format::Dotenv})
        QTest::newRow(std::string(name(format)).c_str()) << format;
}

void TestUndo::anEditTakenBackGivesTheOriginalBytes()
{
    QFETCH(Format, format);
    Texts texts(20261122);
    int edited = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::string before = texts.text(format);
        const std::vector<Edit> edits = texts.edits(format);
        const auto after = applyEdits(format, before, edits);
        if (!after) {
            QVERIFY2(after.error().kind == core::ErrorKind::BadInput,
                     qPrintable(after.error().message + QString::fromStdString(shown(before, {}))));
            continue;
        }
        ++edited;
        const auto back = stepBack(after->bytes, after->back);
        QVERIFY2(back.ok() && *back == before, shown(before, after->bytes).c_str());
    }
    QVERIFY2(edited > rounds / 5, std::to_string(edited).c_str());  // the generator must make usable files
}

void TestUndo::foreignEditsSurviveTheUndo()
{
    QFETCH(Format, format);
    Texts texts(20261123);
    int undone = 0;
    int conflicts = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::string before = texts.text(format);
        std::vector<Edit> edits = texts.edits(format);
        dropOverlaps(edits);
        const auto after = applyEdits(format, before, edits);
        if (!after)
            continue;
        const auto record = recordOf(format, before, edits, *after);
        if (!record)
            continue;  // removes a whole TOML table
        KeyPath place = edits.front().path;
        place.back() = "FOREIGN";
        const Edit foreign{texts.chance(50) ? place : KeyPath{"FOREIGN"}, "kept"};
        const auto changed = applyEdits(format, after->bytes, std::span(&foreign, 1));
        const auto expected = applyEdits(format, before, std::span(&foreign, 1));
        if (!changed || !expected)
            continue;
        const auto restored = undoOf(*record, changed->bytes);
        QVERIFY2(restored.ok(),
                 ((restored ? std::string() : restored.error().message.toStdString()) + shown(before, changed->bytes))
                     .c_str());
        if (!restored->conflicts.isEmpty()) {
            ++conflicts;
            continue;
        }
        QVERIFY2(sortedLeaves(format, restored->bytes) == sortedLeaves(format, expected->bytes),
                 (shown(before, changed->bytes) + restored->bytes).c_str());
        ++undone;
    }
    QVERIFY2(undone > rounds / 6, std::to_string(undone).c_str());
    // Only a stray quote in an .env file, which swallows the lines that come after it, is such a conflict, and a YAML
    // block text whose blank lines count.
    const int allowed = format == Format::Dotenv ? undone / 50 : format == Format::Yaml ? undone / 1000 : 0;
    QVERIFY2(conflicts <= allowed, std::to_string(conflicts).c_str());
}

void TestUndo::anOldValueComesBackBesideAForeignEdit()
{
    const std::string before = "# mine\nmodel_provider = 'azure' # work\n";
    const std::vector<Edit> edits{{{"model_provider"}, "spotmeter"}, {{"model_providers", "spotmeter", "name"}, "S"}};
    const auto after = applyEdits(Format::Toml, before, edits);
    const auto record = recordOf(Format::Toml, before, edits, *after);
    const auto undone = undoOf(*record, after->bytes + "\n[tui]\ntheme = \"dark\"\n");
    QCOMPARE(undone->bytes, before + "\n[tui]\ntheme = \"dark\"\n");
    QVERIFY(undone->conflicts.isEmpty());
}

void TestUndo::aKeyChangedSinceIsLeftAndNamed()
{
    const std::string before = "{\n  \"env\": {\n    \"A\": \"1\"\n  }\n}\n";
    const std::vector<Edit> edits{{{"env", "URL"}, "ours"}, {{"env", "A"}, "ours"}, {{"env", "B"}, "ours"}};
    const auto after = applyEdits(Format::Json, before, edits);
    const auto record = recordOf(Format::Json, before, edits, *after);
    const std::vector<Edit> foreign{{{"env", "URL"}, "theirs"}, {{"env", "A"}, {}}};
    const auto undone = undoOf(*record, applyEdits(Format::Json, after->bytes, foreign)->bytes);
    QCOMPARE(undone->bytes, std::string("{\n  \"env\": {\n    \"URL\": \"theirs\"\n  }\n}\n"));
    QCOMPARE(undone->conflicts.size(), 2);
    QVERIFY(undone->conflicts.join(u' ').contains(
        QStringLiteral("\"env.URL\" in /home/alice/settings was changed since, so it was left as it is.")));
}

void TestUndo::aFileThatOnlyHoldsOurKeysGoes()
{
    const std::vector<Edit> edits{{{"env", "URL"}, "ours"}};
    const auto after = applyEdits(Format::Json, "", edits);
    auto record = recordOf(Format::Json, "", edits, *after);
    record->createdFile = true;
    QVERIFY(undoOf(*record, after->bytes)->removes);
    QVERIFY(undoOf(*record, "{\"env\":{\"URL\":\"ours\"}}")->removes);  // written anew by its program
    QVERIFY(!undoOf(*record, "{\"env\":{\"URL\":\"ours\"},\"a\":1}")->removes);
}

void TestUndo::aRewrittenFileIsUndoneByMeaning()
{
    const std::string before = "{ \"a\" : 1 , \"env\" : { \"T\" : \"\\u00e4\" } }";
    const std::vector<Edit> edits{{{"env", "T"}, "http://x/ä"}, {{"new", "K"}, "v"}};
    const auto after = applyEdits(Format::Json, before, edits);
    const auto record = recordOf(Format::Json, before, edits, *after);
    const auto undone = undoOf(*record,
                               "{\n  \"new\": {\n    \"K\": \"v\"\n  },\n  \"env\": {\n    \"T\": "
                               "\"http:\\/\\/x\\/\\u00E4\"\n  },\n  \"a\": 1\n}\n");
    QCOMPARE(undone->bytes, std::string("{\n  \"env\": {\n    \"T\": \"\\u00e4\"\n  },\n  \"a\": 1\n}\n"));
    QVERIFY(undone->conflicts.isEmpty());
}

void TestUndo::anEntryGoesWithWhatItsProgramAdded_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("restored");
    QTest::newRow("json") << Format::Json << QByteArray("{}")
                          << QByteArray("{\"l\": [{\"n\": \"S\", \"k\": \"v\", \"id\": 7}], \"a\": 1}")
                          << QByteArray("{\"a\": 1}");
    QTest::newRow("json, others") << Format::Json << QByteArray("{\"l\": [{\"n\": \"a\"}]}")
                                  << QByteArray("{\"l\": [{\"n\": \"S\", \"k\": \"v\"}, {\"n\": \"a\"}]}")
                                  << QByteArray("{\"l\": [{\"n\": \"a\"}]}");
    QTest::newRow("toml") << Format::Toml << QByteArray("a = 1\n")
                          << QByteArray("a = 1\n\n[[l]]\nid = 7\nn = \"S\"\nk = \"v\"\n\n[b]\n")
                          << QByteArray("a = 1\n\n[b]\n");
    QTest::newRow("toml, inline") << Format::Toml << QByteArray("l = [1]\n")
                                  << QByteArray("l = [1, {k = \"v\", n = \"S\", id = 7}]\nb = 2\n")
                                  << QByteArray("l = [1]\nb = 2\n");
    QTest::newRow("yaml") << Format::Yaml << QByteArray("a: 1\n")
                          << QByteArray("l:\n- id: 7\n  n: S\n  k: v\na: 1\nb: 2\n") << QByteArray("a: 1\nb: 2\n");
}

void TestUndo::anEntryGoesWithWhatItsProgramAdded()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, restored);
    const std::vector<Edit> edits{{{"l", "[n=S]", "n"}, "S"}, {{"l", "[n=S]", "k"}, "v"}};
    const auto after = applyEdits(format, before.toStdString(), edits);
    QVERIFY2(after.ok(), after ? "" : qPrintable(after.error().message));
    const auto record = recordOf(format, before.toStdString(), edits, *after);
    QCOMPARE(undoOf(*record, after->bytes)->bytes, before.toStdString());
    const auto undone = undoOf(*record, now.toStdString());
    QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().message));
    QCOMPARE(QByteArray::fromStdString(undone->bytes), restored);
    QCOMPARE(undone->conflicts, QStringList());
}

void TestUndo::anEntryOfOursThatWasChangedIsLeftAndNamed()
{
    const std::vector<Edit> edits{{{"l", "[n=S]", "n"}, "S"}, {{"l", "[n=S]", "k"}, "v"}};
    const auto after = applyEdits(Format::Json, "{}", edits);
    const auto record = recordOf(Format::Json, "{}", edits, *after);
    const std::string now = "{\"l\": [{\"n\": \"S\", \"k\": \"theirs\"}]}";
    const auto undone = undoOf(*record, now);
    QCOMPARE(undone->bytes, now);
    QCOMPARE(undone->conflicts.size(), 1);
    QVERIFY(undone->conflicts.front().contains(QStringLiteral("\"l.[n=S].k\"")));
}

void TestUndo::aFileThatNoLongerParsesIsNotTouched()
{
    const std::vector<Edit> edits{{{"a"}, "ours"}};
    const auto after = applyEdits(Format::Json, "{}", edits);
    const auto record = recordOf(Format::Json, "{}", edits, *after);
    const auto undone = undoOf(*record, "{\"a\": \"ours\",}");
    QVERIFY(!undone.ok());
    QVERIFY(undone.error().message.startsWith(QStringLiteral("Line 1, column 14")));
}

QTEST_APPLESS_MAIN(TestUndo)
#include "TestUndo.moc"
