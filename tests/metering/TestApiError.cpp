// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/ApiError.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using core::ApiFormat;

namespace {

QJsonObject parsed(ApiFormat format, int status, std::string_view message)
{
    const metering::ErrorBody error = metering::errorBody(format, status, message);
    if (error.contentType != "application/json")
        return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(error.body)).object();
}

QJsonObject inner(ApiFormat format, int status, std::string_view message)
{
    return parsed(format, status, message)[QStringLiteral("error")].toObject();
}

}  // namespace

class TestApiError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFormatHasItsShape();
    void anyMessageMakesValidJson_data();
    void anyMessageMakesValidJson();
    void everyStatusHasAKind();
};

void TestApiError::eachFormatHasItsShape()
{
    QCOMPARE(QByteArray::fromStdString(metering::errorBody(ApiFormat::AnthropicMessages, 402, "Used up.").body),
             QByteArray(R"({"type":"error","error":{"type":"billing_error","message":"Used up."}})"));
    QCOMPARE(QByteArray::fromStdString(metering::errorBody(ApiFormat::OpenAiChat, 401, "Who?").body),
             QByteArray(R"({"error":{"message":"Who?","type":"authentication_error","code":"authentication_error"}})"));
    QCOMPARE(QByteArray::fromStdString(metering::errorBody(ApiFormat::Gemini, 503, "Later.").body),
             QByteArray(R"({"error":{"code":503,"message":"Later.","status":"UNAVAILABLE"}})"));
    QVERIFY(parsed(ApiFormat::Unknown, 502, "x") == parsed(ApiFormat::OpenAiResponses, 502, "x"));
}

void TestApiError::anyMessageMakesValidJson_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("read");
    QTest::newRow("quotes") << QByteArray("say \"no\" \\ /") << QStringLiteral("say \"no\" \\ /");
    QTest::newRow("lines") << QByteArray("a\nb\r\tc\b\f") << QStringLiteral("a\nb\r\tc\b\f");
    QTest::newRow("controls") << QByteArray("\x01\x1f\x7f\0!", 5) << QString::fromLatin1("\x01\x1f\x7f\0!", 5);
    QTest::newRow("UTF-8") << QByteArray("Größe 日本 😀") << QStringLiteral("Größe 日本 😀");
    QTest::newRow("not UTF-8") << QByteArray("a\xff"
                                             "b\xc3")
                               << QStringLiteral("a\uFFFDb\uFFFD");
    QTest::newRow("closes the object") << QByteArray("\"}}{") << QStringLiteral("\"}}{");
}

void TestApiError::anyMessageMakesValidJson()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, read);
    for (const ApiFormat format : {ApiFormat::Unknown, ApiFormat::AnthropicMessages, ApiFormat::OpenAiResponses,
                                   ApiFormat::OpenAiChat, ApiFormat::Gemini})
        QCOMPARE(inner(format, 502, message.toStdString())[QStringLiteral("message")].toString(), read);
}

void TestApiError::everyStatusHasAKind()
{
    for (int status = 400; status < 600; ++status) {
        QVERIFY(!inner(ApiFormat::AnthropicMessages, status, "x")[QStringLiteral("type")].toString().isEmpty());
        QVERIFY(!inner(ApiFormat::OpenAiChat, status, "x")[QStringLiteral("type")].toString().isEmpty());
        QVERIFY(!inner(ApiFormat::Gemini, status, "x")[QStringLiteral("status")].toString().isEmpty());
        QCOMPARE(inner(ApiFormat::Gemini, status, "x")[QStringLiteral("code")].toInt(), status);
    }
    QCOMPARE(inner(ApiFormat::AnthropicMessages, 502, "x")[QStringLiteral("type")].toString(),
             QStringLiteral("api_error"));
    QCOMPARE(inner(ApiFormat::OpenAiResponses, 400, "x")[QStringLiteral("type")].toString(),
             QStringLiteral("invalid_request_error"));
}

QTEST_GUILESS_MAIN(TestApiError)
#include "TestApiError.moc"
