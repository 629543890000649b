// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/Redaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using gateway::redacted;

namespace {

const QStringList alice{QStringLiteral("alice@example.com"), QStringLiteral("Alice Example")};

/// Plainly made up, and put together here so that no scanner takes it for real.
const QByteArray fakeKey = QByteArray("sk-") + "proj-" + QByteArray("a1B2").repeated(8);

}  // namespace

class TestRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsAreTakenOut_data();
    void secretsAreTakenOut();
    void otherPeopleAreTakenOutAndTheUserStays();
    void whatExplainsTheStateStays();
    void whatIsNoJsonIsRedactedToo();
    void longAnswersAreCut();
};

void TestRedaction::secretsAreTakenOut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("secret");
    const QByteArray hex = QByteArray("0123456789abcdef").repeated(4);
    const auto row = [](const char *name, const QByteArray &key, const QByteArray &secret) {
        QTest::newRow(name) << QByteArray("{\"" + key + "\":\"" + secret + "\"}") << secret;
    };
    row("login page", "AuthURL", "https://login.tailscale.com/a/0123456789ab");
    row("public key", "PublicKey", "nodekey:" + hex);
    row("token", "access_token", "short");
    row("authorization", "Authorization", "Bearer x");
    row("node key in a sentence", "note", "the node nodekey:" + hex);
    row("provider key", "anything", fakeKey);
    row("token in a sentence", "Text", QByteArray("eyJhbGciOiJIUzI1NiJ9abcdefgh1234"));
    QTest::newRow("as a name") << QByteArray("{\"nodekey:" + hex + "\":{}}") << hex;
    QTest::newRow("deep") << QByteArray("{\"a\":[{\"b\":[\"" + fakeKey + "\"]}]}") << fakeKey;
    QTest::newRow("list") << QByteArray("[{\"password\":\"hunter2\"}]") << QByteArray("hunter2");
}

void TestRedaction::secretsAreTakenOut()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, secret);
    const QString shown = redacted(body, alice);
    QVERIFY2(!shown.contains(QString::fromLatin1(secret)), qUtf8Printable(shown));
    QVERIFY2(!shown.contains(QString::fromLatin1(secret.right(12))), qUtf8Printable(shown));
    QVERIFY(shown.contains(QStringLiteral("(redacted)")));
}

void TestRedaction::otherPeopleAreTakenOutAndTheUserStays()
{
    const QString shown = redacted(R"({"User":{
        "1":{"ID":1,"LoginName":"alice@example.com","DisplayName":"Alice Example","ProfilePicURL":""},
        "2":{"ID":2,"LoginName":"bob@example.com","DisplayName":"Bob Builder",
             "ProfilePicURL":"https://pictures.example/bob.png"}},
        "daily:carol@example.com":{"balance":"$1"},"note":"asked by dave@example.com for alice@example.com"})",
                                   alice);
    for (const char *kept : {"alice@example.com", "Alice Example", "(another user)", "$1"})
        QVERIFY2(shown.contains(QLatin1String(kept)), qUtf8Printable(shown));
    for (const char *other : {"bob", "Bob", "carol", "dave"})
        QVERIFY2(!shown.contains(QLatin1String(other)), qUtf8Printable(shown));
}

void TestRedaction::whatExplainsTheStateStays()
{
    const QByteArray body = R"({"BackendState":"Running","HaveNodeKey":true,"Self":{"ID":"nSelf11CNTRL",
        "DNSName":"alices-laptop.tail1234.ts.net.","KeyExpiry":"2026-10-28T08:00:00Z","UserID":12345678901234567,
        "Tags":["tag:ci"],"TailscaleIPs":["100.64.0.1","fd7a:115c:a1e0::1"]},"Health":["You are logged out."],
        "data":[{"id":"claude-haiku-4-5-20251001","pricing":{"input":"0.00000100"}}]})";
    const QString shown = redacted(body, alice);
    QCOMPARE(QJsonDocument::fromJson(shown.toUtf8()), QJsonDocument::fromJson(body));
}

void TestRedaction::whatIsNoJsonIsRedactedToo()
{
    const QString shown = redacted("dial failure: " + fakeKey + " of bob@example.com\n", alice);
    QCOMPARE(shown, QStringLiteral("dial failure: (redacted) of (another user)"));
    QCOMPARE(redacted({}, alice), QString());
}

void TestRedaction::longAnswersAreCut()
{
    const QString shown = redacted("[\"" + QByteArray(100'000, '-') + "\"]", alice);
    QVERIFY(shown.size() < 17'000);
    QVERIFY(shown.endsWith(QStringLiteral("characters more")));
    QVERIFY(redacted(QByteArray(100'000, '-'), alice).size() < 17'000);
}

QTEST_APPLESS_MAIN(TestRedaction)
#include "TestRedaction.moc"
