// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Framer.h"
#include "http/MessageReader.h"
#include "http/Write.h"

#include <QTest>

#include <string>
#include <vector>

using http::Framer;
using http::MessageKind;
using http::MessageReader;

namespace {

/// What a reader of the bytes would tell: every event with what it carries, payload joined.
std::string story(MessageKind kind, std::string_view bytes, const std::vector<std::size_t> &cuts)
{
    Framer framer(kind);
    std::string told;
    std::size_t from = 0;
    std::vector<std::size_t> ends = cuts;
    ends.push_back(bytes.size());
    for (const std::size_t end : ends) {
        std::string_view rest = bytes.substr(from, end - from);
        from = end;
        for (;;) {
            const Framer::Step step = framer.feed(rest);
            for (const auto piece : framer.payload())
                told.append(piece);
            rest.remove_prefix(step.consumed);
            if (step.event == Framer::Event::Head) {
                told += "<" + std::string(framer.head().method()) + std::string(framer.head().target())
                    + std::to_string(framer.head().status());
                for (std::size_t i = 0; i < framer.head().fieldCount(); ++i)
                    told += "|" + std::string(framer.head().field(i).name) + "="
                        + std::string(framer.head().field(i).value);
                told += ">";
            } else if (step.event == Framer::Event::End) {
                told += ";";
                if (rest.empty())
                    break;
            } else {
                if (step.event == Framer::Event::Bad)
                    return told + "!";
                break;
            }
        }
    }
    if (framer.finish() == Framer::Event::End)
        told += ";close";
    return told;
}

const std::string pipelined = "POST /v1/messages?beta=true HTTP/1.1\r\nHost: a\r\nX-Empty:\r\nanthropic-Beta: one\r\n"
                              "anthropic-Beta: two\r\nContent-Length: 5\r\n\r\nhelloGET / HTTP/1.1\r\nHost: b\r\n\r\n";
const std::string chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                            "5\r\ndata:\r\n3;ext=1\r\n \"x\r\n0\r\nTrailer: t\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n";

}  // namespace

class TestFramer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCutTellsTheSameStory_data();
    void everyCutTellsTheSameStory();
    void whatIsNotUnderstoodIsBad_data();
    void whatIsNotUnderstoodIsBad();
    void aHeadOverTheLimitIsBadAndSaysSo();
    void theAnswerToHeadHasNoBody();
    void aResponseWithoutLengthEndsWithTheConnection();
    void aCutResponseIsNotComplete();
    void a304HasNoBodyWhateverItSays();
    void whatTwoReadersMayReadDifferentlyIsBad();
    void aFieldsLineIsAsItWasSent();
    void connectionCloseIsSeen();
    void aReaderKeepsTheNextMessage();
    void aReaderRefusesABodyOverItsLimit();
    void whatIsWrittenCanBeRead();
};

void TestFramer::everyCutTellsTheSameStory_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("two requests in one packet")
        << int(MessageKind::Request) << QByteArray::fromStdString(pipelined)
        << QByteArray("<POST/v1/messages?beta=true0|Host=a|X-Empty=|anthropic-Beta=one|anthropic-Beta=two|"
                      "Content-Length=5>hello;<GET/0|Host=b>;");
    QTest::newRow("chunks with a trailer, then a 204")
        << int(MessageKind::Response) << QByteArray::fromStdString(chunked)
        << QByteArray("<200|Transfer-Encoding=chunked>data: \"x;<204>;");
}

void TestFramer::everyCutTellsTheSameStory()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, told);
    const std::string text = bytes.toStdString();
    QCOMPARE(QByteArray::fromStdString(story(MessageKind(kind), text, {})), told);
    std::vector<std::size_t> everywhere;
    for (std::size_t cut = 1; cut < text.size(); ++cut) {
        QCOMPARE(QByteArray::fromStdString(story(MessageKind(kind), text, {cut})), told);
        everywhere.push_back(cut);
    }
    QCOMPARE(QByteArray::fromStdString(story(MessageKind(kind), text, everywhere)), told);
}

void TestFramer::whatIsNotUnderstoodIsBad_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not http") << QByteArray("\x16\x03\x01\x02\x00");
    QTest::newRow("two lengths") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n");
    QTest::newRow("length and chunked") << QByteArray(
        "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n");
    QTest::newRow("signed length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: +1\r\n\r\n");
    QTest::newRow("space before the colon") << QByteArray("GET / HTTP/1.1\r\nHost : a\r\n\r\n");
    QTest::newRow("chunk size overflow") << QByteArray(
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n");
    QTest::newRow("a field without a name") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n: c\r\n\r\n");
    QTest::newRow("a first field without a name") << QByteArray("GET / HTTP/1.1\r\n: c\r\n\r\n");
    QTest::newRow("NUL in a value") << QByteArray("GET / HTTP/1.1\r\nA: b\0c\r\n\r\n", 27);
    QTest::newRow("chunked and length") << QByteArray(
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n");
    QTest::newRow("the same length twice")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n");
    QTest::newRow("a list of lengths") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1, 1\r\n\r\na");
    QTest::newRow("length overflow") << QByteArray(
        "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\na");
    QTest::newRow("folded value") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n");
    QTest::newRow("folded value after an empty line") << QByteArray("GET / HTTP/1.1\r\nA:\r\n\tc\r\n\r\n");
    QTest::newRow("folded first line") << QByteArray("GET / HTTP/1.1\r\n A: b\r\n\r\n");
    QTest::newRow("bare LF after a field") << QByteArray("GET / HTTP/1.1\r\nA: b\nC: d\r\n\r\n");
    QTest::newRow("bare CR in a value") << QByteArray("GET / HTTP/1.1\r\nA: b\rC: d\r\n\r\n");
    QTest::newRow("bare LF in chunk framing")
        << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\na\r\n0\r\n\r\n");
    QTest::newRow("bare LF in a chunk extension")
        << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1;a\nb\r\n0\r\n\r\n");
    QTest::newRow("a chunk longer than it says")
        << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n");
    QTest::newRow("chunked not last") << QByteArray(
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n");
    QTest::newRow("an unknown coding") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: xchunked\r\n\r\n");
    QTest::newRow("chunked in HTTP/1.0") << QByteArray(
        "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QTest::newRow("HTTP/2.0 as text") << QByteArray("GET / HTTP/2.0\r\nHost: a\r\n\r\n");
    QTest::newRow("HTTP/1.2") << QByteArray("GET / HTTP/1.2\r\nHost: a\r\n\r\n");
    QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
}

void TestFramer::whatIsNotUnderstoodIsBad()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(story(MessageKind::Request, bytes.toStdString(), {}).ends_with('!'));
}

void TestFramer::aHeadOverTheLimitIsBadAndSaysSo()
{
    Framer framer(MessageKind::Request, 1000);
    const std::string head = "GET / HTTP/1.1\r\nA: " + std::string(2000, 'x') + "\r\n\r\n";
    QVERIFY(framer.feed(head).event == Framer::Event::Bad);
    QVERIFY(framer.headTooLarge());
}

void TestFramer::theAnswerToHeadHasNoBody()
{
    Framer framer(MessageKind::Response);
    framer.expectNoBody();
    const std::string_view head = "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n";
    QVERIFY(framer.feed(head).event == Framer::Event::Head);
    QVERIFY(framer.feed({}).event == Framer::Event::End);
}

void TestFramer::aResponseWithoutLengthEndsWithTheConnection()
{
    Framer framer(MessageKind::Response);
    QVERIFY(framer.feed("HTTP/1.1 200 OK\r\n\r\n").event == Framer::Event::Head);
    QVERIFY(framer.endsByClose());
    QVERIFY(framer.feed("abc").event == Framer::Event::NeedMore);
    QCOMPARE(framer.payload().size(), std::size_t(1));
    QVERIFY(framer.finish() == Framer::Event::End);
}

void TestFramer::aCutResponseIsNotComplete()
{
    Framer framer(MessageKind::Response);
    QVERIFY(framer.feed("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n").event == Framer::Event::Head);
    QVERIFY(framer.feed("abc").event == Framer::Event::NeedMore);
    QVERIFY(framer.finish() == Framer::Event::Bad);
}

void TestFramer::a304HasNoBodyWhateverItSays()
{
    const std::string bytes = "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\nHTTP/1.1 204 No Content\r\n"
                              "Transfer-Encoding: chunked\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    QCOMPARE(story(MessageKind::Response, bytes, {}),
             std::string("<304|Content-Length=5>;<204|Transfer-Encoding=chunked>;<200|Content-Length=0>;"));
}

void TestFramer::whatTwoReadersMayReadDifferentlyIsBad()
{
    QVERIFY(story(MessageKind::Response, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\t\r\n\r\n0\r\n", {})
                .ends_with('!'));
    QVERIFY(story(MessageKind::Response, "HTTP/1.1 20 OK\r\nContent-Length: 0\r\n\r\n", {}).ends_with('!'));
}

void TestFramer::aFieldsLineIsAsItWasSent()
{
    Framer framer(MessageKind::Request);
    framer.feed("GET / HTTP/1.1\r\nA:  b c \r\nEmpty:\r\nX-Y:z\r\n\r\n");
    QCOMPARE(std::string(framer.head().line(0)), std::string("A:  b c"));
    QCOMPARE(std::string(framer.head().line(1)), std::string("Empty:"));
    QCOMPARE(std::string(framer.head().line(2)), std::string("X-Y:z"));
}

void TestFramer::connectionCloseIsSeen()
{
    Framer framer(MessageKind::Request);
    QVERIFY(framer.feed("GET / HTTP/1.1\r\nConnection: close\r\n\r\n").event == Framer::Event::Head);
    QVERIFY(!framer.keepsAlive());
    Framer upgrade(MessageKind::Request);
    QVERIFY(upgrade.feed("GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n").event
            == Framer::Event::Head);
    QVERIFY(upgrade.isUpgrade());
}

void TestFramer::aReaderKeepsTheNextMessage()
{
    MessageReader reader(MessageKind::Request, 100);
    QVERIFY(reader.feed(pipelined) == MessageReader::State::Complete);
    QCOMPARE(reader.body(), std::string("hello"));
    QVERIFY(reader.next() == MessageReader::State::Complete);
    QCOMPARE(std::string(*reader.head().find("host")), std::string("b"));
    QVERIFY(reader.next() == MessageReader::State::Reading);
}

void TestFramer::aReaderRefusesABodyOverItsLimit()
{
    MessageReader reader(MessageKind::Request, 4);
    QVERIFY(reader.feed(pipelined) == MessageReader::State::Bad);
}

void TestFramer::whatIsWrittenCanBeRead()
{
    const http::Field type{"Content-Type", "application/json"};
    MessageReader request(MessageKind::Request, 100);
    QVERIFY(request.feed(http::writeRequest("PUT", "/v1/x", {&type, 1}, "{}")) == MessageReader::State::Complete);
    QCOMPARE(request.body(), std::string("{}"));
    MessageReader response(MessageKind::Response, 100);
    const std::string chunks = http::writeChunkedHead(200, {&type, 1}) + http::writeChunk("{") + http::writeChunk("}")
        + http::writeLastChunk();
    QVERIFY(response.feed(chunks) == MessageReader::State::Complete);
    QCOMPARE(response.body(), std::string("{}"));
    QCOMPARE(response.head().status(), 200);
}

QTEST_GUILESS_MAIN(TestFramer)
#include "TestFramer.moc"
