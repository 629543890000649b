// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/PeerProcess.h"

#include <QTest>

class TestDummyPlatform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSystemThatCannotTellSaysSo();
};

void TestDummyPlatform::aSystemThatCannotTellSaysSo()
{
    const auto owner = platform::socketOwner(1, 2);
    QVERIFY(!owner);
    QCOMPARE(owner.error().kind, core::ErrorKind::Unavailable);
    QVERIFY(owner.error().message.contains(QStringLiteral("not known on this system")));
    QVERIFY(!platform::PeerLookup().find({1, 0}));
}

QTEST_GUILESS_MAIN(TestDummyPlatform)
#include "TestDummyPlatform.moc"
