// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/SettingsCard.h"

#include <vector>

namespace ui {

class Toggle;

/// Which notifications may come: one switch a kind.
class NoticesCard : public SettingsCard {
    Q_OBJECT

public:
    explicit NoticesCard(QWidget *parent = nullptr);

    void set(const core::Settings &settings) override;
    void readInto(core::Settings &settings) const override;

private:
    std::vector<Toggle *> m_kinds;  ///< in the order of core::noticeNames()
};

}  // namespace ui
