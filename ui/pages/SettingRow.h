// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace ui {

class Card;

/// Adds a setting to a card: its name and what it does at the left, its field at the right.
void addSettingRow(Card &card, const QString &name, const QString &help, QWidget *field);

}  // namespace ui
