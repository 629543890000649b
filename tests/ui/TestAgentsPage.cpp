// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pages.h"
#include "ui/pages/PreviewDialog.h"
#include "ui/widgets/Toggle.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

/// Routing an agent: from its switch to the preview, and what the preview lets through.
class TestAgentsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAgentIsRoutedOnlyAfterItsPreview();
    void aKeyGoesToAFileOnlyIfItsUserSaysSo();

private:
    Look m_look;
};

void TestAgentsPage::anAgentIsRoutedOnlyAfterItsPreview()
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

void TestAgentsPage::aKeyGoesToAFileOnlyIfItsUserSaysSo()
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

QTEST_MAIN(TestAgentsPage)
#include "TestAgentsPage.moc"
