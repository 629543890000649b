// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/SseSplitter.h"

#include "Cuts.h"

#include <QTest>

namespace {

/// Writes events down as "name|data;".
class Notes final : public metering::SseSplitter::Sink {
public:
    bool beginEvent(std::string_view name) override
    {
        if (name == "skip me")
            return false;
        text += (text.empty() ? "" : ";") + std::string(name) + "|";
        return true;
    }
    void eventData(std::string_view bytes) override
    {
        text += bytes;
        longest = std::max(longest, bytes.size());
    }

    std::string text;
    std::size_t longest = 0;
};

std::string split(std::string_view stream, std::size_t longest = std::string::npos, std::uint32_t seed = 1)
{
    Notes notes;
    metering::SseSplitter splitter(notes);
    feedInPieces(stream, longest, seed, [&](std::string_view piece) { splitter.feed(piece); });
    return notes.text;
}

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

}  // namespace

class TestSseSplitter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsAreSplitWhereverTheStreamIsCut_data();
    void eventsAreSplitWhereverTheStreamIsCut();
    void dataIsHandedOnBeforeTheEventEnds();
    void anUnwantedEventIsPassedOver();
};

void TestSseSplitter::eventsAreSplitWhereverTheStreamIsCut_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("events");
    const auto row = [](const char *name, const char *stream, const char *events) {
        QTest::newRow(name) << QByteArray(stream) << QByteArray(events);
    };
    row("LF", "event: a\ndata: 1\n\ndata: 2\n\n", "a|1;|2");
    row("CR LF", "event: a\r\ndata: 1\r\n\r\ndata: 2\r\n\r\n", "a|1;|2");
    row("CR", "event: a\rdata: 1\r\rdata: 2\r\r", "a|1;|2");
    row("several data lines", "data: 1\ndata: 2\ndata:\n\n", "|1\n2\n");
    row("no space, and only one is dropped", "data:1\n\ndata:  2\n\n", "|1;| 2");
    row("comments and unknown fields", ": ping\nid: 7\nretry: 10\ndata: 1\n: x\ndatabase: no\ndat: no\n\n", "|1");
    row("an event without data", "event: a\n\ndata: 1\n\n", "|1");
    row("a name does not outlive its event", "event: a\ndata: 1\n\ndata: 2\n\n", "a|1;|2");
    row("the last of two names", "event: a\nevent: b\ndata: 1\n\n", "b|1");
    row("blank lines between events", "\n\n\ndata: 1\n\n\n\ndata: 2\n\n", "|1;|2");
    row("colons in the data", "data: {\"a\":\"b: c\"}\n\n", "|{\"a\":\"b: c\"}");
    row("an end without a blank line", "data: 1", "|1");
    row("no event stream at all", "<html>\nnothing: here\n", "");
    row("a skipped event", "event: skip me\ndata: 1\ndata: 2\n\nevent: b\ndata: 3\n\n", "b|3");
}

void TestSseSplitter::eventsAreSplitWhereverTheStreamIsCut()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArray, events);
    QCOMPARE(bytes(split(stream.toStdString())), events);
    QCOMPARE(bytes(split(stream.toStdString(), 1)), events);
    for (std::uint32_t seed = 0; seed < 100; ++seed)
        QCOMPARE(bytes(split(stream.toStdString(), 6, seed)), events);
}

void TestSseSplitter::dataIsHandedOnBeforeTheEventEnds()
{
    Notes notes;
    metering::SseSplitter splitter(notes);
    splitter.feed("data: first half");
    QCOMPARE(bytes(notes.text), QByteArray("|first half"));
    splitter.feed(", second half\n\n");
    QCOMPARE(bytes(notes.text), QByteArray("|first half, second half"));
    QVERIFY(notes.longest < 20);
}

void TestSseSplitter::anUnwantedEventIsPassedOver()
{
    const std::string stream = "event: skip me\ndata: " + std::string(1'000'000, 'x') + "\n\ndata: 2\n\n";
    QCOMPARE(bytes(split(stream, 1000)), QByteArray("|2"));
    const std::string endlessName = "event: " + std::string(1'000'000, 'x') + "\ndata: 2\n\n";
    QCOMPARE(bytes(split(endlessName, 1000)), bytes(std::string(64, 'x') + "|2"));
}

QTEST_GUILESS_MAIN(TestSseSplitter)
#include "TestSseSplitter.moc"
