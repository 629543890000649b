// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/SettingsCard.h"

namespace ui {

/// The settings of Spotmeter's place on this machine, and whether it starts at login, which is not one of them and is
/// switched at once.
class MachineCard : public SettingsCard {
    Q_OBJECT

public:
    explicit MachineCard(QWidget *parent = nullptr);

    void set(const core::Settings &settings) override;
    void readInto(core::Settings &settings) const override;
    void setStartsAtLogin(bool starts);

Q_SIGNALS:
    void startAtLoginChosen(bool on);

private:
    QSpinBox *m_port;
    QLineEdit *m_socket;
    Toggle *m_atLogin;
};

}  // namespace ui
