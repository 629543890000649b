// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Settings.h"

class QApplication;

namespace ui {

struct Tokens;

/// What the desktop around us wants.
struct SystemLook {
    bool dark = false;
    bool highContrast = false;

    friend bool operator==(const SystemLook &, const SystemLook &) = default;
};

/// Dresses the application: bundled font, Fusion, palette and style sheet, all from the tokens. Nothing in it moves by
/// itself, so that there is no motion to reduce. Construct once after the QApplication, before the first window; main
/// thread; the application outlives it.
class Theming {
public:
    explicit Theming(QApplication &application);

    /// May be called at any time; windows that are open follow.
    void apply(core::Theme theme);
    void setSystemLook(const SystemLook &look);  ///< followed at once while the theme is the system's
    /// Scripts that Inter lacks are taken from fonts that suit the language: Japanese and Chinese share code points,
    /// not shapes. Empty = the system's language.
    void setLanguage(const QString &language);
    SystemLook systemLook() const { return m_system; }

private:
    void dress();

    QApplication &m_application;
    SystemLook m_system;
    core::Theme m_theme = core::Theme::System;
    const Tokens *m_worn = nullptr;
};

}  // namespace ui
