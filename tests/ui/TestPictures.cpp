// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in every theme, at the scale of QT_SCALE_FACTOR, against the pictures that are kept in
// tests/data/pictures. Clock, figures, font and platform are fixed. SPOTMETER_UPDATE_PICTURES=1 keeps what is shown now
// instead:
//   cmake --build build/dev --target update-pictures
#include "SampleModels.h"
#include "support/Pictures.h"
#include "ui/MainWindow.h"
#include "ui/theme/Theming.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Card.h"

#include <QApplication>
#include <QDir>
#include <QTest>

namespace {

constexpr QSize kept(320, 215);
/// Another renderer of the same glyphs stays below 2; a text or a card that is lost is above 8.
constexpr double mostApart = 5;

constexpr const char *pageNames[] = {"overview", "agents", "usage", "runs", "keys", "identity", "settings"};
constexpr std::pair<core::Theme, const char *> themes[] = {
    {core::Theme::Light, "light"}, {core::Theme::Dark, "dark"}, {core::Theme::HighContrast, "contrast"}};

/// What the event loop would do until nothing moves any more.
QImage settledPicture(QWidget &window)
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::sendPostedEvents();
    return window.grab().toImage();
}

}  // namespace

class TestPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void everyPageLooksAsItIsKept_data();
    void everyPageLooksAsItIsKept();
    void aPictureTakenTwiceIsTheSame();
    void aCardThatIsLostIsSeen();
    void aTextWithoutItsColourIsSeen();

private:
    QImage page(models::Page page);
    QImage keptPicture(const QString &name) const;

    std::unique_ptr<ui::Words> m_words;
    std::unique_ptr<ui::Theming> m_theming;
    std::unique_ptr<testing::SampleModels> m_models;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestPictures::initTestCase()
{
    QVERIFY(QDir().mkpath(QStringLiteral(SCREENSHOTS_DIR)));
    m_words = std::make_unique<ui::Words>(*qApp);
    m_words->speak(QStringLiteral("en"));
    m_theming = std::make_unique<ui::Theming>(*qApp);
}

void TestPictures::init()
{
    m_window.reset();  // it looks at the models to the end
    m_models = std::make_unique<testing::SampleModels>();
    m_models->fill();
    m_models->firstRun.setOver();
    m_theming->apply(core::Theme::Light);
    m_window = std::make_unique<ui::MainWindow>(m_models->all());
    m_window->show();
}

QImage TestPictures::page(models::Page page)
{
    m_window->showPage(page);
    return settledPicture(*m_window);
}

QImage TestPictures::keptPicture(const QString &name) const
{
    return QImage(QStringLiteral(TEST_DATA "/pictures/%1.png").arg(name));
}

void TestPictures::everyPageLooksAsItIsKept_data()
{
    QTest::addColumn<core::Theme>("theme");
    QTest::addColumn<int>("page");
    for (const auto &[theme, themeName] : themes) {
        for (int i = 0; i < 7; ++i)
            QTest::addRow("%s-%s-%gx", pageNames[i], themeName, qApp->devicePixelRatio()) << theme << i;
    }
}

void TestPictures::everyPageLooksAsItIsKept()
{
    QFETCH(core::Theme, theme);
    QFETCH(int, page);
    m_theming->apply(theme);
    const QImage shown = this->page(models::Page(page));
    const QString name = QLatin1String(QTest::currentDataTag());
    if (qEnvironmentVariableIsSet("SPOTMETER_UPDATE_PICTURES")) {
        QVERIFY(support::reduced(shown, kept).save(QStringLiteral(TEST_DATA "/pictures/%1.png").arg(name)));
        return;
    }
    const QImage reference = keptPicture(name);
    QVERIFY2(!reference.isNull(), "there is no such picture; the head of this file says how to keep one");
    const support::WorstTile worst = support::worstTile(shown, reference);
    const QString path = QStringLiteral(SCREENSHOTS_DIR "/differs-%1.png").arg(name);
    if (worst.apart > mostApart)
        QVERIFY(shown.save(path));
    const double across = double(m_window->width()) / kept.width();
    QVERIFY2(worst.apart <= mostApart,
             qPrintable(QStringLiteral("%1 apart at %2, %3: see %4")
                            .arg(worst.apart)
                            .arg(worst.tile.x() * across)
                            .arg(worst.tile.y() * across)
                            .arg(path)));
}

void TestPictures::aPictureTakenTwiceIsTheSame()
{
    const QImage first = page(models::Page::Overview);
    init();
    QCOMPARE(support::worstTile(page(models::Page::Overview), support::reduced(first, kept)).apart, 0.0);
}

void TestPictures::aCardThatIsLostIsSeen()
{
    const QImage whole = support::reduced(page(models::Page::Overview), kept);
    for (ui::Card *card : m_window->findChildren<ui::Card *>()) {
        if (card->accessibleName() == QStringLiteral("Share by agent"))
            card->hide();
    }
    QVERIFY(support::worstTile(page(models::Page::Overview), whole).apart > mostApart);
}

void TestPictures::aTextWithoutItsColourIsSeen()
{
    const QImage whole = support::reduced(page(models::Page::Agents), kept);
    qApp->setStyleSheet(qApp->styleSheet() + QStringLiteral("QLabel[textStyle=\"small\"] { color: transparent; }"));
    const double apart = support::worstTile(page(models::Page::Agents), whole).apart;
    m_theming->apply(core::Theme::Dark);  // dresses anew
    QVERIFY2(apart > mostApart, qPrintable(QString::number(apart)));
}

/// The time zone decides on days, and the fonts of a platform theme are not ours.
int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestPictures test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestPictures.moc"
