// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace ui {

/// Gives the application its words: the texts are English in the source, the plural forms come from a
/// translation. Call once, before the first window.
void installWords(QCoreApplication &application);

}  // namespace ui
