// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pages.h"
#include "ui/pages/QuotaCard.h"
#include "ui/widgets/Meter.h"

#include <QLabel>
#include <QPointer>
#include <QTest>

/// What is left of the quotas, on the two pages that show it.
class TestQuotaCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newFiguresGoIntoTheSameBars_data();
    void newFiguresGoIntoTheSameBars();
    void anotherBucketIsShownAndNoneIsExplained();

private:
    Look m_look;
};

void TestQuotaCard::newFiguresGoIntoTheSameBars_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("overview") << int(models::Page::Overview);
    QTest::newRow("identity") << int(models::Page::Identity);
}

/// What has the focus, or the pointer on it, stays there.
void TestQuotaCard::newFiguresGoIntoTheSameBars()
{
    QFETCH(int, page);
    testing::SampleModels models;
    models.fill();
    ui::MainWindow window(models.all());
    window.show();
    auto *card = ::page(window, models::Page(page)).findChild<ui::QuotaCard *>();
    QTRY_VERIFY(card->findChild<ui::Meter *>());
    const QList<QWidget *> pieces = card->findChildren<QWidget *>();
    const QList<QPointer<QWidget>> alive(pieces.begin(), pieces.end());
    auto *bar = card->findChild<ui::Meter *>();
    auto status = models.status.status();
    status.gateway.quotas[0].balance = core::Money{1'230'000'000};
    models.status.set(status);
    const auto told = [card] { return card->findChild<ui::Meter *>()->accessibleName(); };
    QTRY_VERIFY2(told().contains(QStringLiteral("$1.23 of ")), qPrintable(told()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const QPointer<QWidget> &piece : alive)
        QVERIFY(piece);
    QCOMPARE(card->findChildren<QWidget *>(), pieces);
    QVERIFY(bar->findChildren<QLabel *>().last()->text().startsWith(QStringLiteral("$1.23 of ")));
}

void TestQuotaCard::anotherBucketIsShownAndNoneIsExplained()
{
    testing::SampleModels models;
    models.fill();
    ui::QuotaCard card;
    core::GatewayInfo gateway = models.status.status().gateway;
    card.set(gateway);
    const auto bars = [&card] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return card.findChildren<ui::Meter *>().size();
    };
    QCOMPARE(bars(), qsizetype(gateway.quotas.size()));
    gateway.quotas.push_back({QStringLiteral("team"), core::dollars(3), core::dollars(5), QStringLiteral("$5.00/day")});
    card.set(gateway);
    QCOMPARE(bars(), qsizetype(gateway.quotas.size()));
    QCOMPARE(card.findChildren<ui::Meter *>().last()->accessibleName().section(u':', 0, 0), QStringLiteral("team"));
    gateway.quotas.clear();
    gateway.quotaNote.clear();
    card.set(gateway);
    QCOMPARE(bars(), qsizetype(0));
    QVERIFY(named<QLabel>(card, QStringLiteral("The gateway has not told any quotas.")));
}

QTEST_MAIN(TestQuotaCard)
#include "TestQuotaCard.moc"
