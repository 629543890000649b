// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pages.h"
#include "models/Notices.h"
#include "ui/pages/BudgetRow.h"
#include "ui/widgets/Toggle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

/// The form of the settings: what it saves, and what it locks.
class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsAreSavedAsAnIntentAndAnErrorIsShown();
    void budgetsRecordsAndTelemetryAreSettings();
    void whatAnAdministratorHasSetIsLockedAndSaysByWhom();
    void notificationsThatAnAdministratorHasSetAreLockedAndSayByWhom();

private:
    Look m_look;
};

void TestSettingsPage::settingsAreSavedAsAnIntentAndAnErrorIsShown()
{
    testing::SampleModels models;
    models.settings.set({});
    ui::MainWindow window(models.all());
    QWidget &settings = page(window, models::Page::Settings);
    qRegisterMetaType<core::Settings>();
    QSignalSpy changed(&window, &ui::MainWindow::settingsChanged);
    auto *save = named<QPushButton>(settings, QStringLiteral("Save"));
    QVERIFY(!save->isEnabled());
    named<QLineEdit>(settings, QStringLiteral("Address"))->setText(QStringLiteral(" http://ai "));
    QVERIFY(save->isEnabled());
    save->click();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].value<core::Settings>().gatewayUrl, QStringLiteral("http://ai"));
    models.settings.setError(QStringLiteral("There is no such host."));
    QVERIFY(named<QWidget>(settings, QStringLiteral("There is no such host."))->isVisibleTo(&window));
    QCOMPARE(named<QLineEdit>(settings, QStringLiteral("Address"))->text(), QStringLiteral(" http://ai "));
}

void TestSettingsPage::budgetsRecordsAndTelemetryAreSettings()
{
    testing::SampleModels models;
    models.fill();
    core::Settings settings;
    const QJsonObject project{{QStringLiteral("usd"), 7.005},
                              {QStringLiteral("per"), QStringLiteral("week")},
                              {QStringLiteral("project"), QStringLiteral("/home/alice/src/payments-api")}};
    settings.budgets = {project};
    models.settings.set(settings);
    ui::MainWindow window(models.all());
    QWidget &page = ::page(window, models::Page::Settings);
    qRegisterMetaType<core::Settings>();
    QSignalSpy changed(&window, &ui::MainWindow::settingsChanged);
    auto *save = named<QPushButton>(page, QStringLiteral("Save"));
    QVERIFY(!save->isEnabled());
    page.findChild<QPushButton *>(QStringLiteral("budgets.add"))->click();
    auto *added = page.findChildren<ui::BudgetRow *>().last();
    named<QDoubleSpinBox>(*added, QStringLiteral("Limit in dollars"))->setValue(35);
    auto *who = named<QComboBox>(*added, QStringLiteral("For whom"));
    who->setCurrentIndex(who->findText(QStringLiteral("Codex")));
    named<QCheckBox>(*added, QStringLiteral("Stop requests"))->click();
    named<QSpinBox>(page, QStringLiteral("Keep single requests"))->setValue(90);
    auto *collector = named<QLineEdit>(page, QStringLiteral("The collector's address"));
    QVERIFY(!collector->isEnabled());
    named<ui::Toggle>(page, QStringLiteral("Tell a collector"))->click();
    QVERIFY(collector->isEnabled());
    collector->setText(QStringLiteral("http://collector:4318"));
    save->click();
    const auto saved = changed.takeFirst().first().value<core::Settings>();
    QCOMPARE(saved.budgets[0].toObject(), project);  // nobody touched it
    const QJsonObject mine{{QStringLiteral("usd"), 35.0},
                           {QStringLiteral("per"), QStringLiteral("day")},
                           {QStringLiteral("agent"), QStringLiteral("codex")},
                           {QStringLiteral("stop"), true}};
    QCOMPARE(saved.budgets[1].toObject(), mine);
    QCOMPARE(saved.keepDays, 90);
    QCOMPARE(saved.telemetryUrl, QStringLiteral("http://collector:4318"));
    QVERIFY(core::settingsFromJson(core::toJson(saved)).ok());
    named<ui::Toggle>(page, QStringLiteral("Tell a collector"))->click();
    named<QPushButton>(*added, QStringLiteral("Remove"))->click();
    named<QSpinBox>(page, QStringLiteral("Keep single requests"))->setValue(0);
    QVERIFY(!save->isEnabled());  // all as it was
}

void TestSettingsPage::whatAnAdministratorHasSetIsLockedAndSaysByWhom()
{
    testing::SampleModels models;
    models.fill();
    const QString policy = QStringLiteral("/etc/spotmeter/policy.json");
    models.settings.setPolicy({QStringLiteral("port"), QStringLiteral("telemetry_url"), QStringLiteral("budgets")},
                              policy);
    ui::MainWindow window(models.all());
    QWidget &page = ::page(window, models::Page::Settings);
    auto *port = named<QSpinBox>(page, QStringLiteral("Port"));
    QVERIFY(!port->isEnabled() && port->toolTip().contains(policy));
    QVERIFY(!named<ui::Toggle>(page, QStringLiteral("Tell a collector"))->isEnabled());
    QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("budgets.add"))->isEnabled());
    QVERIFY(named<QSpinBox>(page, QStringLiteral("Keep single requests"))->isEnabled());
    auto *note = named<QWidget>(
        page, QStringLiteral("Your administrator has set this in %1: Port, Budgets, Tell a collector.").arg(policy));
    QVERIFY(note && note->isVisibleTo(&window));
    models.settings.setPolicy({}, {});
    QVERIFY(port->isEnabled() && port->toolTip().isEmpty());
}

void TestSettingsPage::notificationsThatAnAdministratorHasSetAreLockedAndSayByWhom()
{
    testing::SampleModels models;
    models.fill();
    const QString policy = QStringLiteral("/etc/spotmeter/policy.json");
    models.settings.setPolicy({QStringLiteral("silenced_notifications")}, policy);
    ui::MainWindow window(models.all());
    QWidget &page = ::page(window, models::Page::Settings);
    QStringList titles;
    for (int i = 0; i < core::noticeNames().size(); ++i) {
        titles << models::titleOf(models::NoticeKind(i));
        auto *kind = named<ui::Toggle>(page, titles.last());
        QVERIFY2(kind && !kind->isEnabled(), qPrintable(titles.last()));
        QVERIFY(kind->toolTip().contains(policy));
    }
    auto *note = named<QWidget>(
        page,
        QStringLiteral("Your administrator has set this in %1: %2.").arg(policy, titles.join(QStringLiteral(", "))));
    QVERIFY(note && note->isVisibleTo(&window));
    QVERIFY(named<QSpinBox>(page, QStringLiteral("Port"))->isEnabled());
    models.settings.setPolicy({}, {});
    QVERIFY(named<ui::Toggle>(page, titles.first())->isEnabled());
}

QTEST_MAIN(TestSettingsPage)
#include "TestSettingsPage.moc"
