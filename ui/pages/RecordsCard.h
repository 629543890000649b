// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/SettingsCard.h"

class QLineEdit;
class QSpinBox;

namespace ui {

class Toggle;

/// The settings of how long single requests are kept, and whether a collector is told of them.
class RecordsCard : public SettingsCard {
    Q_OBJECT

public:
    explicit RecordsCard(QWidget *parent = nullptr);

    void set(const core::Settings &settings) override;
    void readInto(core::Settings &settings) const override;

private:
    void switchTelemetry();

    QSpinBox *m_keep;
    Toggle *m_tells;
    QLineEdit *m_collector;
};

}  // namespace ui
