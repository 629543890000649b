// SPDX-License-Identifier: GPL-3.0-or-later
// On a screen without a tray, where the test plays one.
#include "platform/XembedTray.h"
#include "support/FakeXembedTray.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <optional>

class TestXembedTray : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutAManagerThereIsNone();
    void oneThatWasThereBeforeIsFound();
    void oneThatComesLaterAppears();
    void oneThatGoesAndComesBackAppearsAgain();
    void anotherManagerIsNoTray();
};

void TestXembedTray::initTestCase()
{
    QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
}

void TestXembedTray::withoutAManagerThereIsNone()
{
    QVERIFY(!platform::XembedTray().isThere());
}

void TestXembedTray::oneThatWasThereBeforeIsFound()
{
    platform::XembedTray earlier;
    QSignalSpy appeared(&earlier, &platform::XembedTray::appeared);
    const support::FakeXembedTray fake;
    QTRY_COMPARE(appeared.size(), 1);
    QVERIFY(platform::XembedTray().isThere());
}

void TestXembedTray::oneThatComesLaterAppears()
{
    platform::XembedTray tray;
    QSignalSpy appeared(&tray, &platform::XembedTray::appeared);
    QVERIFY(!tray.isThere());
    const support::FakeXembedTray fake;
    QTRY_COMPARE(appeared.size(), 1);
    QVERIFY(tray.isThere());
}

void TestXembedTray::oneThatGoesAndComesBackAppearsAgain()
{
    platform::XembedTray tray;
    QSignalSpy appeared(&tray, &platform::XembedTray::appeared);
    std::optional<support::FakeXembedTray> fake;
    fake.emplace();
    QTRY_COMPARE(appeared.size(), 1);
    fake.reset();
    QVERIFY(!tray.isThere());
    fake.emplace();
    QTRY_COMPARE(appeared.size(), 2);
    QVERIFY(tray.isThere());
}

/// The X server keeps the order: when the tray that comes last has appeared, the compositor's message was there.
void TestXembedTray::anotherManagerIsNoTray()
{
    platform::XembedTray tray;
    QSignalSpy appeared(&tray, &platform::XembedTray::appeared);
    std::optional<support::FakeXembedTray> fake;
    fake.emplace();
    QTRY_COMPARE(appeared.size(), 1);
    const support::FakeXembedTray compositor("_NET_WM_CM_S0");
    fake.reset();
    QVERIFY(!tray.isThere());
    fake.emplace();
    QTRY_VERIFY(appeared.size() > 1);
    QCOMPARE(appeared.size(), 2);
}

QTEST_MAIN(TestXembedTray)
#include "TestXembedTray.moc"
