// SPDX-License-Identifier: GPL-3.0-or-later
// The requests of real agents, as they were seen on the wire (tests/data/forwarding/requests.json; bodies regenerated
// in the size that was seen): each arrives at the gateway as it was sent, less what is ours or private.
#include "Rig.h"
#include "core/Secret.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

namespace {

QJsonArray seen()
{
    QFile file(QStringLiteral(TEST_DATA "/forwarding/requests.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

bool staysHere(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("authorization"), QStringLiteral("x-api-key"),  QStringLiteral("x-goog-api-key"),
        QStringLiteral("api-key"),       QStringLiteral("cookie"),     QStringLiteral("chatgpt-account-id"),
        QStringLiteral("connection"),    QStringLiteral("keep-alive"), QStringLiteral("openai-organization"),
        QStringLiteral("openai-project")};
    return names.contains(name.toLower());
}

QByteArray bodyOf(const QJsonObject &request)
{
    const int size = request[QLatin1String("body_size")].toInt();
    if (size == 0)
        return {};
    const QByteArray begin = "{\"model\":\"" + request[QLatin1String("model")].toString().toUtf8() + "\",\"filler\":\"";
    return begin + QByteArray(std::max<qsizetype>(0, size - begin.size() - 2), 'w') + "\"}";
}

}  // namespace

class TestAgentRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachArrivesAsItWasSent_data();
    void eachArrivesAsItWasSent();
};

void TestAgentRequests::eachArrivesAsItWasSent_data()
{
    QTest::addColumn<QJsonObject>("request");
    const QJsonArray requests = seen();
    QVERIFY(requests.size() >= 30);
    for (int i = 0; i < requests.size(); ++i) {
        const QJsonObject r = requests[i].toObject();
        const QByteArray name = QByteArray::number(i) + " " + r[QLatin1String("agent")].toString().toUtf8() + " "
            + r[QLatin1String("note")].toString().toUtf8();
        QTest::newRow(name.constData()) << r;
    }
}

void TestAgentRequests::eachArrivesAsItWasSent()
{
    QFETCH(QJsonObject, request);
    const QString agent = request[QLatin1String("agent")].toString();
    const QByteArray method = request[QLatin1String("method")].toString().toUtf8();
    const QByteArray target = request[QLatin1String("target")].toString().toUtf8();
    const QByteArray body = bodyOf(request);
    const QByteArray ending = method == "POST" ? "|Content-Length=" + QByteArray::number(body.size()) : QByteArray();
    QByteArray expected = method + " " + QByteArray(target).replace("?key=TOKEN&", "?").replace("&key=TOKEN", "")
        + "|Host=ai.example.ts.net";
    QByteArray bytes = method + " /a/" + agent.toUtf8() + target + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n";
    bool hasToken = target.contains("key=TOKEN");
    for (const auto &entry : request[QLatin1String("fields")].toArray()) {
        const QString name = entry.toArray()[0].toString();
        const QString value = entry.toArray()[1].toString();
        bytes += name.toUtf8() + ": " + value.toUtf8() + "\r\n";
        if (!staysHere(name))
            expected += "|" + name.toUtf8() + "=" + value.toUtf8();
        hasToken = hasToken || value.contains(QLatin1String("TOKEN"));
    }
    if (!hasToken)
        bytes += "x-api-key: TOKEN\r\n";
    bytes += method == "POST" ? "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body : "\r\n";

    std::string got;
    Rig rig([&got](const FakeGateway::Request &r) {
        got = r.body;
        r.socket->write(answerWith("{}"));
    });
    auto config = rig.config();
    config.tokenHashes = {{agent.toStdString(), core::sha256Hex(Rig::token)}};
    rig.forwarder().apply(config);
    const QByteArray answer = rig.ask(bytes);
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK"), answer);
    QCOMPARE(QByteArray::fromStdString(rig.gateway().heads()[0]), expected + ending);
    QCOMPARE(QByteArray::fromStdString(got), body);
    QTRY_COMPARE(rig.exchanges.size(), std::size_t(1));
    QCOMPARE(rig.exchanges[0].agent, agent.toStdString());
}

QTEST_GUILESS_MAIN(TestAgentRequests)
#include "TestAgentRequests.moc"
