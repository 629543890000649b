// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FirstRun.h"
#include "ui/widgets/Card.h"

class QHBoxLayout;

namespace ui {

/// The three steps of the first run, side by side. Hidden when they are over.
class WelcomeCard : public Card {
    Q_OBJECT

public:
    explicit WelcomeCard(models::FirstRun &run, QWidget *parent = nullptr);

Q_SIGNALS:
    void stepAsked(models::FirstRun::Step step);

private:
    void refresh();

    models::FirstRun &m_run;
    QHBoxLayout *m_steps;
    QStringList m_shown;
};

}  // namespace ui
