// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Words.h"

#include "core/Settings.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace ui {

namespace {

const QString ours = QStringLiteral(":/translations");
const QString english = QStringLiteral("en");

/// The first of the user's languages that we speak.
QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QLocale locale(tag);
        for (const QString &known : core::languageNames()) {
            if (locale.language() == QLocale(known).language() && locale.script() == QLocale(known).script())
                return known;
        }
    }
    return english;
}

}  // namespace

Words::Words(QCoreApplication &application)
    : m_application(application), m_locale(QLocale::system()), m_english(std::make_unique<QTranslator>())
{
    if (m_english->load(QStringLiteral("spotmeter_en"), ours))
        QCoreApplication::installTranslator(m_english.get());
}

Words::~Words() = default;

bool Words::load(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
        return false;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
    return true;
}

void Words::speak(const QString &language)
{
    m_translators.clear();  // a translator that dies is taken out
    const QString spoken = language.isEmpty() ? systemLanguage() : language;
    // A user whose system speaks the same language keeps its territory's numbers and dates.
    const bool system = language.isEmpty() || QLocale::system().language() == QLocale(language).language();
    m_locale = system ? QLocale::system() : QLocale(language);
    QLocale::setDefault(m_locale);
    if (spoken != english) {
        load(QStringLiteral("qtbase_") + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        load(QStringLiteral("spotmeter_") + spoken, ours);
    }
    QGuiApplication::setLayoutDirection(QLocale(spoken).textDirection());
}

QString nativeName(const QString &language)
{
    if (language == QLatin1String("zh_CN"))
        return QStringLiteral("简体中文");
    const QString name = language == english ? QStringLiteral("English") : QLocale(language).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

}  // namespace ui
