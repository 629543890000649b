// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Settings.h"
#include "ui/widgets/Card.h"

#include <vector>

namespace ui {

class Toggle;

/// Which notifications may come: one switch a kind.
class NoticesCard : public Card {
    Q_OBJECT

public:
    explicit NoticesCard(QWidget *parent = nullptr);

    void set(const core::Settings &settings);
    void readInto(core::Settings &settings) const;

Q_SIGNALS:
    void edited();

private:
    std::vector<Toggle *> m_kinds;  ///< in the order of core::noticeNames()
};

}  // namespace ui
