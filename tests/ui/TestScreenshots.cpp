// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pages.h"
#include "ui/pages/PreviewDialog.h"
#include "ui/widgets/DataTable.h"

#include <QDir>
#include <QPixmap>
#include <QTest>

namespace {

void save(QWidget &window, const QString &name)
{
    const QString scale = qFuzzyCompare(window.devicePixelRatio(), 1.0) ? QStringLiteral("1x") : QStringLiteral("2x");
    const QPixmap picture = window.grab();
    QVERIFY(!picture.isNull());
    QVERIFY(picture.save(QStringLiteral("%1/%2-%3.png").arg(QStringLiteral(SCREENSHOTS_DIR), name, scale)));
}

}  // namespace

/// Pictures of every page, to be looked at.
class TestScreenshots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QDir().mkpath(QStringLiteral(SCREENSHOTS_DIR))); }

    void screenshotsOfEveryPage();
    void screenshotsOfUsageComparedAndOfACustomRange();
    void screenshotsOfEmptyPages();

private:
    Look m_look;
};

void TestScreenshots::screenshotsOfEveryPage()
{
    testing::SampleModels models;
    models.fill();
    ui::MainWindow window(models.all());
    window.show();
    named<ui::DataTable>(page(window, models::Page::Runs), QStringLiteral("Runs"))
        ->setCurrentIndex(models.runs.index(0, 0));
    for (const auto &[theme, name] : {std::pair{core::Theme::Dark, "dark"}, std::pair{core::Theme::Light, "light"}}) {
        m_look.theming.apply(theme);
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

void TestScreenshots::screenshotsOfUsageComparedAndOfACustomRange()
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
        m_look.theming.apply(theme);
        layOut();
        save(window, QStringLiteral("usage-custom-compared-%1").arg(QLatin1String(name)));
    }
}

void TestScreenshots::screenshotsOfEmptyPages()
{
    m_look.theming.apply(core::Theme::Dark);
    testing::SampleModels models;
    ui::MainWindow window(models.all());
    window.show();
    for (int i = 0; i < 7; ++i) {
        window.showPage(models::Page(i));
        QCoreApplication::sendPostedEvents();
        save(window, QStringLiteral("empty-%1").arg(QLatin1String(pageNames[i])));
    }
}

QTEST_MAIN(TestScreenshots)
#include "TestScreenshots.moc"
