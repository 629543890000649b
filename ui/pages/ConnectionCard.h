// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/SettingsCard.h"

namespace ui {

/// The settings of the connection to the gateway.
class ConnectionCard : public SettingsCard {
    Q_OBJECT

public:
    explicit ConnectionCard(QWidget *parent = nullptr);

    void set(const core::Settings &settings) override;
    void readInto(core::Settings &settings) const override;

private:
    QSpinBox *m_connect;
    QSpinBox *m_idle;
    QLineEdit *m_certificates;
    QLineEdit *m_attribution;
};

}  // namespace ui
