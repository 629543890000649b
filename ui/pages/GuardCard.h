// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/SettingsCard.h"

namespace ui {

class SegmentedControl;

/// The setting of what is done about keys in the agents' requests.
class GuardCard : public SettingsCard {
    Q_OBJECT

public:
    explicit GuardCard(QWidget *parent = nullptr);

    void set(const core::Settings &settings) override;
    void readInto(core::Settings &settings) const override;

private:
    SegmentedControl *m_mode;
};

}  // namespace ui
