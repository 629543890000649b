// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/GatewayCard.h"

#include "ui/widgets/Toggle.h"

#include <QLineEdit>

namespace ui {

GatewayCard::GatewayCard(QWidget *parent)
    : SettingsCard(tr("Gateway"), parent),
      m_address(addText(tr("Address"), tr("Where your agents' requests go. Leave it empty to let Spotmeter find it."),
                        tr("the peer named “ai” in your tailnet"), QStringLiteral("gateway_url"))),
      m_fallbacks(addText(tr("Fallbacks"),
                          tr("Asked in this order while the first cannot be reached. Write commas between them."),
                          tr("none", "no other gateways"), QStringLiteral("fallback_gateways"))),
      m_trusted(addToggle(tr("Gateway outside the tailnet"),
                          tr("Needed for an address that is not on your tailnet. Only allow a host that you trust with "
                             "your prompts."),
                          QStringLiteral("gateway_trusted"))),
      m_credential(addText(tr("Header for its key"),
                           tr("Only for a gateway outside the tailnet that wants a key, such as Authorization. The key "
                              "itself goes into the keyring with “spotmeter credential set”."),
                           tr("none", "no header"), QStringLiteral("gateway_credential_header")))
{
}

void GatewayCard::set(const core::Settings &settings)
{
    m_address->setText(settings.gatewayUrl);
    m_fallbacks->setText(settings.fallbackGateways.join(QStringLiteral(", ")));
    m_trusted->setChecked(settings.gatewayTrusted);
    m_credential->setText(settings.gatewayCredentialHeader);
}

void GatewayCard::readInto(core::Settings &settings) const
{
    settings.gatewayUrl = m_address->text().trimmed();
    settings.fallbackGateways.clear();
    const QStringList fallbacks = m_fallbacks->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &url : fallbacks) {
        if (!url.trimmed().isEmpty())
            settings.fallbackGateways.append(url.trimmed());
    }
    settings.gatewayTrusted = m_trusted->isChecked();
    settings.gatewayCredentialHeader = m_credential->text().trimmed();
}

}  // namespace ui
