// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleModels.h"
#include "ui/TrayIcon.h"
#include "ui/charts/DayChart.h"
#include "ui/charts/ShareRing.h"
#include "ui/theme/Theming.h"
#include "ui/widgets/Focus.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Toggle.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace {

QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts << action->text();
    return texts;
}

}  // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Theming(*qApp).apply(core::Theme::Dark); }

    void aToggleAsksAndWaitsForTheAnswer();
    void aSegmentedControlFollowsTheArrowKeys();
    void settingASegmentIsNotAChoice();
    void theFocusRingIsForTheKeyboardAlone();
    void aChartWithBarsIsNotBlank();
    void theMenuSaysTheSameAsTheModels();
    void anAgentInTheMenuAsksForAPreviewAndKeepsItsMark();
};

void TestWidgets::aToggleAsksAndWaitsForTheAnswer()
{
    ui::Toggle toggle(QStringLiteral("Route"));
    toggle.show();
    QSignalSpy clicked(&toggle, &QAbstractButton::clicked);
    QTest::mouseClick(&toggle, Qt::LeftButton);
    QTest::keyClick(&toggle, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);
    QVERIFY(!toggle.isChecked());
}

void TestWidgets::aSegmentedControlFollowsTheArrowKeys()
{
    ui::SegmentedControl control(QStringLiteral("Range"), {"a", "b", "c"});
    control.show();
    control.setCurrentIndex(0);
    QSignalSpy chosen(&control, &ui::SegmentedControl::chosen);
    auto *first = control.findChild<QAbstractButton *>();
    control.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&control));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toInt(), 1);
    QCOMPARE(control.currentIndex(), 1);
}

void TestWidgets::settingASegmentIsNotAChoice()
{
    ui::SegmentedControl control(QStringLiteral("Range"), {"a", "b"});
    QSignalSpy chosen(&control, &ui::SegmentedControl::chosen);
    control.setCurrentIndex(1);
    QCOMPARE(control.currentIndex(), 1);
    QCOMPARE(chosen.count(), 0);
}

void TestWidgets::theFocusRingIsForTheKeyboardAlone()
{
    QWidget window;
    auto *toggle = new ui::Toggle(QStringLiteral("Route"), &window);
    auto *other = new ui::Toggle(QStringLiteral("Other"), &window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(toggle->hasFocus());
    QVERIFY(!ui::showsFocus(*toggle));
    QTest::keyClick(toggle, Qt::Key_Tab);
    QVERIFY(ui::showsFocus(*other));
}

void TestWidgets::aChartWithBarsIsNotBlank()
{
    ui::DayChart chart;
    chart.resize(400, 240);
    models::UsageSeries series;
    series.days = {"2026-11-21", "2026-11-22"};
    chart.set(series, models::Measure::Cost, {});
    const QImage blank = chart.grab().toImage();
    series.lines = {{"opus", {3, 5}, 8}};
    chart.set(series, models::Measure::Cost, {QStringLiteral("opus")});
    QVERIFY(chart.grab().toImage() != blank);
}

void TestWidgets::theMenuSaysTheSameAsTheModels()
{
    testing::SampleModels models;
    models::TrayMenu state(models.status, models.agents, models.findings);
    ui::TrayIcon tray(state);
    models.fill();
    QCOMPARE(state.texts().state, models::TrayState::NeedsAttention);
    const QStringList texts = textsOf(tray.menu());
    QVERIFY(texts.contains(QStringLiteral("alice@example.com · example.ts.net")));
    QVERIFY(texts.contains(QStringLiteral("Gateway ai.example.ts.net · 4 ms")));
    QVERIFY(texts.join(u'\n').contains(QStringLiteral("Today $4.12")));
}

void TestWidgets::anAgentInTheMenuAsksForAPreviewAndKeepsItsMark()
{
    testing::SampleModels models;
    models.fill();
    models::TrayMenu state(models.status, models.agents, models.findings);
    ui::TrayIcon tray(state);
    QAction *agents = nullptr;
    for (QAction *action : tray.menu().actions()) {
        if (action->menu())
            agents = action;
    }
    QVERIFY(agents);
    QAction *gemini = agents->menu()->actions().at(2);
    QSignalSpy preview(&tray, &ui::TrayIcon::previewRequested);
    gemini->trigger();
    QCOMPARE(preview.count(), 1);
    QCOMPARE(preview[0][0].toString(), QStringLiteral("gemini-cli"));
    QCOMPARE(preview[0][1].toBool(), true);
    QVERIFY(!gemini->isChecked());
}

QTEST_MAIN(TestWidgets)
#include "TestWidgets.moc"
