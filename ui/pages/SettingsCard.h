// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Settings.h"
#include "ui/widgets/Card.h"

class QLineEdit;
class QSpinBox;

namespace ui {

class Toggle;

/// Some of the settings, as a card of the form. It shows them, takes them back out, and tells of each edit. Main
/// thread.
class SettingsCard : public Card {
    Q_OBJECT

public:
    using Card::Card;

    virtual void set(const core::Settings &settings) = 0;
    virtual void readInto(core::Settings &settings) const = 0;  ///< only those that this card shows

Q_SIGNALS:
    void edited();

protected:
    /// A setting: its name and what it does at the left, its field at the right. The field gets the property "setting",
    /// the setting's own name, by which the page finds those that an administrator has set.
    void add(const QString &name, const QString &help, QWidget *field, const QString &setting);
    /// The same for the usual fields, whose edits are told.
    QLineEdit *addText(const QString &name, const QString &help, const QString &ifEmpty, const QString &setting);
    QSpinBox *addNumber(const QString &name, const QString &help, int least, int most, const QString &setting);
    Toggle *addToggle(const QString &name, const QString &help, const QString &setting);
};

}  // namespace ui
