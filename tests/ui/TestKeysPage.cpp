// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pages.h"
#include "ui/pages/IgnoreDialog.h"

#include <QDate>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

/// Scanning for stray keys, and what is done with one.
class TestKeysPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScanIsAskedForAndItsProgressShown();
    void aKeyIsIgnoredOpenedAndARemedyTakenBack();

private:
    Look m_look;
};

void TestKeysPage::aScanIsAskedForAndItsProgressShown()
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

void TestKeysPage::aKeyIsIgnoredOpenedAndARemedyTakenBack()
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

QTEST_MAIN(TestKeysPage)
#include "TestKeysPage.moc"
