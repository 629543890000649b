// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pages.h"
#include "ui/pages/PageView.h"
#include "ui/widgets/DataTable.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

namespace {

/// Windows that come up.
class OpenedWindows : public QObject {
public:
    QStringList names;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            names << QLatin1String(widget->metaObject()->className());
        return false;
    }
};

}  // namespace

/// The window around the pages, and what they have in common.
class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAnAccessibleName();
    void pluralsReadLikeEnglish();
    void theRailLeadsToEveryPage();
    void noPieceOfAPageOpensAsAWindow();
    void pagesAreMadeWhileNobodyLooks();
    void demoIsAlwaysLabelled();
    void aLostServiceIsToldAndForgotten();
    void aRangeIsChosenOnTheOverview();
    void aRunOpensItsExchangesAndStaysChosen();
    void theBandAboveUsageLeadsToTheAgents();

private:
    Look m_look;
};

void TestPages::everyControlHasAnAccessibleName()
{
    testing::SampleModels models;
    models.fill();
    ui::MainWindow window(models.all());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->objectName().startsWith(QStringLiteral("qt_")) || !button->isVisibleTo(&window))
            continue;
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), button->metaObject()->className());
    }
    for (const ui::DataTable *table : window.findChildren<ui::DataTable *>())
        QVERIFY(!table->accessibleName().isEmpty());
}

void TestPages::pluralsReadLikeEnglish()
{
    testing::SampleModels models;
    models.fill();
    QCOMPARE(models.findings.headline(), QStringLiteral("3 keys in 4 places"));
    core::ScanReport one{{models.findings.row(0)}, {}};
    models.findings.setReport(one, models.clock.nowMs());
    QCOMPARE(models.findings.headline(), QStringLiteral("1 key in 1 place"));
    QVERIFY(models.status.todayLine().endsWith(QStringLiteral("2 agents active")));
}

void TestPages::theRailLeadsToEveryPage()
{
    testing::SampleModels models;
    ui::MainWindow window(models.all());
    auto *pages = window.findChild<QStackedWidget *>();
    for (int i = 0; i < 7; ++i) {
        auto *button = window.findChild<QAbstractButton *>(QStringLiteral("nav.%1").arg(QLatin1String(pageNames[i])));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(pages->currentIndex(), i);
    }
}

void TestPages::noPieceOfAPageOpensAsAWindow()
{
    testing::SampleModels models;
    models.fill();
    OpenedWindows opened;
    qApp->installEventFilter(&opened);
    ui::MainWindow window(models.all());
    window.show();
    for (int i = 0; i < 7; ++i)
        window.showPage(models::Page(i));
    models.firstRun.setOver();
    models.fill();
    QCOMPARE(opened.names, QStringList{QStringLiteral("ui::MainWindow")});
}

void TestPages::pagesAreMadeWhileNobodyLooks()
{
    testing::SampleModels models;
    models.fill();
    ui::MainWindow window(models.all());
    const auto made = [&window] { return window.findChildren<ui::PageView *>().size(); };
    QCOMPARE(made(), 1);
    window.show();
    QTRY_COMPARE(made(), 7);
    for (QWidget *page : window.findChildren<ui::PageView *>())
        QCOMPARE(page->isVisible(), page->accessibleName() == QStringLiteral("Overview"));
}

void TestPages::demoIsAlwaysLabelled()
{
    testing::SampleModels models;
    ui::MainWindow window(models.all());
    auto *label = named<QLabel>(window, QStringLiteral("Demo"));
    QVERIFY(label);
    QVERIFY(!label->isVisibleTo(&window));
    models.fill();
    for (int i = 0; i < 7; ++i) {
        window.showPage(models::Page(i));
        QVERIFY(label->isVisibleTo(&window));
    }
    QCOMPARE(window.windowTitle(), QStringLiteral("Spotmeter (Demo)"));
}

void TestPages::aLostServiceIsToldAndForgotten()
{
    testing::SampleModels models;
    models.fill();
    ui::MainWindow window(models.all());
    const QString sentence = QStringLiteral("The service stopped. Trying again.");
    models.status.setLost(sentence);
    auto *banner = named<QWidget>(window, sentence);
    QVERIFY(banner);
    QVERIFY(banner->isVisibleTo(&window));
    models.status.set(models.status.status());
    QVERIFY(!banner->isVisibleTo(&window));
}

void TestPages::aRangeIsChosenOnTheOverview()
{
    testing::SampleModels models;
    models.fill();
    ui::MainWindow window(models.all());
    QSignalSpy chosen(&window, &ui::MainWindow::overviewRangeChosen);
    auto *week = named<QAbstractButton>(page(window, models::Page::Overview), QStringLiteral("Range: 7 days"));
    QVERIFY(week);
    week->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<models::Range>(), models::Range::Week);
}

void TestPages::aRunOpensItsExchangesAndStaysChosen()
{
    testing::SampleModels models;
    models.fill();
    ui::MainWindow window(models.all());
    QSignalSpy chosen(&window, &ui::MainWindow::runChosen);
    auto *table = named<ui::DataTable>(page(window, models::Page::Runs), QStringLiteral("Runs"));
    table->setCurrentIndex(models.runs.index(2, 0));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toString(), QString::fromStdString(models.runs.row(2).id));
    auto rows = models.runs.rows();
    rows.insert(rows.begin(), core::RunSummary{});
    models.runs.setRows(rows);
    QCOMPARE(table->currentIndex().row(), 3);
    QCOMPARE(chosen.count(), 1);
}

void TestPages::theBandAboveUsageLeadsToTheAgents()
{
    testing::SampleModels models;
    models.fill();
    ui::MainWindow window(models.all());
    window.show();
    QWidget &usage = page(window, models::Page::Usage);
    QPushButton *agents = nullptr;
    for (auto *button : usage.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Go to Agents"))
            agents = button;
    }
    QVERIFY(agents && agents->isVisible());
    QTest::mouseClick(agents, Qt::LeftButton);
    QVERIFY(page(window, models::Page::Agents).isVisible());
}

QTEST_MAIN(TestPages)
#include "TestPages.moc"
