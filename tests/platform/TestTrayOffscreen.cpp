// SPDX-License-Identifier: GPL-3.0-or-later
// On a screen with a tray, of which Qt knows nothing.
#include "platform/XembedTray.h"
#include "support/FakeXembedTray.h"

#include <QGuiApplication>
#include <QTest>

class TestTrayOffscreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereQtIsNotOnX11ThereIsNone();
};

void TestTrayOffscreen::whereQtIsNotOnX11ThereIsNone()
{
    QCOMPARE(QGuiApplication::platformName(), QStringLiteral("offscreen"));
    const platform::XembedTray tray;
    QVERIFY(!tray.isThere());
    const support::FakeXembedTray fake;
    QVERIFY(!tray.isThere());
}

QTEST_MAIN(TestTrayOffscreen)
#include "TestTrayOffscreen.moc"
