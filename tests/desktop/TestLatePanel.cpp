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
class Panel {
public:
    Panel()
    {
        m_watcher.host = true;
        m_watcher.onItem = [this] { ++m_icons; };
        m_watcher.moveToThread(&m_thread);
        m_thread.start();
        m_served.emplace(QStringLiteral("org.kde.StatusNotifierWatcher"), QStringLiteral("/StatusNotifierWatcher"),
                         m_watcher);
    }
    ~Panel()
    {
        m_served.reset();
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Panel)

    int icons() const { return m_icons; }

private:
    std::atomic<int> m_icons = 0;
    testing::FakeWatcher m_watcher;
    QThread m_thread;
    std::optional<testing::Served> m_served;
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
    desktop::Desktop desktop(*qApp, home.paths());
    desktop.start(desktop::Desktop::Opening::TrayOnly);
    QTRY_COMPARE(panel.icons(), 1);
    QVERIFY(!isWindowOpen());
}

QTEST_MAIN(TestLatePanel)
#include "TestLatePanel.moc"
