// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/Dial.h"
#include "tailnet/Whois.h"

#include <QHostAddress>
#include <QTest>

using tailnet::DialAnswer;

class TestDial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRequestIsAnUpgrade();
    void theAnswerIsReadHoweverItIsSplit();
    void aHostOutsideOfTheTailnetIsRefused();
    void aFailureTellsTailscaledsReason_data();
    void aFailureTellsTailscaledsReason();
    void whoisNamesTheMachineAndItsOwner();
    void whoisOfNobodyIsAnError();
};

void TestDial::theRequestIsAnUpgrade()
{
    const QByteArray request = QByteArray::fromStdString(tailnet::dialRequest("ai.tail1234.ts.net", 80));
    QVERIFY(request.startsWith("POST /localapi/v0/dial HTTP/1.1\r\n"));
    for (const char *field : {"Host: local-tailscaled.sock", "Connection: upgrade", "Upgrade: ts-dial",
                              "Dial-Host: ai.tail1234.ts.net", "Dial-Port: 80"})
        QVERIFY2(request.contains("\r\n" + QByteArray(field) + "\r\n"), field);
}

void TestDial::theAnswerIsReadHoweverItIsSplit()
{
    const std::string bytes =
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: ts-dial\r\nConnection: upgrade\r\n\r\nHTTP/1.1 early";
    for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
        DialAnswer answer;
        answer.feed(std::string_view(bytes).substr(0, cut));
        QCOMPARE(answer.feed(std::string_view(bytes).substr(cut)), DialAnswer::State::Open);
        QCOMPARE(answer.early(), std::string("HTTP/1.1 early"));
    }
}

void TestDial::aHostOutsideOfTheTailnetIsRefused()
{
    DialAnswer answer;
    QCOMPARE(
        answer.feed("HTTP/1.1 200 OK\r\nDial-Self: true\r\nDial-Addr: 209.59.119.34:80\r\nContent-Length: 0\r\n\r\n"),
        DialAnswer::State::NotTheTailnet);
}

void TestDial::aFailureTellsTailscaledsReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("problem");
    QTest::newRow("refused") << QByteArray(
        "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 22\r\n\r\ndial failure: refused\n")
                             << QByteArray("dial failure: refused");
    QTest::newRow("closed") << QByteArray("HTTP/1.1 10") << QByteArray("closed the connection");
    QTest::newRow("garbage") << QByteArray("SSH-2.0-x\r\n") << QByteArray("cannot be read");
    QTest::newRow("endless") << "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 999999\r\n\r\n" + QByteArray(999'999, 'x')
                             << QByteArray("xxx");
}

void TestDial::aFailureTellsTailscaledsReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, problem);
    DialAnswer answer;
    answer.feed({bytes.constData(), std::size_t(bytes.size())});
    QCOMPARE(answer.finish(), DialAnswer::State::Failed);
    QVERIFY2(QByteArray::fromStdString(answer.problem()).contains(problem), answer.problem().c_str());
    QVERIFY(answer.problem().size() < 1000);
}

void TestDial::whoisNamesTheMachineAndItsOwner()
{
    const auto whois = tailnet::parseWhois(R"({"Node":{"ID":8123456789012399,"StableID":"nGate22CNTRL",
        "Name":"ai.tail1234.ts.net.","Tags":["tag:aperture"]},
        "UserProfile":{"LoginName":"tagged-devices"},"CapMap":null})");
    QVERIFY(whois);
    QCOMPARE(whois->nodeId, QStringLiteral("nGate22CNTRL"));
    QCOMPARE(whois->nodeName, QStringLiteral("ai.tail1234.ts.net"));
    QCOMPARE(whois->owner(), QStringLiteral("tag:aperture"));
    const QByteArray request =
        QByteArray::fromStdString(tailnet::whoisRequest(QHostAddress(QStringLiteral("fd7a:115c:a1e0::1")), 80));
    QVERIFY2(request.startsWith("GET /localapi/v0/whois?addr=%5Bfd7a%3A115c%3Aa1e0%3A%3A1%5D%3A80 "), request);
}

void TestDial::whoisOfNobodyIsAnError()
{
    for (const char *json : {"", "{}", "<html>", R"({"Node":null})"})
        QVERIFY(!tailnet::parseWhois(json));
}

QTEST_APPLESS_MAIN(TestDial)
#include "TestDial.moc"
