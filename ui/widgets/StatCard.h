// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Stats.h"
#include "ui/widgets/Card.h"

namespace ui {

class Sparkline;
class Text;

/// One figure with its change and its course.
class StatCard : public Card {
    Q_OBJECT

public:
    explicit StatCard(QWidget *parent = nullptr);

    void set(const models::Stat &stat);

private:
    Text *m_title;
    Text *m_value;
    Text *m_change;
    Sparkline *m_course;
};

}  // namespace ui
