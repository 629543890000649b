// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Models.h"
#include "ui/pages/PageView.h"

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class Banner;
class BudgetsCard;
class ForwarderCard;
class GuardCard;
class LookCard;
class NoticesCard;
class RecordsCard;
class Toggle;

/// The settings as a form. Saving is an intent; what the service refuses is told in its own words.
class SettingsPage : public PageView {
    Q_OBJECT

public:
    explicit SettingsPage(const Models &models, QWidget *parent = nullptr);

Q_SIGNALS:
    void settingsChanged(const core::Settings &settings);
    void startAtLoginChosen(bool on);

private:
    void build();
    void showForwarder();
    void showLocks();
    QWidget *makeGatewayCard();
    QWidget *makeConnectionCard();
    void showSettings();
    void updateButtons();
    core::Settings entered() const;

    Models m_models;
    core::Settings m_shown;
    Banner *m_error;
    Banner *m_locks;
    ForwarderCard *m_forwarder;
    QLineEdit *m_gateway;
    QLineEdit *m_fallbacks;
    Toggle *m_trusted;
    QLineEdit *m_credential;
    QLineEdit *m_certificates;
    QLineEdit *m_attribution;
    QSpinBox *m_connect;
    QSpinBox *m_idle;
    QSpinBox *m_port;
    QLineEdit *m_socket;
    GuardCard *m_guard;
    BudgetsCard *m_budgets;
    RecordsCard *m_records;
    LookCard *m_look;
    NoticesCard *m_notices;
    Toggle *m_atLogin;
    QPushButton *m_save;
    QPushButton *m_revert;
};

}  // namespace ui
