// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pages.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

/// The diagnosis and the log-in, and the pictures of both.
class TestIdentityPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QDir().mkpath(QStringLiteral(SCREENSHOTS_DIR))); }

    void aDiagnosisIsAskedForAndItsReportCopied();
    void aLoginPageIsShownAndOpenedOnlyOnDemand();

private:
    Look m_look;
};

void TestIdentityPage::aDiagnosisIsAskedForAndItsReportCopied()
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

void TestIdentityPage::aLoginPageIsShownAndOpenedOnlyOnDemand()
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

QTEST_MAIN(TestIdentityPage)
#include "TestIdentityPage.moc"
