// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/SettingsCard.h"

class QComboBox;

namespace ui {

class SegmentedControl;

/// The settings of how the window looks and speaks.
class LookCard : public SettingsCard {
    Q_OBJECT

public:
    explicit LookCard(QWidget *parent = nullptr);

    void set(const core::Settings &settings) override;
    void readInto(core::Settings &settings) const override;

private:
    SegmentedControl *m_theme;
    QComboBox *m_language;
};

}  // namespace ui
