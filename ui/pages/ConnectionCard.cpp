// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConnectionCard.h"

#include <QLineEdit>
#include <QSpinBox>

namespace ui {

ConnectionCard::ConnectionCard(QWidget *parent)
    : SettingsCard(tr("Connection"), parent),
      m_connect(addNumber(tr("Patience to connect"),
                          tr("After this time the next gateway is tried, or the agent is told."), 1, 300,
                          QStringLiteral("connect_seconds"))),
      m_idle(addNumber(
          tr("Longest silence"),
          tr("A request without a byte in either direction for so long is given up. There is no limit on the whole."),
          1, 86'400, QStringLiteral("idle_seconds"))),
      m_certificates(addText(tr("Certificates"), tr("A PEM file of your company's, for a gateway with https."),
                             tr("the system's"), QStringLiteral("trusted_certificates"))),
      m_attribution(addText(tr("Header for the agent's name"),
                            tr("Tells the gateway which agent asks, such as X-Coding-Agent."), tr("not sent"),
                            QStringLiteral("attribution_header")))
{
    for (QSpinBox *field : {m_connect, m_idle})
        field->setSuffix(tr(" s", "seconds"));
}

void ConnectionCard::set(const core::Settings &settings)
{
    m_connect->setValue(settings.connectSeconds);
    m_idle->setValue(settings.idleSeconds);
    m_certificates->setText(settings.trustedCertificates);
    m_attribution->setText(settings.attributionHeader);
}

void ConnectionCard::readInto(core::Settings &settings) const
{
    settings.connectSeconds = m_connect->value();
    settings.idleSeconds = m_idle->value();
    settings.trustedCertificates = m_certificates->text().trimmed();
    settings.attributionHeader = m_attribution->text().trimmed();
}

}  // namespace ui
