// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Models.h"
#include "ui/pages/PageView.h"

class QVBoxLayout;

namespace ui {

class Banner;
class Card;
class DoctorCard;
class Facts;
class LoginRow;
class Pill;
class QuotaCard;
class Text;

/// Who this machine is on the tailnet, what the gateway offers it, and what the gateway records.
class IdentityPage : public PageView {
    Q_OBJECT

public:
    explicit IdentityPage(const Models &models, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened();
    void checkRequested();
    void rawAnswersRequested();
    void loginRequested();
    void openRequested(const QString &url);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void refresh();
    void showModels(const core::GatewayInfo &gateway);
    void showGrants();
    Card *makeMachineCard();
    Card *makeModelCard();
    Card *makeRecordsCard();

    Models m_models;
    Banner *m_tailnetTrouble;
    Banner *m_gatewayTrouble;
    Pill *m_tailnetState;
    Pill *m_gatewayState;
    Facts *m_who;
    Facts *m_gateway;
    QuotaCard *m_quota;
    Text *m_modelCount;
    Facts *m_modelList;
    Facts *m_grants;
    DoctorCard *m_doctor;
    LoginRow *m_login;
};

}  // namespace ui
