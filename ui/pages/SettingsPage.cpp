// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SettingsPage.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/Toggle.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int fieldWidth = 360;

/// A setting: its name and what it does at the left, its field at the right.
void addRow(Card &card, const QString &name, const QString &help, QWidget *field)
{
    field->setAccessibleName(name);
    field->setAccessibleDescription(help);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Text(Text::Style::Strong, name));
    words->addWidget(new Text(Text::Style::Muted, help, Text::Overflow::Wrap));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::wide);
    row->addLayout(words, 1);
    row->addWidget(field, 0, Qt::AlignVCenter);
    row->setContentsMargins(0, metrics::hair, 0, metrics::hair);
    card.body().addLayout(row);
}

}  // namespace

SettingsPage::SettingsPage(const Models &models, QWidget *parent)
    : PageView(tr("Settings"), parent), m_models(models), m_error(new Banner(models::Tone::Bad)),
      m_gateway(new QLineEdit), m_trusted(new Toggle(tr("Gateway outside the tailnet"))), m_port(new QSpinBox),
      m_socket(new QLineEdit), m_theme(new SegmentedControl(tr("Theme"), {tr("System"), tr("Light"), tr("Dark")})),
      m_save(new QPushButton(tr("Save"))), m_revert(new QPushButton(tr("Revert")))
{
    setSubtitle(tr("Saved settings apply at once, without a restart."));
    build();
    connect(m_gateway, &QLineEdit::textChanged, this, &SettingsPage::updateButtons);
    connect(m_socket, &QLineEdit::textChanged, this, &SettingsPage::updateButtons);
    connect(m_trusted, &Toggle::clicked, this, [this] { m_trusted->setChecked(!m_trusted->isChecked()); });
    connect(m_trusted, &Toggle::toggled, this, &SettingsPage::updateButtons);
    connect(m_port, &QSpinBox::valueChanged, this, &SettingsPage::updateButtons);
    connect(m_theme, &SegmentedControl::chosen, this, &SettingsPage::updateButtons);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT settingsChanged(entered()); });
    connect(m_revert, &QPushButton::clicked, this, &SettingsPage::showSettings);
    connect(&m_models.settings, &models::SettingsModel::changed, this, [this] {
        m_error->setText(m_models.settings.error());
        if (m_models.settings.error().isEmpty())
            showSettings();
    });
    showSettings();
}

void SettingsPage::build()
{
    m_gateway->setPlaceholderText(tr("the peer named “ai” in your tailnet"));
    m_socket->setPlaceholderText(tr("where the system keeps it"));
    m_gateway->setFixedWidth(fieldWidth);
    m_socket->setFixedWidth(fieldWidth);
    m_port->setRange(0, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setFixedWidth(110);
    m_save->setProperty("kind", "primary");
    actions().addWidget(m_revert);
    actions().addWidget(m_save);

    auto *gateway = new Card(tr("Gateway"));
    addRow(*gateway, tr("Address"), tr("Where your agents' requests go. Leave it empty to let Spotmeter find it."),
           m_gateway);
    addRow(*gateway, tr("Gateway outside the tailnet"),
           tr("Needed for an address that is not on your tailnet. Only allow a host that you trust with your prompts."),
           m_trusted);
    auto *local = new Card(tr("This machine"));
    addRow(*local, tr("Port"), tr("Agents reach Spotmeter at 127.0.0.1 and this port."), m_port);
    addRow(*local, tr("Tailscale's socket"), tr("Only for a tailscaled that runs in an unusual place."), m_socket);
    auto *look = new Card(tr("Look"));
    addRow(*look, tr("Theme"), tr("System follows the light or dark setting of your desktop."), m_theme);
    body().addWidget(m_error);
    body().addWidget(gateway);
    body().addWidget(local);
    body().addWidget(look);
    body().addStretch(1);
}

void SettingsPage::showSettings()
{
    const core::Settings &settings = m_models.settings.settings();
    m_gateway->setText(settings.gatewayUrl);
    m_trusted->setChecked(settings.gatewayTrusted);
    m_port->setValue(settings.port);
    m_socket->setText(settings.tailscaledSocket);
    m_theme->setCurrentIndex(int(settings.theme));
    updateButtons();
}

core::Settings SettingsPage::entered() const
{
    core::Settings settings = m_models.settings.settings();
    settings.gatewayUrl = m_gateway->text().trimmed();
    settings.gatewayTrusted = m_trusted->isChecked();
    settings.port = m_port->value();
    settings.tailscaledSocket = m_socket->text().trimmed();
    settings.theme = core::Theme(std::max(0, m_theme->currentIndex()));
    return settings;
}

void SettingsPage::updateButtons()
{
    const bool changed = !(entered() == m_models.settings.settings());
    m_save->setEnabled(changed);
    m_revert->setEnabled(changed);
}

}  // namespace ui
