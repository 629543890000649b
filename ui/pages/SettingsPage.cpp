// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SettingsPage.h"

#include "ui/pages/BudgetsCard.h"
#include "ui/pages/ConnectionCard.h"
#include "ui/pages/ForwarderCard.h"
#include "ui/pages/GatewayCard.h"
#include "ui/pages/GuardCard.h"
#include "ui/pages/LookCard.h"
#include "ui/pages/MachineCard.h"
#include "ui/pages/NoticesCard.h"
#include "ui/pages/RecordsCard.h"
#include "ui/widgets/Banner.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

SettingsPage::SettingsPage(const Models &models, QWidget *parent)
    : PageView(tr("Settings"), parent), m_models(models), m_error(new Banner(models::Tone::Bad)),
      m_locks(new Banner(models::Tone::Warning)), m_forwarder(new ForwarderCard), m_machine(new MachineCard),
      m_cards{new GatewayCard, new ConnectionCard, m_machine,       new BudgetsCard(models.agents),
              new GuardCard,   new LookCard,       new NoticesCard, new RecordsCard},
      m_save(new QPushButton(tr("Save"))), m_revert(new QPushButton(tr("Revert")))
{
    build();
    for (SettingsCard *card : m_cards)
        connect(card, &SettingsCard::edited, this, &SettingsPage::updateButtons);
    connect(m_machine, &MachineCard::startAtLoginChosen, this, &SettingsPage::startAtLoginChosen);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT settingsChanged(entered()); });
    connect(m_revert, &QPushButton::clicked, this, &SettingsPage::showSettings);
    connect(&m_models.settings, &models::SettingsModel::changed, this, &SettingsPage::refresh);
    connect(&m_models.status, &models::StatusModel::changed, this, &SettingsPage::showForwarder);
    showSettings();
    refresh();
    showForwarder();
}

void SettingsPage::build()
{
    setSubtitle(tr("Saved settings apply at once, without a restart."));
    m_save->setProperty("kind", "primary");
    actions().addWidget(m_revert);
    actions().addWidget(m_save);
    body().addWidget(m_error);
    body().addWidget(m_locks);
    body().addWidget(m_forwarder);
    for (SettingsCard *card : m_cards)
        body().addWidget(card);
    body().addStretch(1);
}

void SettingsPage::refresh()
{
    const models::SettingsModel &settings = m_models.settings;
    m_error->setText(settings.error());
    m_machine->setStartsAtLogin(settings.startsAtLogin());
    showLocks();
    // What the user is typing stays, unless the settings themselves have changed.
    if (settings.error().isEmpty() && !(settings.settings() == m_shown))
        showSettings();
}

/// What an administrator has set cannot be changed here; it says so, and by which file.
void SettingsPage::showLocks()
{
    const models::SettingsModel &settings = m_models.settings;
    QStringList locked;
    const QList<QWidget *> fields = findChildren<QWidget *>();
    for (QWidget *field : fields) {
        const QString setting = field->property("setting").toString();
        if (setting.isEmpty())
            continue;
        const bool isLocked = settings.isLocked(setting);
        field->setEnabled(!isLocked);
        field->setToolTip(isLocked ? tr("Set by your administrator in %1.").arg(settings.lockedBy()) : QString());
        if (isLocked)
            locked << field->accessibleName();
    }
    m_locks->setText(locked.isEmpty() ? QString()
                                      : tr("Your administrator has set this in %1: %2.")
                                            .arg(settings.lockedBy(), locked.join(QStringLiteral(", "))));
}

void SettingsPage::showForwarder()
{
    m_forwarder->set(m_models.status, m_models.clock.nowMs());
}

void SettingsPage::showSettings()
{
    m_shown = m_models.settings.settings();
    for (SettingsCard *card : m_cards)
        card->set(m_shown);
    updateButtons();
}

core::Settings SettingsPage::entered() const
{
    core::Settings settings = m_models.settings.settings();
    for (const SettingsCard *card : m_cards)
        card->readInto(settings);
    return settings;
}

void SettingsPage::updateButtons()
{
    const bool changed = !(entered() == m_models.settings.settings());
    m_save->setEnabled(changed);
    m_revert->setEnabled(changed);
}

}  // namespace ui
