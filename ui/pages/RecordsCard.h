// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Settings.h"
#include "ui/widgets/Card.h"

class QLineEdit;
class QSpinBox;

namespace ui {

class Toggle;

/// The settings of how long single requests are kept, and whether a collector is told of them.
class RecordsCard : public Card {
    Q_OBJECT

public:
    explicit RecordsCard(QWidget *parent = nullptr);

    void set(const core::Settings &settings);
    void readInto(core::Settings &settings) const;

Q_SIGNALS:
    void edited();

private:
    void switchTelemetry();

    QSpinBox *m_keep;
    Toggle *m_tells;
    QLineEdit *m_collector;
};

}  // namespace ui
