// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Preview.h"

#include <QTest>

class TestPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void maskedTextsAreNotSeen();
    void keysInTheLinesAroundAreNotSeen_data();
    void keysInTheLinesAroundAreNotSeen();
    void ordinaryTextIsSeen_data();
    void ordinaryTextIsSeen();
};

void TestPreview::maskedTextsAreNotSeen()
{
    const std::string token(48, 'a');
    const auto preview = agents::previewOf({}, "T=" + token + "\nA=1\n", "A=1\n", {{token, "****"}});
    QCOMPARE(preview.diff, QStringLiteral("@@ -1,2 +1 @@\n-T=****\n A=1\n"));
}

void TestPreview::keysInTheLinesAroundAreNotSeen_data()
{
    // Put together here, so that no scanner takes this file for a leak.
    const std::string body = "Ab1Cd2Ef3Gh4Ij5Kl6Mn7";
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("secret");
    const auto add = [](const char *name, const std::string &before, const std::string &secret) {
        QTest::newRow(name) << QByteArray::fromStdString(before + secret + "\"\n") << QByteArray::fromStdString(secret);
    };
    add("by its look", "\"X-Team\": \"", body);
    add("by its name", "OPENAI_API_KEY=\"", "0123456789abcdef");
    add("with a known prefix", "\"anything\": \"", "sk-" + std::string("proj-") + body);
    add("uuid", "token = \"", "123e4567-e89b-12d3-a456-426614174000");
}

void TestPreview::keysInTheLinesAroundAreNotSeen()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, secret);
    const std::string before = line.toStdString();
    const QByteArray diff = agents::previewOf({}, before, before + "new\n", {}).diff.toUtf8();
    QVERIFY2(diff.contains("+new"), diff.constData());
    QVERIFY2(!diff.contains(secret.left(5)), diff.constData());
    QVERIFY2(!diff.contains(secret.right(5)), diff.constData());
}

void TestPreview::ordinaryTextIsSeen_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("model") << QByteArray("\"model\": \"claude-sonnet-4-5-20250929\"\n");
    QTest::newRow("address") << QByteArray("\"ANTHROPIC_BASE_URL\": \"http://127.0.0.1:4117/a/claude-code\"\n");
    QTest::newRow("auth type") << QByteArray("\"selectedType\": \"oauth-personal\"\n");
    QTest::newRow("folder") << QByteArray("[projects.\"/home/alice/src/MyProject2\"]\n");
}

void TestPreview::ordinaryTextIsSeen()
{
    QFETCH(QByteArray, line);
    const QByteArray diff = agents::previewOf({}, "", line.toStdString(), {}).diff.toUtf8();
    QVERIFY2(diff.contains(line), diff.constData());
}

QTEST_APPLESS_MAIN(TestPreview)
#include "TestPreview.moc"
