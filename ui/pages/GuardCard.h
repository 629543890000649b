// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Settings.h"
#include "ui/widgets/Card.h"

namespace ui {

class SegmentedControl;

/// The setting of what is done about keys in the agents' requests.
class GuardCard : public Card {
    Q_OBJECT

public:
    explicit GuardCard(QWidget *parent = nullptr);

    void set(const core::Settings &settings);
    void readInto(core::Settings &settings) const;

Q_SIGNALS:
    void edited();

private:
    SegmentedControl *m_mode;
};

}  // namespace ui
