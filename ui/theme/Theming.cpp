// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theming.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QLocale>
#include <QPalette>
#include <QStyleFactory>

namespace ui {

namespace {

QPalette paletteOf(const Tokens &t)
{
    QPalette palette(t.text, t.raised, t.raised, t.border, t.border, t.text, t.onButton, t.surface, t.window);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::AlternateBase, t.raised);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Highlight, t.button);
    palette.setColor(QPalette::HighlightedText, t.onButton);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(t.muted, t.surface, 0.6));
    return palette;
}

void loadFonts()
{
    for (const char *weight : {"Regular", "Medium", "SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(weight)));
}

}  // namespace

Theming::Theming(QApplication &application)
    : m_application(application), m_system{QApplication::palette().color(QPalette::Window).lightness() < 128, false}
{
    loadFonts();
    setLanguage({});
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                      Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
}

void Theming::apply(core::Theme theme)
{
    m_theme = theme;
    dress();
}

void Theming::setLanguage(const QString &language)
{
    const QString spoken = language.isEmpty() ? QLocale::system().name() : language;
    QStringList families{QStringLiteral("Inter")};
    if (spoken.startsWith(QLatin1String("ja")))
        families << QStringLiteral("Noto Sans CJK JP") << QStringLiteral("Noto Sans JP")
                 << QStringLiteral("Yu Gothic UI");
    else if (spoken.startsWith(QLatin1String("zh")))
        families << QStringLiteral("Noto Sans CJK SC") << QStringLiteral("Noto Sans SC")
                 << QStringLiteral("Microsoft YaHei UI");
    QFont font(families);
    font.setPixelSize(type::body);
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
}

void Theming::setSystemLook(const SystemLook &look)
{
    m_system = look;
    dress();
}

void Theming::dress()
{
    const bool contrast =
        m_theme == core::Theme::HighContrast || (m_theme == core::Theme::System && m_system.highContrast);
    const bool dark = m_theme == core::Theme::Dark || (m_system.dark && m_theme != core::Theme::Light);
    const Tokens &chosen = contrast ? (dark ? darkContrastTokens() : lightContrastTokens())
        : dark                      ? darkTokens()
                                    : lightTokens();
    if (&chosen == m_worn)
        return;
    m_worn = &chosen;
    QApplication::setPalette(paletteOf(chosen));
    m_application.setStyleSheet(styleSheet(chosen));
}

}  // namespace ui
