// SPDX-License-Identifier: GPL-3.0-or-later
// The program started hidden on a screen and a bus where the test plays a panel with a StatusNotifier host. In a
// process of its own: Qt decides once between this kind of tray and the older one.
#include "FakeBus.h"
#include "QuietHome.h"
#include "desktop/Desktop.h"

#include <QTest>
#include <QThread>

#include <atomic>

using testing::isWindowOpen;

namespace {

constexpr int longerThanPatienceMs = 15'000;

/// A panel, on a thread of its own: Qt blocks when it asks for a host.
class Panel final : private QThread {
public:
    Panel() { start(); }
    ~Panel() override
    {
        quit();
        wait();
    }
    Q_DISABLE_COPY_MOVE(Panel)

    bool isUp() const { return m_isUp; }
    int icons() const { return m_icons; }

private:
    void run() override
    {
        testing::FakeWatcher watcher;
        watcher.host = true;
        watcher.onItem = [this] { ++m_icons; };
        const testing::Served served(QStringLiteral("org.kde.StatusNotifierWatcher"),
                                     QStringLiteral("/StatusNotifierWatcher"), watcher);
        m_isUp = served.isUp();
        exec();
    }

    std::atomic<bool> m_isUp = false;
    std::atomic<int> m_icons = 0;
};

}  // namespace

class TestLatePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb")); }
    void withoutAPanelTheWindowOpensAndALateOneGetsTheIcon();
    void besideAPanelTheWindowStaysClosed();
};

void TestLatePanel::withoutAPanelTheWindowOpensAndALateOneGetsTheIcon()
{
    testing::QuietHome home;
    QVERIFY(home.isUp());
    desktop::Desktop desktop(*qApp, home.paths());
    desktop.start(desktop::Desktop::Opening::TrayOnly);
    QVERIFY(!isWindowOpen());
    QTRY_VERIFY_WITH_TIMEOUT(isWindowOpen(), longerThanPatienceMs);
    const Panel panel;
    QTRY_COMPARE(panel.icons(), 1);
    QVERIFY(isWindowOpen());
}

void TestLatePanel::besideAPanelTheWindowStaysClosed()
{
    testing::QuietHome home;
    QVERIFY(home.isUp());
    const Panel panel;
    QTRY_VERIFY(panel.isUp());
    desktop::Desktop desktop(*qApp, home.paths());
    desktop.start(desktop::Desktop::Opening::TrayOnly);
    QTRY_COMPARE(panel.icons(), 1);
    QVERIFY(!isWindowOpen());
}

QTEST_MAIN(TestLatePanel)
#include "TestLatePanel.moc"
