// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SettingsPage.h"

#include "ui/pages/BudgetsCard.h"
#include "ui/pages/ForwarderCard.h"
#include "ui/pages/GuardCard.h"
#include "ui/pages/LookCard.h"
#include "ui/pages/NoticesCard.h"
#include "ui/pages/RecordsCard.h"
#include "ui/pages/SettingRow.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Toggle.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int fieldWidth = 360;
constexpr int numberWidth = 110;

}  // namespace

SettingsPage::SettingsPage(const Models &models, QWidget *parent)
    : PageView(tr("Settings"), parent), m_models(models), m_error(new Banner(models::Tone::Bad)),
      m_locks(new Banner(models::Tone::Warning)), m_forwarder(new ForwarderCard), m_gateway(new QLineEdit),
      m_fallbacks(new QLineEdit), m_trusted(new Toggle(tr("Gateway outside the tailnet"))), m_credential(new QLineEdit),
      m_certificates(new QLineEdit), m_attribution(new QLineEdit), m_connect(new QSpinBox), m_idle(new QSpinBox),
      m_port(new QSpinBox), m_socket(new QLineEdit), m_guard(new GuardCard), m_budgets(new BudgetsCard(models.agents)),
      m_records(new RecordsCard), m_look(new LookCard), m_notices(new NoticesCard),
      m_atLogin(new Toggle(tr("Start at login"))), m_save(new QPushButton(tr("Save"))),
      m_revert(new QPushButton(tr("Revert")))
{
    setSubtitle(tr("Saved settings apply at once, without a restart."));
    build();
    for (QLineEdit *field : {m_gateway, m_fallbacks, m_credential, m_certificates, m_attribution, m_socket})
        connect(field, &QLineEdit::textChanged, this, &SettingsPage::updateButtons);
    connect(m_trusted, &Toggle::clicked, this, [this] { m_trusted->setChecked(!m_trusted->isChecked()); });
    connect(m_trusted, &Toggle::toggled, this, &SettingsPage::updateButtons);
    for (QSpinBox *field : {m_port, m_connect, m_idle})
        connect(field, &QSpinBox::valueChanged, this, &SettingsPage::updateButtons);
    connect(m_guard, &GuardCard::edited, this, &SettingsPage::updateButtons);
    connect(m_budgets, &BudgetsCard::edited, this, &SettingsPage::updateButtons);
    connect(m_records, &RecordsCard::edited, this, &SettingsPage::updateButtons);
    connect(m_look, &LookCard::edited, this, &SettingsPage::updateButtons);
    connect(m_notices, &NoticesCard::edited, this, &SettingsPage::updateButtons);
    connect(m_atLogin, &Toggle::clicked, this, [this] { Q_EMIT startAtLoginChosen(!m_atLogin->isChecked()); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT settingsChanged(entered()); });
    connect(m_revert, &QPushButton::clicked, this, &SettingsPage::showSettings);
    connect(&m_models.settings, &models::SettingsModel::changed, this, [this] {
        m_error->setText(m_models.settings.error());
        m_atLogin->setChecked(m_models.settings.startsAtLogin());
        showLocks();
        // What the user is typing stays, unless the settings themselves have changed.
        if (m_models.settings.error().isEmpty() && !(m_models.settings.settings() == m_shown))
            showSettings();
    });
    connect(&m_models.status, &models::StatusModel::changed, this, &SettingsPage::showForwarder);
    m_atLogin->setChecked(m_models.settings.startsAtLogin());
    showSettings();
    showLocks();
    showForwarder();
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

QWidget *SettingsPage::makeGatewayCard()
{
    m_gateway->setPlaceholderText(tr("the peer named “ai” in your tailnet"));
    m_fallbacks->setPlaceholderText(tr("none", "no other gateways"));
    m_credential->setPlaceholderText(tr("none", "no header"));
    auto *card = new Card(tr("Gateway"));
    addSettingRow(*card, tr("Address"), tr("Where your agents' requests go. Leave it empty to let Spotmeter find it."),
                  m_gateway, QStringLiteral("gateway_url"));
    addSettingRow(*card, tr("Fallbacks"),
                  tr("Asked in this order while the first cannot be reached. Write commas between them."), m_fallbacks,
                  QStringLiteral("fallback_gateways"));
    addSettingRow(
        *card, tr("Gateway outside the tailnet"),
        tr("Needed for an address that is not on your tailnet. Only allow a host that you trust with your prompts."),
        m_trusted, QStringLiteral("gateway_trusted"));
    addSettingRow(
        *card, tr("Header for its key"),
        tr("Only for a gateway outside the tailnet that wants a key, such as Authorization. The key itself goes into "
           "the keyring with “spotmeter credential set”."),
        m_credential, QStringLiteral("gateway_credential_header"));
    return card;
}

QWidget *SettingsPage::makeConnectionCard()
{
    m_certificates->setPlaceholderText(tr("the system's"));
    m_attribution->setPlaceholderText(tr("not sent"));
    m_connect->setRange(1, 300);
    m_idle->setRange(1, 86'400);
    for (QSpinBox *field : {m_connect, m_idle}) {
        field->setSuffix(tr(" s", "seconds"));
        field->setFixedWidth(numberWidth);
    }
    auto *card = new Card(tr("Connection"));
    addSettingRow(*card, tr("Patience to connect"),
                  tr("After this time the next gateway is tried, or the agent is told."), m_connect,
                  QStringLiteral("connect_seconds"));
    addSettingRow(
        *card, tr("Longest silence"),
        tr("A request without a byte in either direction for so long is given up. There is no limit on the whole."),
        m_idle, QStringLiteral("idle_seconds"));
    addSettingRow(*card, tr("Certificates"), tr("A PEM file of your company's, for a gateway with https."),
                  m_certificates, QStringLiteral("trusted_certificates"));
    addSettingRow(*card, tr("Header for the agent's name"),
                  tr("Tells the gateway which agent asks, such as X-Coding-Agent."), m_attribution,
                  QStringLiteral("attribution_header"));
    return card;
}

void SettingsPage::build()
{
    m_socket->setPlaceholderText(tr("where the system keeps it"));
    for (QLineEdit *field : {m_gateway, m_fallbacks, m_credential, m_certificates, m_attribution, m_socket})
        field->setFixedWidth(fieldWidth);
    m_port->setRange(0, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setFixedWidth(numberWidth);
    m_save->setProperty("kind", "primary");
    actions().addWidget(m_revert);
    actions().addWidget(m_save);

    auto *local = new Card(tr("This machine"));
    addSettingRow(*local, tr("Port"), tr("Agents reach Spotmeter at 127.0.0.1 and this port."), m_port,
                  QStringLiteral("port"));
    addSettingRow(*local, tr("Tailscale's socket"), tr("Only for a tailscaled that runs in an unusual place."),
                  m_socket, QStringLiteral("tailscaled_socket"));
    addSettingRow(*local, tr("Start at login"),
                  tr("Puts Spotmeter into the tray when you log in. This applies at once."), m_atLogin);
    body().addWidget(m_error);
    body().addWidget(m_locks);
    body().addWidget(m_forwarder);
    body().addWidget(makeGatewayCard());
    body().addWidget(makeConnectionCard());
    body().addWidget(local);
    for (QWidget *card : std::initializer_list<QWidget *>{m_budgets, m_guard, m_look, m_notices, m_records})
        body().addWidget(card);
    body().addStretch(1);
}

void SettingsPage::showSettings()
{
    const core::Settings &settings = m_shown = m_models.settings.settings();
    m_gateway->setText(settings.gatewayUrl);
    m_fallbacks->setText(settings.fallbackGateways.join(QStringLiteral(", ")));
    m_trusted->setChecked(settings.gatewayTrusted);
    m_credential->setText(settings.gatewayCredentialHeader);
    m_certificates->setText(settings.trustedCertificates);
    m_attribution->setText(settings.attributionHeader);
    m_connect->setValue(settings.connectSeconds);
    m_idle->setValue(settings.idleSeconds);
    m_port->setValue(settings.port);
    m_socket->setText(settings.tailscaledSocket);
    m_guard->set(settings);
    m_budgets->set(settings);
    m_records->set(settings);
    m_look->set(settings);
    m_notices->set(settings);
    updateButtons();
}

core::Settings SettingsPage::entered() const
{
    core::Settings settings = m_models.settings.settings();
    settings.gatewayUrl = m_gateway->text().trimmed();
    settings.fallbackGateways.clear();
    const QStringList fallbacks = m_fallbacks->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &url : fallbacks) {
        if (!url.trimmed().isEmpty())
            settings.fallbackGateways.append(url.trimmed());
    }
    settings.gatewayTrusted = m_trusted->isChecked();
    settings.gatewayCredentialHeader = m_credential->text().trimmed();
    settings.trustedCertificates = m_certificates->text().trimmed();
    settings.attributionHeader = m_attribution->text().trimmed();
    settings.connectSeconds = m_connect->value();
    settings.idleSeconds = m_idle->value();
    settings.port = m_port->value();
    settings.tailscaledSocket = m_socket->text().trimmed();
    m_guard->readInto(settings);
    m_budgets->readInto(settings);
    m_records->readInto(settings);
    m_look->readInto(settings);
    m_notices->readInto(settings);
    return settings;
}

void SettingsPage::updateButtons()
{
    const bool changed = !(entered() == m_models.settings.settings());
    m_save->setEnabled(changed);
    m_revert->setEnabled(changed);
}

}  // namespace ui
