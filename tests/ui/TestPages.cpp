// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleModels.h"
#include "ui/MainWindow.h"
#include "ui/pages/BudgetRow.h"
#include "ui/pages/IgnoreDialog.h"
#include "ui/pages/PageView.h"
#include "ui/pages/PreviewDialog.h"
#include "ui/theme/Theming.h"
#include "ui/theme/Words.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Toggle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>

namespace {

constexpr const char *pageNames[] = {"overview", "agents", "usage", "runs", "keys", "identity", "settings"};

template <class T> T *named(QWidget &parent, const QString &accessibleName)
{
    for (T *child : parent.findChildren<T *>()) {
        if (child->accessibleName() == accessibleName || child->property("text").toString() == accessibleName)
            return child;
    }
    return nullptr;
}

QWidget &page(ui::MainWindow &window, models::Page page)
{
    window.showPage(page);
    return *window.findChild<QStackedWidget *>()->currentWidget();
}

core::AgentInfo agentNamed(const char *name)
{
    core::AgentInfo agent;
    agent.name = QLatin1String(name);
    return agent;
}

core::AgentPreview somePreview()
{
    return {{{"~/.claude/settings.json", false, false,
              "--- ~/.claude/settings.json\n+++ ~/.claude/settings.json\n@@ -1,4 +1,8 @@\n {\n-  \"model\": \"opus\"\n"
              "+  \"model\": \"opus\",\n+  \"env\": {\n+    \"ANTHROPIC_BASE_URL\": \"http://127.0.0.1:4117\",\n"
              "+    \"ANTHROPIC_AUTH_TOKEN\": \"****\"\n+  }\n }\n"}}};
}

void save(QWidget &window, const QString &name)
{
    const QString scale = qFuzzyCompare(window.devicePixelRatio(), 1.0) ? QStringLiteral("1x") : QStringLiteral("2x");
    const QPixmap picture = window.grab();
    QVERIFY(!picture.isNull());
    QVERIFY(picture.save(QStringLiteral("%1/%2-%3.png").arg(QStringLiteral(SCREENSHOTS_DIR), name, scale)));
}

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

/// What the event loop would do with a page whose content has grown.
void layOut()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendPostedEvents();
}

}  // namespace

class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyControlHasAnAccessibleName();
    void pluralsReadLikeEnglish();
    void theRailLeadsToEveryPage();
    void noPieceOfAPageOpensAsAWindow();
    void pagesAreMadeWhileNobodyLooks();
    void demoIsAlwaysLabelled();
    void aLostServiceIsToldAndForgotten();
    void aRangeIsChosenOnTheOverview();
    void anAgentIsRoutedOnlyAfterItsPreview();
    void aKeyGoesToAFileOnlyIfItsUserSaysSo();
    void aRunOpensItsExchangesAndStaysChosen();
    void aScanIsAskedForAndItsProgressShown();
    void aKeyIsIgnoredOpenedAndARemedyTakenBack();
    void settingsAreSavedAsAnIntentAndAnErrorIsShown();
    void budgetsRecordsAndTelemetryAreSettings();
    void whatAnAdministratorHasSetIsLockedAndSaysByWhom();
    void aDiagnosisIsAskedForAndItsReportCopied();
    void aLoginPageIsShownAndOpenedOnlyOnDemand();
    void theBandAboveUsageLeadsToTheAgents();
    void screenshotsOfEveryPage();
    void screenshotsOfUsageComparedAndOfACustomRange();
    void screenshotsOfEmptyPages();

private:
    std::unique_ptr<ui::Words> m_words;
    std::unique_ptr<ui::Theming> m_theming;
};

void TestPages::initTestCase()
{
    QVERIFY(QDir().mkpath(QStringLiteral(SCREENSHOTS_DIR)));
    m_words = std::make_unique<ui::Words>(*qApp);
    m_theming = std::make_unique<ui::Theming>(*qApp);
    m_theming->apply(core::Theme::Dark);
}

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

void TestPages::anAgentIsRoutedOnlyAfterItsPreview()
{
    testing::SampleModels models;
    models.fill();
    ui::MainWindow window(models.all());
    window.show();
    QSignalSpy preview(&window, &ui::MainWindow::previewRequested);
    QSignalSpy route(&window, &ui::MainWindow::routeRequested);
    auto *toggle =
        named<ui::Toggle>(page(window, models::Page::Agents), QStringLiteral("Route Gemini CLI through the gateway"));
    QVERIFY(toggle);
    toggle->click();
    QCOMPARE(preview.count(), 1);
    QCOMPARE(route.count(), 0);
    window.showAgentPreview(preview[0][0].toString(), preview[0][1].toBool(), somePreview());
    auto *dialog = window.findChild<ui::PreviewDialog *>();
    QVERIFY(dialog);
    named<QPushButton>(*dialog, QStringLiteral("Route Gemini CLI"))->click();
    QCOMPARE(route.count(), 1);
    QCOMPARE(route[0][0].toString(), QStringLiteral("gemini-cli"));
    QVERIFY(!toggle->isChecked());
}

void TestPages::aKeyGoesToAFileOnlyIfItsUserSaysSo()
{
    core::AgentPreview preview = somePreview();
    preview.secrets = QStringLiteral("The keyring is locked.");
    preview.onlyInFile = true;
    preview.way = QStringLiteral("token");
    core::AgentInfo agent = agentNamed("Codex");
    agent.ways = {{QStringLiteral("token"), QStringLiteral("No login is needed.")},
                  {QStringLiteral("login"), QStringLiteral("All sessions stay together.")}};
    ui::PreviewDialog dialog(agent, true, preview);
    auto *go = named<QPushButton>(dialog, QStringLiteral("Route Codex"));
    QVERIFY(go && !go->isEnabled());
    named<QCheckBox>(dialog, QStringLiteral("Keep it in a file that only I can read"))->click();
    QVERIFY(go->isEnabled() && dialog.choice().keepInFile);
    QCOMPARE(dialog.choice().way, QStringLiteral("token"));
    QSignalSpy other(&dialog, &ui::PreviewDialog::otherWayAsked);
    dialog.findChild<QRadioButton *>(QStringLiteral("way-login"))->click();
    QCOMPARE(other.count(), 1);
    QCOMPARE(other[0][0].toString(), QStringLiteral("login"));
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

void TestPages::aScanIsAskedForAndItsProgressShown()
{
    testing::SampleModels models;
    ui::MainWindow window(models.all());
    QWidget &keys = page(window, models::Page::Keys);
    QSignalSpy scan(&window, &ui::MainWindow::scanRequested);
    QSignalSpy cancel(&window, &ui::MainWindow::scanCancelled);
    auto *button = named<QPushButton>(keys, QStringLiteral("Scan now"));
    button->click();
    QCOMPARE(scan.count(), 1);
    models.findings.setRunning();
    QVERIFY(!button->isEnabled());
    named<QPushButton>(keys, QStringLiteral("Cancel"))->click();
    QCOMPARE(cancel.count(), 1);
}

void TestPages::aKeyIsIgnoredOpenedAndARemedyTakenBack()
{
    testing::SampleModels models;
    models.fill();
    ui::MainWindow window(models.all());
    QWidget &keys = page(window, models::Page::Keys);
    qRegisterMetaType<models::KeyIgnore>();
    QSignalSpy ignore(&window, &ui::MainWindow::ignoreRequested);
    QSignalSpy file(&window, &ui::MainWindow::fileRequested);
    QSignalSpy revoke(&window, &ui::MainWindow::openRequested);
    QSignalSpy undo(&window, &ui::MainWindow::undoRequested);
    named<QPushButton>(keys, QStringLiteral("Open at line"))->click();
    QCOMPARE(file.count(), 1);
    named<QPushButton>(keys, QStringLiteral("Open revoke page"))->click();
    QVERIFY(revoke[0][0].toString().startsWith(QStringLiteral("https://")));
    window.showRemedyOutcome(QStringLiteral("The key was taken out."), models::Tone::Good, QStringLiteral("id7"));
    named<QPushButton>(keys, QStringLiteral("Undo"))->click();
    QCOMPARE(undo[0][0].toString(), QStringLiteral("id7"));
    named<QPushButton>(keys, QStringLiteral("Ignore…"))->click();
    auto *dialog = keys.findChild<ui::IgnoreDialog *>();
    QVERIFY(dialog);
    auto *accept = named<QPushButton>(*dialog, QStringLiteral("Ignore"));
    QVERIFY(!accept->isEnabled());  // without a reason
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("a training course"));
    accept->click();
    QCOMPARE(ignore.count(), 1);
    const auto asked = ignore[0][0].value<models::KeyIgnore>();
    QCOMPARE(asked.reason, QStringLiteral("a training course"));
    QCOMPARE(QDate::fromString(asked.until, Qt::ISODate), QDate::currentDate().addDays(30));
}

void TestPages::settingsAreSavedAsAnIntentAndAnErrorIsShown()
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

void TestPages::budgetsRecordsAndTelemetryAreSettings()
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

void TestPages::whatAnAdministratorHasSetIsLockedAndSaysByWhom()
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

void TestPages::aDiagnosisIsAskedForAndItsReportCopied()
{
    testing::SampleModels models;
    models.fill();
    ui::MainWindow window(models.all());
    window.show();
    window.showPage(models::Page::Identity);
    QSignalSpy check(&window, &ui::MainWindow::checkRequested);
    QSignalSpy raw(&window, &ui::MainWindow::rawAnswersRequested);
    QTest::mouseClick(window.findChild<QAbstractButton *>(QStringLiteral("doctor.check")), Qt::LeftButton);
    QCOMPARE(check.size(), 1);
    QTest::mouseClick(window.findChild<QAbstractButton *>(QStringLiteral("doctor.copy")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), models.doctor.diagnosis().report);
    QVERIFY(!window.findChild<QPlainTextEdit *>());
    QTest::mouseClick(window.findChild<QAbstractButton *>(QStringLiteral("doctor.raw")), Qt::LeftButton);
    QCOMPARE(raw.size(), 1);
    auto *shown = window.findChild<QPlainTextEdit *>();
    models.doctor.setRawAnswers({{QStringLiteral("tailscaled: status"), QStringLiteral("{}")}});
    QVERIFY(shown->isVisible() && shown->toPlainText().startsWith(QStringLiteral("tailscaled: status")));
    layOut();
    QVERIFY(window.grab().save(QStringLiteral(SCREENSHOTS_DIR "/identity-answers-1x.png")));
}

void TestPages::aLoginPageIsShownAndOpenedOnlyOnDemand()
{
    testing::SampleModels models;
    models.fill();
    ui::MainWindow window(models.all());
    window.show();
    window.showPage(models::Page::Identity);
    QSignalSpy login(&window, &ui::MainWindow::loginRequested);
    QSignalSpy open(&window, &ui::MainWindow::openRequested);
    auto *ask = window.findChild<QAbstractButton *>(QStringLiteral("login.ask"));
    QCOMPARE(ask->text(), QStringLiteral("Renew key"));
    QTest::mouseClick(ask, Qt::LeftButton);
    QCOMPARE(login.size(), 1);
    const QString page = QStringLiteral("https://login.example.com/a/1");
    models.login.setUrl(page);
    QCOMPARE(window.findChild<QLabel *>(QStringLiteral("login.url"))->text(), page);
    QVERIFY(open.isEmpty());
    layOut();
    QVERIFY(window.grab().save(QStringLiteral(SCREENSHOTS_DIR "/identity-login-1x.png")));
    QTest::mouseClick(window.findChild<QAbstractButton *>(QStringLiteral("login.open")), Qt::LeftButton);
    QCOMPARE(open.takeFirst().first().toString(), page);
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

void TestPages::screenshotsOfEveryPage()
{
    testing::SampleModels models;
    models.fill();
    ui::MainWindow window(models.all());
    window.show();
    named<ui::DataTable>(page(window, models::Page::Runs), QStringLiteral("Runs"))
        ->setCurrentIndex(models.runs.index(0, 0));
    for (const auto &[theme, name] : {std::pair{core::Theme::Dark, "dark"}, std::pair{core::Theme::Light, "light"}}) {
        m_theming->apply(theme);
        for (int i = 0; i < 7; ++i) {
            window.showPage(models::Page(i));
            layOut();
            save(window, QStringLiteral("%1-%2").arg(QLatin1String(pageNames[i]), QLatin1String(name)));
        }
        core::AgentInfo agent = agentNamed("Claude Code");
        agent.ways = {{QStringLiteral("token"), QStringLiteral("No login is needed: the gateway brings the key.")},
                      {QStringLiteral("login"), QStringLiteral("Your own Claude login stays in use.")}};
        core::AgentPreview preview = somePreview();
        preview.way = QStringLiteral("token");
        preview.secrets =
            QStringLiteral("The keyring is locked. Unlock it and try again. The key that stands there now "
                           "can be kept in a file that only you can read instead.");
        preview.onlyInFile = true;
        ui::PreviewDialog dialog(agent, true, preview);
        dialog.show();
        save(dialog, QStringLiteral("preview-%1").arg(QLatin1String(name)));
    }
}

void TestPages::screenshotsOfUsageComparedAndOfACustomRange()
{
    testing::SampleModels models;
    models.fill();
    ui::MainWindow window(models.all());
    window.show();
    window.showPage(models::Page::Usage);
    models::Usage usage = models.usage.usage();
    usage.range = models::Range::Custom;
    usage.compares = true;
    usage.grouping = core::Grouping::Session;
    usage.groups = 2000;
    models.usageRows.setUsage(core::Grouping::Model, models.usageRows.rows(), models.usageRows.rows());
    models.usage.set(usage);
    for (const auto &[theme, name] : {std::pair{core::Theme::Dark, "dark"}, std::pair{core::Theme::Light, "light"}}) {
        m_theming->apply(theme);
        layOut();
        save(window, QStringLiteral("usage-custom-compared-%1").arg(QLatin1String(name)));
    }
}

void TestPages::screenshotsOfEmptyPages()
{
    m_theming->apply(core::Theme::Dark);
    testing::SampleModels models;
    ui::MainWindow window(models.all());
    window.show();
    for (int i = 0; i < 7; ++i) {
        window.showPage(models::Page(i));
        QCoreApplication::sendPostedEvents();
        save(window, QStringLiteral("empty-%1").arg(QLatin1String(pageNames[i])));
    }
}

QTEST_MAIN(TestPages)
#include "TestPages.moc"
