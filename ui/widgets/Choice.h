// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QString;
class QVBoxLayout;

namespace ui {

/// A check box or radio button with what it means below it, in line with its words. The caller adds it to a layout,
/// which owns it.
QVBoxLayout *explainedChoice(QAbstractButton &choice, const QString &meaning);

}  // namespace ui
