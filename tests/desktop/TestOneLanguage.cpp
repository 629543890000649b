// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window over the real service's demo, in a language of capitals: a word in small letters that is nobody's
// name is one that was never translated, wherever it came from.
#include "control/Api.h"
#include "control/BlockingClient.h"
#include "desktop/Desktop.h"
#include "ui/theme/Words.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace {

/// Every text that German has, in capitals, its places kept. The service's are asked for whatever they are.
class Capitals : public QTranslator {
public:
    Capitals()
    {
        if (!m_german.load(QStringLiteral(":/translations/spotmeter_de.qm")))
            qFatal("German is missing");
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *comment, int number) const override
    {
        if (m_german.translate(context, text, comment, number).isEmpty())
            return {};
        return QString::fromUtf8(text).toUpper().replace(QStringLiteral("%N"), QStringLiteral("%n"));
    }

private:
    QTranslator m_german;
};

void addTextsOf(const QAbstractItemModel &model, QStringList &texts)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        texts << model.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts << model.index(row, column).data(role).toString();
        }
    }
}

/// All that can be read, pointed at or heard; what is shown word for word (diffs, raw answers) is not looked at.
QStringList textsOf(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->placeholderText();
        else if (const auto *table = qobject_cast<const QTableView *>(widget))
            addTextsOf(*table->model(), texts);
        else if (const auto *choice = qobject_cast<const QComboBox *>(widget))
            addTextsOf(*choice->model(), texts);
    }
    return texts;
}

}  // namespace

class TestOneLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void everyPageSpeaksIt_data();
    void everyPageSpeaksIt();
    void anAgentsPreviewSpeaksIt();
    void theDiagnosisSpeaksIt();
    void everyKeyAndItsRemediesSpeakIt();

private:
    ui::MainWindow &window() const;
    QStringList foreignIn(const QStringList &texts) const;
    void askFor(const models::RemedyAsk &remedy);
    void addNames(const QString &text);

    QTemporaryDir m_folder;
    QProcess m_service;
    std::unique_ptr<desktop::Desktop> m_desktop;
    Capitals m_capitals;
    QSet<QString> m_names;
};

void TestOneLanguage::initTestCase()
{
    qputenv("SPOTMETER_HOME", m_folder.path().toUtf8());
    qputenv("HOME", m_folder.path().toUtf8());
    const core::Paths paths = core::Paths::forDemo();
    QVERIFY(QDir().mkpath(paths.data));
    QFile settings(paths.settings);
    QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write("{\"port\": 0}") > 0);
    settings.close();
    m_service.setProcessChannelMode(QProcess::ForwardedChannels);
    m_service.start(QStringLiteral(PROGRAMS_DIR "/spotmeterd"), {QStringLiteral("--demo")});
    QTRY_VERIFY_WITH_TIMEOUT(control::callAndWait(paths.socket, "GET", control::api::status).ok(), 30'000);
    m_desktop = std::make_unique<desktop::Desktop>(*qApp, paths);
    QCoreApplication::installTranslator(&m_capitals);
    m_desktop->start();
    const ui::Models &models = m_desktop->models();
    QTRY_VERIFY(models.agents.rowCount() > 0 && models.runs.rowCount() > 0);
    QTRY_VERIFY(models.status.status().gateway.state == core::GatewayState::Ready);
    addNames(QStringLiteral("Spotmeter"));
    for (const QString &language : core::languageNames())
        addNames(ui::nativeName(language));
    for (int number = 1; number <= 12; ++number)
        addNames(QLocale().monthName(number) + u' ' + QLocale().dayName((number - 1) % 7 + 1));
    for (const core::AgentInfo &agent : models.agents.rows())
        addNames(agent.name + u' ' + agent.id);
    for (const core::RunSummary &run : models.runs.rows())
        addNames(QString::fromStdString(run.project));
    const models::ServiceStatus &status = models.status.status();
    addNames(status.identity.displayName + u' ' + status.identity.tailnet + u' ' + status.gateway.knownAs);
    for (const core::GatewayModel &model : status.gateway.models)
        addNames(model.provider);
    for (const core::QuotaBucket &bucket : status.gateway.quotas)
        addNames(bucket.name);
}

void TestOneLanguage::cleanupTestCase()
{
    QCoreApplication::removeTranslator(&m_capitals);
    m_desktop.reset();
    m_service.terminate();
    QVERIFY(m_service.waitForFinished());
}

ui::MainWindow &TestOneLanguage::window() const
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<ui::MainWindow *>(top))
            return *found;
    }
    qFatal("no window");
}

void TestOneLanguage::addNames(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[^A-Za-z]+"));
    for (const QString &word : text.split(gap, Qt::SkipEmptyParts))
        m_names << word;
}

/// The texts with words in small letters. Paths, addresses, models and commands have signs that no word has.
QStringList TestOneLanguage::foreignIn(const QStringList &texts) const
{
    static const QRegularExpression gap(QStringLiteral("[.:…]*[\\s·,;\"“”()]+|[.:…]+$"));
    static const QRegularExpression word(QStringLiteral("^[A-Za-z]*[a-z]{3,}['a-z]*$"));
    QStringList foreign;
    for (const QString &text : texts) {
        for (const QString &part : text.split(gap, Qt::SkipEmptyParts)) {
            if (word.match(part).hasMatch() && !m_names.contains(part)) {
                foreign << QStringLiteral("%1 in: %2").arg(part, text);
                break;
            }
        }
    }
    foreign.removeDuplicates();
    for (const QString &text : foreign.mid(0, 10))
        qWarning("%s", qPrintable(text));
    return foreign;
}

void TestOneLanguage::everyPageSpeaksIt_data()
{
    QTest::addColumn<int>("page");
    const char *names[] = {"overview", "agents", "usage", "runs", "keys", "identity", "settings"};
    for (int page = 0; page < int(std::size(names)); ++page)
        QTest::newRow(names[page]) << page;
}

void TestOneLanguage::everyPageSpeaksIt()
{
    QFETCH(int, page);
    window().showPage(models::Page(page));
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    const QStringList texts = textsOf(window());
    QVERIFY(texts.join(u' ').contains(QStringLiteral("AGENTS")));
    QCOMPARE(foreignIn(texts).size(), 0);
}

void TestOneLanguage::anAgentsPreviewSpeaksIt()
{
    for (const core::AgentInfo &agent : m_desktop->models().agents.rows()) {
        if (agent.state != core::AgentState::Direct && agent.state != core::AgentState::Routed)
            continue;
        Q_EMIT window().previewRequested(agent.id, agent.state == core::AgentState::Direct);
        QTRY_VERIFY(window().findChild<QDialog *>());
        QDialog *dialog = window().findChild<QDialog *>();
        QCOMPARE(foreignIn(textsOf(*dialog)).size(), 0);
        dialog->reject();
        QTRY_VERIFY(!window().findChild<QDialog *>());
    }
}

void TestOneLanguage::theDiagnosisSpeaksIt()
{
    window().showPage(models::Page::Identity);
    Q_EMIT window().checkRequested();
    QTRY_VERIFY(!m_desktop->models().doctor.diagnosis().stages.empty());
    QTRY_VERIFY(textsOf(window()).contains(QStringLiteral("GATEWAY FOUND")));
    QCOMPARE(foreignIn(textsOf(window())).size(), 0);
}

void TestOneLanguage::everyKeyAndItsRemediesSpeakIt()
{
    window().showPage(models::Page::Keys);
    Q_EMIT window().scanRequested();
    const models::FindingModel &findings = m_desktop->models().findings;
    QTRY_VERIFY_WITH_TIMEOUT(findings.scan() == models::FindingModel::Scan::Done, 30'000);
    QVERIFY(findings.rowCount() > 0);
    for (const core::Finding &finding : findings.rows())
        addNames(QString::fromStdString(finding.provider));
    for (int row = 0; row < findings.rowCount(); ++row) {
        const core::Finding &finding = findings.row(row);
        for (QTableView *table : window().findChildren<QTableView *>()) {
            if (table->model() == &findings)
                table->setCurrentIndex(findings.index(row, 0));
        }
        QCOMPARE(foreignIn(textsOf(window())).size(), 0);
        for (const models::RemedyOffer &offer : models::remediesFor(finding, finding.places.front()))
            askFor(offer.ask);
    }
}

/// A remedy is previewed, or a sentence says why there is none.
void TestOneLanguage::askFor(const models::RemedyAsk &remedy)
{
    window().showRemedyOutcome({}, models::Tone::Neutral, {});
    const QStringList before = textsOf(window());
    Q_EMIT window().remedyPreviewRequested(remedy);
    QTRY_VERIFY(window().findChild<QDialog *>() || textsOf(window()) != before);
    QCOMPARE(foreignIn(textsOf(window())).size(), 0);
    if (QDialog *dialog = window().findChild<QDialog *>())
        dialog->reject();
    QTRY_VERIFY(!window().findChild<QDialog *>());
}

QTEST_MAIN(TestOneLanguage)
#include "TestOneLanguage.moc"
