// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Settings.h"

class QApplication;

namespace ui {

/// Dresses the application: bundled font, Fusion, palette and style sheet, all from the tokens.
/// Construct once after the QApplication, before the first window; main thread; the application outlives it.
class Theming {
public:
    explicit Theming(QApplication &application);

    /// May be called at any time; windows that are open follow.
    void apply(core::Theme theme);

private:
    QApplication &m_application;
    bool m_systemIsDark;
};

}  // namespace ui
