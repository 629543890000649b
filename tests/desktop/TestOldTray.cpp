// SPDX-License-Identifier: GPL-3.0-or-later
// The program started hidden on a screen and a bus where the test plays the tray of an older panel. In a process of its
// own: Qt decides once between this kind of tray and the StatusNotifier's.
#include "QuietHome.h"
#include "desktop/Desktop.h"
#include "support/FakeXembedTray.h"

#include <QTest>

using testing::isWindowOpen;

namespace {

constexpr int longerThanPatienceMs = 15'000;

}  // namespace

class TestOldTray : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb")); }
    void theWindowStaysClosedAndTheIconIsInTheTray();
    void withoutATrayTheWindowOpensAndALateTrayGetsTheIcon();
};

void TestOldTray::theWindowStaysClosedAndTheIconIsInTheTray()
{
    testing::QuietHome home;
    QVERIFY(home.isUp());
    support::FakeXembedTray tray;
    desktop::Desktop desktop(*qApp, home.paths());
    desktop.start(desktop::Desktop::Opening::TrayOnly);
    QTRY_COMPARE_WITH_TIMEOUT(tray.icons(), 1, longerThanPatienceMs);
    QVERIFY(!isWindowOpen());
}

void TestOldTray::withoutATrayTheWindowOpensAndALateTrayGetsTheIcon()
{
    testing::QuietHome home;
    QVERIFY(home.isUp());
    desktop::Desktop desktop(*qApp, home.paths());
    desktop.start(desktop::Desktop::Opening::TrayOnly);
    QVERIFY(!isWindowOpen());
    QTRY_VERIFY_WITH_TIMEOUT(isWindowOpen(), longerThanPatienceMs);
    support::FakeXembedTray tray;
    QTRY_COMPARE(tray.icons(), 1);
    QVERIFY(isWindowOpen());
}

QTEST_MAIN(TestOldTray)
#include "TestOldTray.moc"
