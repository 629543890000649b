// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FindingJson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScanIsAnsweredWithAReport();
    void aBadRequestIsAnsweredWithAnError_data();
    void aBadRequestIsAnsweredWithAnError();
    void aMissingPathIsAnsweredWithAnError();
    void closingItsInputEndsIt();
};

namespace {

const QString salt = QString(32, u'a');

QByteArray scanLine(const QStringList &paths)
{
    const QJsonObject scan{{QStringLiteral("paths"), QJsonArray::fromStringList(paths)},
                           {QStringLiteral("salt"), salt}};
    return QJsonDocument(QJsonObject{{QStringLiteral("scan"), scan}}).toJson(QJsonDocument::Compact) + '\n';
}

/// The worker's process, started and given its request, its input still open.
void start(QProcess &worker, const QByteArray &request)
{
    worker.start(QStringLiteral(PROGRAMS_DIR "/spotmeter-worker"), {});
    QVERIFY(worker.waitForStarted());
    worker.write(request);
}

QJsonObject lastLine(QProcess &worker)
{
    return QJsonDocument::fromJson(worker.readAllStandardOutput().trimmed().split('\n').last()).object();
}

}  // namespace

void TestWorker::aScanIsAnsweredWithAReport()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral(".env")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray key = QByteArray("gs") + "k_" + QByteArray("q7Wn2vKx9PzLb4RtYc5D").repeated(2) + "mG8sHd3JfU6a";
    file.write("GROQ_API_KEY=" + key + "\n");
    file.close();

    QProcess worker;
    start(worker, scanLine({folder.path()}));
    QVERIFY(worker.waitForFinished());
    QCOMPARE(worker.exitCode(), 0);
    const QByteArray output = worker.peek(1 << 20);
    QVERIFY(!output.contains(key));
    QVERIFY(!output.contains(salt.toLatin1()));
    const core::ScanReport report = core::scanReportFromJson(lastLine(worker)[QLatin1String("report")].toObject());
    QCOMPARE(report.findings.size(), std::size_t(1));
    QCOMPARE(report.findings[0].provider, std::string("Groq"));
    QCOMPARE(report.findings[0].places.at(0).path, file.fileName().toStdString());
    QCOMPARE(report.coverage.files, qint64(1));
}

void TestWorker::aBadRequestIsAnsweredWithAnError_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("not JSON") << QByteArray("hello\n");
    QTest::newRow("nothing asked") << QByteArray("{}\n");
    QTest::newRow("no salt") << QByteArray("{\"scan\":{\"home\":\"/tmp\"}}\n");
}

void TestWorker::aBadRequestIsAnsweredWithAnError()
{
    QFETCH(QByteArray, request);
    QProcess worker;
    start(worker, request);
    QVERIFY(worker.waitForFinished());
    QCOMPARE(worker.exitCode(), 1);
    const QJsonObject error = lastLine(worker)[QLatin1String("error")].toObject();
    QCOMPARE(error[QLatin1String("kind")].toString(), QStringLiteral("bad_input"));
    QVERIFY(!error[QLatin1String("message")].toString().isEmpty());
}

void TestWorker::aMissingPathIsAnsweredWithAnError()
{
    QTemporaryDir folder;
    QProcess worker;
    start(worker, scanLine({folder.filePath(QStringLiteral("missing"))}));
    QVERIFY(worker.waitForFinished());
    QCOMPARE(lastLine(worker)[QLatin1String("error")].toObject()[QLatin1String("kind")].toString(),
             QStringLiteral("not_found"));
}

void TestWorker::closingItsInputEndsIt()
{
    // More text than can be searched before the input is closed.
    QTemporaryDir folder;
    for (int i = 0; i < 5; ++i) {
        QFile file(folder.filePath(QString::number(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(7'000'000, 'x'));
    }
    QProcess worker;
    start(worker, scanLine({folder.path()}));
    worker.closeWriteChannel();
    QVERIFY(worker.waitForFinished());
    QCOMPARE(worker.exitCode(), 1);
    QVERIFY(!worker.readAllStandardOutput().contains("\"report\""));
}

QTEST_GUILESS_MAIN(TestWorker)
#include "TestWorker.moc"
