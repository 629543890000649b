// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QHBoxLayout;
class QPushButton;
class QString;

namespace ui {

/// The row at the end of a dialog that asks before it acts: a button that leaves everything as it is, and `go`, which
/// Enter presses. Both close the dialog. The caller adds the row to a layout, which owns it.
QHBoxLayout *dialogButtons(QDialog &dialog, const QString &cancelText, QPushButton &go);

}  // namespace ui
