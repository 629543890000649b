// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Settings.h"
#include "ui/widgets/Card.h"

class QComboBox;

namespace ui {

class SegmentedControl;

/// The settings of how the window looks and speaks.
class LookCard : public Card {
    Q_OBJECT

public:
    explicit LookCard(QWidget *parent = nullptr);

    void set(const core::Settings &settings);
    void readInto(core::Settings &settings) const;

Q_SIGNALS:
    void edited();

private:
    SegmentedControl *m_theme;
    QComboBox *m_language;
};

}  // namespace ui
