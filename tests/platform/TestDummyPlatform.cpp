// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/PeerProcess.h"
#include "platform/XembedTray.h"

#include <QTest>

class TestDummyPlatform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSystemThatCannotTellSaysSo();
    void aSystemWithoutX11HasNoXembedTray();
};

void TestDummyPlatform::aSystemThatCannotTellSaysSo()
{
    const auto owner = platform::socketOwner(1, 2);
    QVERIFY(!owner);
    QCOMPARE(owner.error().kind, core::ErrorKind::Unavailable);
    QVERIFY(owner.error().message.contains(QStringLiteral("not known on this system")));
    QVERIFY(!platform::PeerLookup().find({1, 0}));
}

void TestDummyPlatform::aSystemWithoutX11HasNoXembedTray()
{
    QVERIFY(!platform::XembedTray().isThere());
}

QTEST_GUILESS_MAIN(TestDummyPlatform)
#include "TestDummyPlatform.moc"
