// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Models.h"
#include "ui/pages/PageView.h"

class QPushButton;

namespace ui {

class Banner;
class ForwarderCard;
class MachineCard;
class SettingsCard;

/// The settings as a form of cards. Saving is an intent; what the service refuses is told in its own words.
class SettingsPage : public PageView {
    Q_OBJECT

public:
    explicit SettingsPage(const Models &models, QWidget *parent = nullptr);

Q_SIGNALS:
    void settingsChanged(const core::Settings &settings);
    void startAtLoginChosen(bool on);

private:
    void build();
    void refresh();
    void showForwarder();
    void showLocks();
    void showSettings();
    void updateButtons();
    core::Settings entered() const;

    Models m_models;
    core::Settings m_shown;
    Banner *m_error;
    Banner *m_locks;
    ForwarderCard *m_forwarder;
    MachineCard *m_machine;
    std::vector<SettingsCard *> m_cards;  ///< in the order of the page
    QPushButton *m_save;
    QPushButton *m_revert;
};

}  // namespace ui
