// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Theming.h"
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QTest>

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableInEveryTheme_data();
    void textIsReadableInEveryTheme();
    void thePaletteTellsWhichTokensAreInForce();
    void theStyleSheetHasNoOpenPlaces();
    void theBundledFontIsUsed();
    void trayStatesDifferByShapeAlone();
    void everyPageHasAnIcon();
};

void TestTheme::textIsReadableInEveryTheme_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const auto &[themeName, t] : {std::pair{"light ", &ui::lightTokens()},
                                       {"dark ", &ui::darkTokens()},
                                       {"light contrast ", &ui::lightContrastTokens()},
                                       {"dark contrast ", &ui::darkContrastTokens()}}) {
        const std::string theme = themeName;
        const double least = theme.find("contrast") == std::string::npos ? 4.5 : 7;
        const auto row = [&](const std::string &name, const QColor &ink, const QColor &ground) {
            QTest::newRow((theme + name).c_str()) << ink << ground << least;
        };
        for (const auto &[where, ground] :
             {std::pair{"window", t->window}, {"rail", t->rail}, {"surface", t->surface}, {"raised", t->raised}}) {
            row(std::string("text on ") + where, t->text, ground);
            row(std::string("muted on ") + where, t->muted, ground);
            row(std::string("accent on ") + where, t->accent, ground);
        }
        row("button", t->onButton, t->button);
        for (const auto &[tone, hue] : {std::pair{"good", t->good}, {"warning", t->warning}, {"bad", t->bad}})
            row(tone, hue, t->surface);
        std::vector<QColor> hues(t->series.begin(), t->series.end());
        hues.insert(hues.end(), {t->good, t->warning, t->bad, t->muted, t->accent, t->other});
        for (const QColor &hue : hues)
            row("pill " + hue.name().toStdString(), ui::pillText(*t, hue), ui::pillBackground(*t, hue));
        QTest::newRow((theme + "edge of a control").c_str()) << ui::controlEdge(*t) << t->surface << 3.0;
    }
}

void TestTheme::textIsReadableInEveryTheme()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double ratio = ui::contrast(ink, ground);
    QFETCH(double, least);
    QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), ground.name()).arg(ratio)));
}

void TestTheme::thePaletteTellsWhichTokensAreInForce()
{
    ui::Theming theming(*qApp);
    theming.apply(core::Theme::Dark);
    QCOMPARE(&ui::tokens(), &ui::darkTokens());
    theming.apply(core::Theme::Light);
    QCOMPARE(&ui::tokens(), &ui::lightTokens());
    theming.setSystemLook({true, true});
    QCOMPARE(&ui::tokens(), &ui::lightTokens());
    theming.apply(core::Theme::System);
    QCOMPARE(&ui::tokens(), &ui::darkContrastTokens());
    theming.setSystemLook({true, false});
    QCOMPARE(&ui::tokens(), &ui::darkTokens());
    theming.apply(core::Theme::HighContrast);
    QCOMPARE(&ui::tokens(), &ui::darkContrastTokens());
}

void TestTheme::theStyleSheetHasNoOpenPlaces()
{
    const QString sheet = ui::styleSheet(ui::darkTokens());
    QVERIFY(!sheet.contains(u'@'));
    QVERIFY(!sheet.contains(QStringLiteral(": ;")));
    QVERIFY(!sheet.contains(QStringLiteral("solid ;")));
    QVERIFY(sheet.contains(ui::darkTokens().button.name()));
}

void TestTheme::theBundledFontIsUsed()
{
    const ui::Theming theming(*qApp);
    QCOMPARE(QFontInfo(QApplication::font()).family(), QStringLiteral("Inter"));
}

void TestTheme::trayStatesDifferByShapeAlone()
{
    const auto shape = [](models::TrayState state) {
        return ui::trayIcon(state).pixmap(64, 64).toImage().createAlphaMask();
    };
    QVERIFY(shape(models::TrayState::Connected) != shape(models::TrayState::NeedsAttention));
    QVERIFY(shape(models::TrayState::Connected) != shape(models::TrayState::Off));
    QVERIFY(shape(models::TrayState::NeedsAttention) != shape(models::TrayState::Off));
}

void TestTheme::everyPageHasAnIcon()
{
    for (int page = 0; page <= int(models::Page::Settings); ++page) {
        QImage image(24, 24, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QImage blank = image;
        QPainter painter(&image);
        ui::paintIcon(painter, image.rect(), ui::iconName(models::Page(page)), Qt::red);
        painter.end();
        QVERIFY2(image != blank, qPrintable(ui::iconName(models::Page(page))));
    }
}

QTEST_MAIN(TestTheme)
#include "TestTheme.moc"
