// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/Decoder.h"

#include "metering/Meter.h"

#include "Cuts.h"

#include <QFile>
#include <QTest>

#include <brotli/encode.h>
#include <zlib.h>
#include <zstd.h>

using metering::Decoder;
using metering::Encoding;

namespace {

std::string deflated(const std::string &plain, int windowBits)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, uLong(plain.size())) + 64, '\0');
    std::string in = plain;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string brotli(const std::string &plain)
{
    std::size_t size = BrotliEncoderMaxCompressedSize(plain.size());
    std::string out(size, '\0');
    BrotliEncoderCompress(5, 22, BROTLI_MODE_TEXT, plain.size(), reinterpret_cast<const std::uint8_t *>(plain.data()),
                          &size, reinterpret_cast<std::uint8_t *>(out.data()));
    out.resize(size);
    return out;
}

std::string zstd(const std::string &plain)
{
    std::string out(ZSTD_compressBound(plain.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), plain.data(), plain.size(), 3));
    return out;
}

std::string encoded(const std::string &coding, const std::string &plain)
{
    if (coding == "gzip")
        return deflated(plain, 16 + MAX_WBITS);
    if (coding == "deflate")
        return deflated(plain, MAX_WBITS);
    if (coding == "raw deflate")
        return deflated(plain, -MAX_WBITS);
    if (coding == "br")
        return brotli(plain);
    return coding == "zstd" ? zstd(plain) : plain;
}

std::string headerOf(const std::string &coding)
{
    return coding == "raw deflate" ? "deflate" : coding;
}

std::string sample()
{
    QFile file(QStringLiteral(TEST_DATA "/metering/anthropic.sse"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the sample");
    return file.readAll().toStdString();
}

struct Decoded {
    std::string text;
    std::size_t size = 0;
    std::size_t longest = 0;
    bool ok = true;
};

Decoded decode(Encoding encoding, std::string_view body, std::size_t longest)
{
    Decoded decoded;
    Decoder decoder(encoding);
    feedInPieces(body, longest, 3, [&](std::string_view piece) {
        decoded.ok = decoder.feed(piece, [&](std::string_view plain) {
            if (decoded.text.size() < 1'000'000)
                decoded.text += plain;
            decoded.size += plain.size();
            decoded.longest = std::max(decoded.longest, plain.size());
        });
    });
    return decoded;
}

}  // namespace

class TestDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachEncodingRoundTrips_data() { eachCoding(); }
    void eachEncodingRoundTrips();
    void aMeterReadsThroughEachEncoding_data() { eachCoding(); }
    void aMeterReadsThroughEachEncoding();
    void brokenInputIsNoticed_data() { eachCoding(); }
    void brokenInputIsNoticed();
    void aBombIsStopped_data() { eachCoding(); }
    void aBombIsStopped();
    void gzipMembersFollowEachOther();
    void aBrokenBodyLeavesItsReadingPartial();
    void namesOfEncodings();

private:
    void eachCoding();
};

void TestDecoder::eachCoding()
{
    QTest::addColumn<std::string>("coding");
    for (const char *coding : {"gzip", "deflate", "raw deflate", "br", "zstd", "identity"})
        QTest::newRow(coding) << std::string(coding);
}

void TestDecoder::eachEncodingRoundTrips()
{
    QFETCH(std::string, coding);
    std::string plain;
    for (int i = 0; i < 20'000; ++i)
        plain += "line " + std::to_string(i * 7919) + "\n";
    for (const std::size_t longest : {std::size_t(1), std::size_t(100), std::string::npos}) {
        const Decoded decoded = decode(*metering::encodingFromName(headerOf(coding)), encoded(coding, plain), longest);
        QVERIFY(decoded.ok);
        QVERIFY(decoded.text == plain);
        if (coding != "identity")
            QVERIFY(decoded.longest <= 16 * 1024);
    }
}

void TestDecoder::aMeterReadsThroughEachEncoding()
{
    QFETCH(std::string, coding);
    const auto meter =
        metering::makeMeter(core::ApiFormat::AnthropicMessages, metering::BodyKind::EventStream, headerOf(coding));
    feedInPieces(encoded(coding, sample()), 40, 5, [&](std::string_view piece) { meter->feed(piece); });
    const metering::Reading reading = meter->finish();
    QVERIFY(!reading.partial);
    QCOMPARE(reading.usage.output, qint64(77));
    QCOMPARE(reading.usage.input, qint64(310));
}

void TestDecoder::brokenInputIsNoticed()
{
    QFETCH(std::string, coding);
    if (coding == "identity")
        return;
    const Decoded decoded = decode(*metering::encodingFromName(headerOf(coding)), std::string(200, '\xff'), 50);
    QVERIFY(!decoded.ok);
    QCOMPARE(decoded.size, std::size_t(0));
}

void TestDecoder::aBombIsStopped()
{
    QFETCH(std::string, coding);
    if (coding == "identity")
        return;
    const std::string bomb = encoded(coding, std::string(20'000'000, 'x'));
    QVERIFY(bomb.size() < 30'000);
    const Decoded decoded = decode(*metering::encodingFromName(headerOf(coding)), bomb, 4096);
    QVERIFY(!decoded.ok);
    QVERIFY(decoded.size < 2'000'000);
}

void TestDecoder::gzipMembersFollowEachOther()
{
    const std::string body = encoded("gzip", "first ") + encoded("gzip", "second");
    for (const std::size_t longest : {std::size_t(1), std::size_t(7), std::string::npos})
        QCOMPARE(decode(Encoding::Gzip, body, longest).text, std::string("first second"));
}

void TestDecoder::aBrokenBodyLeavesItsReadingPartial()
{
    std::string body = encoded("gzip", sample());
    body.replace(body.size() / 2, 20, 20, '\xff');
    const auto meter = metering::makeMeter(core::ApiFormat::AnthropicMessages, metering::BodyKind::EventStream, "gzip");
    meter->feed(body);
    meter->feed("more");
    QVERIFY(meter->finish().partial);
}

void TestDecoder::namesOfEncodings()
{
    QVERIFY(metering::encodingFromName("") == Encoding::Identity);
    QVERIFY(metering::encodingFromName("GZIP") == Encoding::Gzip);
    QVERIFY(metering::encodingFromName("x-gzip") == Encoding::Gzip);
    QVERIFY(!metering::encodingFromName("gzip, br"));
    QVERIFY(!metering::encodingFromName("compress"));
}

QTEST_GUILESS_MAIN(TestDecoder)
#include "TestDecoder.moc"
