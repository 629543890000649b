// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/SettingsCard.h"

namespace ui {

/// The settings of where the agents' requests go.
class GatewayCard : public SettingsCard {
    Q_OBJECT

public:
    explicit GatewayCard(QWidget *parent = nullptr);

    void set(const core::Settings &settings) override;
    void readInto(core::Settings &settings) const override;

private:
    QLineEdit *m_address;
    QLineEdit *m_fallbacks;
    Toggle *m_trusted;
    QLineEdit *m_credential;
};

}  // namespace ui
