// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop around the window, played on a private session bus: notifications, the look, the tray's host.
#include "FakeBus.h"
#include "desktop/Notifier.h"
#include "desktop/SystemLookWatch.h"
#include "desktop/TrayHost.h"

#include <QSignalSpy>
#include <QTest>

namespace {

const QString notifications = QStringLiteral("org.freedesktop.Notifications");
const QString notificationsPath = QStringLiteral("/org/freedesktop/Notifications");
const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString watcher = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString watcherPath = QStringLiteral("/StatusNotifierWatcher");
const QString appearance = QStringLiteral("org.freedesktop.appearance");

models::Notice budget(const QString &body)
{
    return {models::NoticeKind::Budget,
            QStringLiteral("A budget is used up"),
            body,
            QStringLiteral("Show usage"),
            models::Page::Usage,
            true};
}

}  // namespace

class TestBus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneKindIsOneNotificationWithItsActions();
    void whatStandsInAFileIsNotMarkup();
    void theButtonOpensThePageWithTheTokenAndTheOtherSilences();
    void aNotificationThatIsOverIsTakenBack();
    void anotherProgramsNotificationIsNotOurs();
    void withoutAServiceNothingHappens();
    void theSystemsLookIsReadAndFollowed();
    void aHostThatIsThereIsFoundAtOnce();
    void aHostThatComesAfterItsWatcherIsWaitedFor();
    void aHostThatComesAfterAllPatienceIsFoundStill();
    void withoutAHostTheWindowNeedNotWait();
};

void TestBus::oneKindIsOneNotificationWithItsActions()
{
    testing::FakeNotifications service;
    const testing::Served served(notifications, notificationsPath, service);
    QVERIFY(served.isUp());
    desktop::Notifier notifier;
    notifier.show(budget(QStringLiteral("80 %")));
    QTRY_COMPARE(service.shown.size(), 1);
    const auto &first = service.shown.first();
    QCOMPARE(first.title, QStringLiteral("A budget is used up"));
    QCOMPARE(first.hints[QStringLiteral("desktop-entry")].toString(), QStringLiteral("spotmeter"));
    QVERIFY(first.actions.contains(QStringLiteral("open")) && first.actions.contains(QStringLiteral("silence")));
    // Its number comes back by another message; from then on it is replaced.
    const auto second = [&] {
        notifier.show(budget(QStringLiteral("100 %")));
        const qsizetype count = service.shown.size();
        return count > 1 && service.shown.last().id == service.shown[count - 2].id
            && service.shown.last().body == QStringLiteral("100 %");
    };
    QTRY_VERIFY(second());
}

void TestBus::whatStandsInAFileIsNotMarkup()
{
    testing::FakeNotifications service;
    const testing::Served served(notifications, notificationsPath, service);
    desktop::Notifier notifier;
    notifier.show(budget(QStringLiteral("<a href='http://x'>y</a>")));
    QTRY_COMPARE(service.shown.size(), 1);
    QVERIFY(!service.shown.first().body.contains(u'<'));
}

void TestBus::theButtonOpensThePageWithTheTokenAndTheOtherSilences()
{
    testing::FakeNotifications service;
    const testing::Served served(notifications, notificationsPath, service);
    desktop::Notifier notifier;
    QSignalSpy opened(&notifier, &desktop::Notifier::opened);
    QSignalSpy silenced(&notifier, &desktop::Notifier::silenced);
    notifier.show(budget({}));
    const auto pressed = [&] {
        Q_EMIT service.ActivationToken(1, QStringLiteral("token-1"));
        Q_EMIT service.ActionInvoked(1, QStringLiteral("open"));
        return !opened.isEmpty();
    };
    QTRY_VERIFY(pressed());
    QCOMPARE(opened[0][0].value<models::Page>(), models::Page::Usage);
    QCOMPARE(opened[0][1].toString(), QStringLiteral("token-1"));
    Q_EMIT service.ActionInvoked(1, QStringLiteral("silence"));
    QTRY_COMPARE(silenced.size(), 1);
    QCOMPARE(silenced[0][0].value<models::NoticeKind>(), models::NoticeKind::Budget);
}

void TestBus::aNotificationThatIsOverIsTakenBack()
{
    testing::FakeNotifications service;
    const testing::Served served(notifications, notificationsPath, service);
    desktop::Notifier notifier;
    const auto closed = [&] {
        notifier.show(budget({}));
        const bool came = QTest::qWaitFor([&] { return !service.shown.isEmpty(); });
        notifier.close(models::NoticeKind::Budget);
        return came && !service.closed.isEmpty();
    };
    QTRY_VERIFY(closed());
}

void TestBus::anotherProgramsNotificationIsNotOurs()
{
    testing::FakeNotifications service;
    const testing::Served served(notifications, notificationsPath, service);
    desktop::Notifier notifier;
    QSignalSpy opened(&notifier, &desktop::Notifier::opened);
    notifier.show(budget({}));
    QTRY_COMPARE(service.shown.size(), 1);
    Q_EMIT service.ActionInvoked(77, QStringLiteral("open"));
    QVERIFY(!opened.wait(200));
}

void TestBus::withoutAServiceNothingHappens()
{
    desktop::Notifier notifier;
    QSignalSpy opened(&notifier, &desktop::Notifier::opened);
    notifier.show(budget({}));
    notifier.close(models::NoticeKind::Budget);
    QVERIFY(!opened.wait(200));
}

void TestBus::theSystemsLookIsReadAndFollowed()
{
    testing::FakePortal settings;
    settings.values = {{QStringLiteral("color-scheme"), 1u}};
    const testing::Served served(portal, portalPath, settings);
    QVERIFY(served.isUp());
    desktop::SystemLookWatch watch({false, false});
    QSignalSpy changed(&watch, &desktop::SystemLookWatch::changed);
    watch.start();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<ui::SystemLook>(), (ui::SystemLook{true, false}));
    Q_EMIT settings.SettingChanged(appearance, QStringLiteral("contrast"), QDBusVariant(1u));
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed[1][0].value<ui::SystemLook>(), (ui::SystemLook{true, true}));
    Q_EMIT settings.SettingChanged(appearance, QStringLiteral("color-scheme"), QDBusVariant(2u));
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(changed[2][0].value<ui::SystemLook>(), (ui::SystemLook{false, true}));
}

void TestBus::aHostThatIsThereIsFoundAtOnce()
{
    testing::FakeWatcher tray;
    tray.host = true;
    const testing::Served served(watcher, watcherPath, tray);
    desktop::TrayHost host;
    QSignalSpy ready(&host, &desktop::TrayHost::ready);
    host.start();
    QVERIFY(ready.wait(1000));
}

void TestBus::aHostThatComesAfterItsWatcherIsWaitedFor()
{
    desktop::TrayHost host;
    QSignalSpy ready(&host, &desktop::TrayHost::ready);
    QSignalSpy waiting(&host, &desktop::TrayHost::waiting);
    host.start();
    QTRY_COMPARE(waiting.size(), 1);
    testing::FakeWatcher tray;
    const testing::Served served(watcher, watcherPath, tray);
    QVERIFY(!ready.wait(200));
    tray.host = true;
    Q_EMIT tray.StatusNotifierHostRegistered();
    QTRY_COMPARE(ready.size(), 1);
}

void TestBus::aHostThatComesAfterAllPatienceIsFoundStill()
{
    desktop::TrayHost host;
    QSignalSpy ready(&host, &desktop::TrayHost::ready);
    QSignalSpy absent(&host, &desktop::TrayHost::absent);
    host.start();
    QVERIFY(absent.wait(10'000));
    QVERIFY(ready.isEmpty());
    testing::FakeWatcher tray;
    tray.host = true;
    const testing::Served served(watcher, watcherPath, tray);
    QVERIFY(ready.wait(1000));
}

void TestBus::withoutAHostTheWindowNeedNotWait()
{
    desktop::TrayHost host;
    QSignalSpy waiting(&host, &desktop::TrayHost::waiting);
    host.start();
    QVERIFY(waiting.wait(1000));
}

QTEST_MAIN(TestBus)
#include "TestBus.moc"
