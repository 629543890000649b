// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/Diff.h"

#include <QTest>

#include <random>

using configuring::unifiedDiff;

class TestDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalTextsHaveNoDiff() { QCOMPARE(unifiedDiff("a\n", "a\n"), std::string()); }
    void changesStandInTheirContext();
    void farChangesAreTwoHunks();
    void aMissingFinalNewlineIsSaid();
    void aNewFileIsAllPlus();
    void theShortestDiffIsFound();
};

void TestDiff::changesStandInTheirContext()
{
    QCOMPARE(unifiedDiff("1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nfive\n6\n7\n8\n"),
             std::string("@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"));
}

void TestDiff::farChangesAreTwoHunks()
{
    QCOMPARE(unifiedDiff("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "1\n2\n3\n4\n5\n6\n7\nb\nc\n"),
             std::string("@@ -1,4 +1,3 @@\n-a\n 1\n 2\n 3\n@@ -7,3 +6,4 @@\n 6\n 7\n b\n+c\n"));
}

void TestDiff::aMissingFinalNewlineIsSaid()
{
    QCOMPARE(unifiedDiff("a", "a\n"), std::string("@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"));
}

void TestDiff::aNewFileIsAllPlus()
{
    QCOMPARE(unifiedDiff("", "a\nb\n"), std::string("@@ -0,0 +1,2 @@\n+a\n+b\n"));
}

void TestDiff::theShortestDiffIsFound()
{
    // Take lines out of a random text: the diff must be exactly those lines, and rebuild the new text.
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        std::string before;
        std::string after;
        int removed = 0;
        for (int i = 0; i < 40; ++i) {
            const std::string line = std::to_string(i) + '\n';
            before += line;
            if (random() % 4 == 0)
                ++removed;
            else
                after += line;
        }
        const std::string diff = unifiedDiff(before, after);
        int minus = 0;
        for (std::size_t at = 0; at < diff.size(); at = diff.find('\n', at) + 1) {
            QVERIFY(diff[at] != '+');
            minus += diff[at] == '-';
        }
        QCOMPARE(minus, removed);
    }
}

QTEST_APPLESS_MAIN(TestDiff)
#include "TestDiff.moc"
