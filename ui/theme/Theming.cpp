// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theming.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
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
    : m_application(application), m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    loadFonts();
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(type::body);
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

void Theming::apply(core::Theme theme)
{
    const bool dark = theme == core::Theme::Dark || (theme == core::Theme::System && m_systemIsDark);
    const Tokens &chosen = dark ? darkTokens() : lightTokens();
    QApplication::setPalette(paletteOf(chosen));
    m_application.setStyleSheet(styleSheet(chosen));
}

}  // namespace ui
