// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/MachineCard.h"

#include "ui/widgets/Toggle.h"

#include <QLineEdit>
#include <QSpinBox>

namespace ui {

MachineCard::MachineCard(QWidget *parent)
    : SettingsCard(tr("This machine"), parent),
      m_port(addNumber(tr("Port"), tr("Agents reach Spotmeter at 127.0.0.1 and this port."), 0, 65535,
                       QStringLiteral("port"))),
      m_socket(addText(tr("Tailscale's socket"), tr("Only for a tailscaled that runs in an unusual place."),
                       tr("where the system keeps it"), QStringLiteral("tailscaled_socket"))),
      m_atLogin(new Toggle(tr("Start at login")))
{
    m_port->setGroupSeparatorShown(false);
    add(tr("Start at login"), tr("Puts Spotmeter into the tray when you log in. This applies at once."), m_atLogin, {});
    connect(m_atLogin, &Toggle::clicked, this, [this] { Q_EMIT startAtLoginChosen(!m_atLogin->isChecked()); });
}

void MachineCard::set(const core::Settings &settings)
{
    m_port->setValue(settings.port);
    m_socket->setText(settings.tailscaledSocket);
}

void MachineCard::readInto(core::Settings &settings) const
{
    settings.port = m_port->value();
    settings.tailscaledSocket = m_socket->text().trimmed();
}

void MachineCard::setStartsAtLogin(bool starts)
{
    m_atLogin->setChecked(starts);
}

}  // namespace ui
