// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ui {

class Card;

/// Adds a setting to a card: its name and what it does at the left, its field at the right. The field has the property
/// "setting", the setting's own name, by which the page finds those that an administrator has set.
void addSettingRow(Card &card, const QString &name, const QString &help, QWidget *field, const QString &setting = {});

}  // namespace ui
