// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"
#include "storing/History.h"
#include "storing/StoreService.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using storing::History;
using storing::StoreService;

class TestStoreService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsRecordedIsToldAfterItIsOnDisk();
    void destructionLosesNone();
    void aBurstIsOneTransaction();
    void aReaderSeesTheWriterProceed();
    void whatCannotBeWrittenIsKeptForTheNext();
    void whatCannotBeWrittenIsTriedAgainByItself();
    void aBrokenHistoryIsToldAtTheStart();

private:
    static core::Exchange exchange(int number);
    qint64 onDisk() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestStoreService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("spotmeter.db"));
}

core::Exchange TestStoreService::exchange(int number)
{
    return sample(quint32(number), QStringLiteral("2026-11-22T09:00:00.000Z"));
}

qint64 TestStoreService::onDisk() const
{
    auto history = History::open(m_path);
    return history ? qint64(history->exchanges(1'000'000)->size()) : -1;
}

void TestStoreService::whatIsRecordedIsToldAfterItIsOnDisk()
{
    StoreService service(m_path);
    qint64 seen = -1;
    connect(&service, &StoreService::recorded, this, [this, &seen] { seen = onDisk(); });
    QSignalSpy recorded(&service, &StoreService::recorded);
    service.record({exchange(1)});
    QVERIFY(recorded.wait());
    const auto exchanges = recorded.at(0).at(0).value<storing::Exchanges>();
    QCOMPARE(exchanges->size(), std::size_t(1));
    QCOMPARE(exchanges->front().id, exchange(1).id);
    QCOMPARE(seen, qint64(1));
}

void TestStoreService::destructionLosesNone()
{
    {
        StoreService service(m_path);
        for (int i = 0; i < 200; ++i)
            service.record({exchange(i)});
    }
    QCOMPARE(onDisk(), qint64(200));
}

void TestStoreService::aBurstIsOneTransaction()
{
    StoreService service(m_path);
    QSignalSpy ready(&service, &StoreService::ready);
    QVERIFY(ready.wait());
    QSignalSpy recorded(&service, &StoreService::recorded);
    constexpr int burst = 2000;
    QElapsedTimer handedOver;
    handedOver.start();
    for (int i = 0; i < burst; ++i)
        service.record({exchange(i)});
    QVERIFY2(handedOver.elapsed() < 1000, "record() must not wait for the disk");
    QTRY_COMPARE(onDisk(), qint64(burst));
    QVERIFY2(recorded.count() < burst / 10, qPrintable(QString::number(recorded.count())));
}

void TestStoreService::aReaderSeesTheWriterProceed()
{
    StoreService service(m_path);
    QSignalSpy ready(&service, &StoreService::ready);
    QVERIFY(ready.wait());
    auto history = History::open(m_path);
    QVERIFY(history);
    QSignalSpy recorded(&service, &StoreService::recorded);
    for (int i = 1; i <= 20; ++i) {
        service.record({exchange(i)});
        QVERIFY(recorded.wait());
        QCOMPARE(history->exchanges(100)->size(), std::size_t(i));
    }
}

void TestStoreService::whatCannotBeWrittenIsKeptForTheNext()
{
    QVERIFY(QDir().mkpath(m_path));  // a folder where the file should be
    StoreService service(m_path, 1h);
    QSignalSpy failed(&service, &StoreService::failed);
    QSignalSpy recorded(&service, &StoreService::recorded);
    service.record({exchange(1)});
    QTRY_COMPARE(failed.count(), 2);  // opening at the start, and the exchange
    QVERIFY(failed.at(1).at(0).value<core::Error>().message.contains(m_path));
    QVERIFY(QDir().rmdir(m_path));
    service.record({exchange(2)});
    QVERIFY(recorded.wait());
    QCOMPARE(onDisk(), qint64(2));
}

void TestStoreService::whatCannotBeWrittenIsTriedAgainByItself()
{
    QVERIFY(QDir().mkpath(m_path));
    StoreService service(m_path, 10ms);
    QSignalSpy failed(&service, &StoreService::failed);
    QSignalSpy ready(&service, &StoreService::ready);
    service.record({exchange(1)});
    QVERIFY(failed.wait());
    QVERIFY(QDir().rmdir(m_path));
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(onDisk(), qint64(1));
}

void TestStoreService::aBrokenHistoryIsToldAtTheStart()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("not a database ").repeated(100));
    file.close();
    StoreService service(m_path);
    QSignalSpy failed(&service, &StoreService::failed);
    QVERIFY(failed.wait());
    QVERIFY(failed.at(0).at(0).value<core::Error>().message.contains(m_path));
}

QTEST_GUILESS_MAIN(TestStoreService)
#include "TestStoreService.moc"
