// SPDX-License-Identifier: GPL-3.0-or-later
// The window in other languages: what translators may break, and whether longer texts still fit.
#include "SampleModels.h"
#include "core/Settings.h"
#include "ui/MainWindow.h"
#include "ui/theme/Theming.h"
#include "ui/theme/Words.h"
#include "ui/widgets/NavButton.h"
#include "ui/widgets/Text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString source;
    QStringList translations;
    bool finished = true;
    bool numerus = false;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(TRANSLATIONS "/spotmeter_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            messages.append(Message());
            messages.last().numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!messages.last().numerus)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

/// "%1", "%2", sorted; %n may be left out where a form says the number in words.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%[0-9]+"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured());
    places.sort();
    return places;
}

/// English, 40 % longer, and with letters that stand higher and lower.
class Longer : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        const qsizetype more = std::max(qsizetype(2), (text.size() * 2 + 4) / 5);
        for (qsizetype i = 0; i < more; ++i)
            text += i % 7 == 3 ? QChar(u' ') : QChar(u'Ü');
        return text;
    }
};

QRect inWindow(const QWidget &widget, const QRect &own)
{
    return {widget.mapTo(widget.window(), own.topLeft()), own.size()};
}

/// What is wrong with one text; empty if it can be read.
QString faultOf(const QWidget &widget)
{
    if (const auto *text = qobject_cast<const ui::Text *>(&widget)) {
        if (text->overflow() == ui::Text::Overflow::Elide)
            return {};
        const QRect room = text->contentsRect();
        if (text->wordWrap())
            return text->heightForWidth(text->width()) > text->height() + 1 ? QStringLiteral("is cut below")
                                                                            : QString();
        return text->fontMetrics().horizontalAdvance(text->text()) > room.width() + 1 ? QStringLiteral("is cut")
                                                                                      : QString();
    }
    if (qobject_cast<const QAbstractButton *>(&widget))
        return widget.sizeHint().width() > widget.width() + 1 ? QStringLiteral("is cut") : QString();
    return {};
}

bool isWorded(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return (label && !label->text().isEmpty()) || button || qobject_cast<const QLineEdit *>(&widget);
}

/// Cut texts, and texts that lie over one another, of all that can be seen of a window.
QStringList faultsOf(const QWidget &window)
{
    QStringList faults;
    std::vector<std::pair<QRect, QString>> seen;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !isWorded(*widget) || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = label                ? label->text()
            : button && !button->text().isEmpty() ? button->text()
                                                  : widget->accessibleName();
        if (const QString fault = faultOf(*widget); !fault.isEmpty())
            faults.append(QStringLiteral("\"%1\" %2 (%3 px)").arg(name, fault).arg(widget->width()));
        const QRect box = inWindow(*widget, widget->rect());
        for (const auto &[other, otherName] : seen) {
            if (other.intersected(box).width() > 1 && other.intersected(box).height() > 2)
                faults.append(QStringLiteral("\"%1\" lies over \"%2\"").arg(name, otherName));
        }
        seen.emplace_back(box, name);
    }
    return faults;
}

}  // namespace

class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTranslationKeepsItsPlaces_data();
    void everyTranslationKeepsItsPlaces();
    void everyLanguageIsBuiltIn();
    void numbersAndDatesFollowTheLanguage();
    void whatDoesNotFitIsFound();
    void longerTextsFit_data();
    void longerTextsFit();

private:
    std::unique_ptr<ui::Words> m_words;
    std::unique_ptr<ui::Theming> m_theming;
};

void TestLanguages::initTestCase()
{
    m_words = std::make_unique<ui::Words>(*qApp);
    m_theming = std::make_unique<ui::Theming>(*qApp);
    m_theming->apply(core::Theme::Light);
}

void TestLanguages::everyTranslationKeepsItsPlaces_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : core::languageNames())
        QTest::newRow(qPrintable(language)) << language;
}

void TestLanguages::everyTranslationKeepsItsPlaces()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(!messages.isEmpty());
    int open = 0;
    for (const Message &message : messages) {
        open += message.finished ? 0 : 1;
        if (!message.finished)
            continue;
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
            QVERIFY2(placesIn(translation) == placesIn(message.source), qPrintable(translation));
            QVERIFY2(!translation.contains(u'!') && !translation.contains(QChar(0xff01)), qPrintable(translation));
        }
    }
    qInfo("%s: %d texts", qPrintable(language), int(messages.size()));
    QCOMPARE(open, 0);
}

void TestLanguages::everyLanguageIsBuiltIn()
{
    for (const QString &language : core::languageNames()) {
        QVERIFY2(QFile::exists(QStringLiteral(":/translations/spotmeter_%1.qm").arg(language)), qPrintable(language));
        QVERIFY(!ui::nativeName(language).isEmpty());
    }
    QCOMPARE(ui::nativeName(QStringLiteral("de")), QStringLiteral("Deutsch"));
}

void TestLanguages::numbersAndDatesFollowTheLanguage()
{
    testing::SampleModels models;
    models.fill();
    m_words->speak(QStringLiteral("de"));
    const QString today = models.status.todayLine();
    m_words->speak(QStringLiteral("en"));
    QVERIFY2(today.contains(QStringLiteral("4,12")), qPrintable(today));
    QVERIFY(models.status.todayLine().contains(QStringLiteral("4.12")));
}

void TestLanguages::whatDoesNotFitIsFound()
{
    QWidget window;
    window.resize(300, 100);
    auto *cut = new ui::Text(ui::Text::Style::Body, QStringLiteral("A sentence that is too long"));
    cut->setParent(&window);
    cut->setGeometry(0, 0, 60, 20);
    auto *over = new ui::Text(ui::Text::Style::Body, QStringLiteral("Over it"));
    over->setParent(&window);
    over->setGeometry(40, 5, 100, 20);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(faultsOf(window).size(), 2);
}

void TestLanguages::longerTextsFit_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<bool>("longer");
    QTest::addColumn<QSize>("size");
    const char *names[] = {"overview", "agents", "usage", "runs", "keys", "identity", "settings"};
    for (int page = 0; page < int(std::size(names)); ++page) {
        const std::string name = names[page];
        QTest::newRow((name + " 40 % longer").c_str()) << page << false << true << QSize(1280, 860);
        QTest::newRow((name + " 40 % longer in the smallest window").c_str()) << page << false << true << QSize();
        QTest::newRow((name + " from right to left").c_str()) << page << true << false << QSize(1280, 860);
    }
}

void TestLanguages::longerTextsFit()
{
    QFETCH(int, page);
    QFETCH(bool, rightToLeft);
    QFETCH(bool, longer);
    QFETCH(QSize, size);
    Longer translator;
    if (longer)
        QCoreApplication::installTranslator(&translator);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    {
        testing::SampleModels models;
        models.fill();
        ui::MainWindow window(models.all());
        window.showPage(models::Page(page));
        window.resize(size.isValid() ? size : window.minimumSizeHint().expandedTo(window.minimumSize()));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY2(faultsOf(window).isEmpty(), qPrintable(faultsOf(window).mid(0, 6).join(u'\n')));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestLanguages)
#include "TestLanguages.moc"
