// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/IdentityPage.h"

#include "core/Format.h"
#include "models/ServiceText.h"
#include "ui/pages/DoctorCard.h"
#include "ui/pages/Facts.h"
#include "ui/pages/LoginRow.h"
#include "ui/pages/QuotaCard.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/Text.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString expiryText(const core::Identity &identity, qint64 nowMs)
{
    if (identity.state == core::TailnetState::Unknown || identity.nodeId.isEmpty())
        return {};
    if (!identity.keyExpiresAt)
        return IdentityPage::tr("Never");
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(*identity.keyExpiresAt);
    const qint64 days = QDateTime::fromMSecsSinceEpoch(nowMs).daysTo(at);
    const QString date = QLocale().toString(at.date(), QLocale::LongFormat);
    return days < 0 ? IdentityPage::tr("%1 (expired)").arg(date)
                    : IdentityPage::tr("%1 (in %n day(s))", nullptr, int(days)).arg(date);
}

QString accessText(core::TailnetAccess access)
{
    switch (access) {
    case core::TailnetAccess::Operator:
        return IdentityPage::tr("You may log in and renew the key from here");
    case core::TailnetAccess::ReadOnly:
        return IdentityPage::tr("Read-only. To renew the key from here: sudo tailscale set --operator=$USER");
    case core::TailnetAccess::Unknown:
        break;
    }
    return {};
}

/// "daily: $1.20 since Spotmeter started", a line for each quota that others have used.
QString elsewhereText(const core::GatewayInfo &gateway)
{
    QStringList lines;
    for (const core::QuotaBucket &bucket : gateway.quotas) {
        if (bucket.elsewhere.nanodollars > 0)
            lines.append(IdentityPage::tr("%1: %2 used since Spotmeter started")
                             .arg(bucket.name, core::moneyText(bucket.elsewhere, QLocale())));
    }
    return lines.join(u'\n');
}

QString withRemedy(const QString &sentence, const QString &remedy)
{
    return models::serviceText((sentence + u' ' + remedy).trimmed());
}

QStringList translated(QStringList texts)
{
    for (QString &text : texts)
        text = models::serviceText(text);
    return texts;
}

/// "$3.00 in, $15.00 out": of a million tokens each, as the card says.
QString priceText(const core::GatewayModel &model)
{
    if (!model.price || !model.price->input || !model.price->output)
        return IdentityPage::tr("price not known");
    const QLocale locale;
    const auto perMillion = [&locale](qint64 picodollars) { return core::moneyText({picodollars * 1000}, locale); };
    //: prices of a million tokens that a model reads and writes
    return IdentityPage::tr("%1 in, %2 out").arg(perMillion(*model.price->input), perMillion(*model.price->output));
}

QVBoxLayout *columnOf(std::initializer_list<QWidget *> cards)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::normal);
    for (QWidget *card : cards)
        column->addWidget(card);
    column->addStretch(1);
    return column;
}

}  // namespace

IdentityPage::IdentityPage(const Models &models, QWidget *parent)
    : PageView(tr("Identity"), Skeleton::Shape::Cards, parent), m_models(models),
      m_tailnetTrouble(new Banner(models::Tone::Warning)), m_gatewayTrouble(new Banner(models::Tone::Warning)),
      m_tailnetState(new Pill), m_gatewayState(new Pill), m_who(new Facts), m_gateway(new Facts),
      m_quota(new QuotaCard), m_modelCount(new Text(Text::Style::Muted)), m_modelList(new Facts), m_grants(new Facts),
      m_doctor(new DoctorCard(models.doctor)), m_login(new LoginRow(models.login, this))
{
    build();
    connect(&m_models.status, &models::StatusModel::changed, this, &IdentityPage::refresh);
    connect(&m_models.grants, &models::GrantModel::changed, this, &IdentityPage::showGrants);
    connect(m_doctor, &DoctorCard::checkRequested, this, &IdentityPage::checkRequested);
    connect(m_doctor, &DoctorCard::rawAnswersRequested, this, &IdentityPage::rawAnswersRequested);
    connect(m_login, &LoginRow::loginRequested, this, &IdentityPage::loginRequested);
    connect(m_login, &LoginRow::openRequested, this, &IdentityPage::openRequested);
    refresh();
    showGrants();
}

Card *IdentityPage::makeMachineCard()
{
    auto *who = new Card(tr("This machine"));
    who->header().addWidget(m_tailnetState);
    who->body().addWidget(m_who);
    who->body().addWidget(m_login);
    who->body().addStretch();
    return who;
}

Card *IdentityPage::makeModelCard()
{
    auto *card = new Card(tr("Models you may use"));
    card->header().addWidget(m_modelCount);
    card->body().addWidget(m_modelList);
    card->body().addSpacing(metrics::close);
    card->body().addWidget(new Text(Text::Style::Heading, tr("What changed")));
    card->body().addWidget(m_grants);
    card->body().addStretch();
    return card;
}

Card *IdentityPage::makeRecordsCard()
{
    auto *records = new Card(tr("What the gateway records"));
    records->body().addWidget(new Text(
        Text::Style::Body,
        tr("An AI gateway on a tailnet usually keeps each request with who sent it: headers, the whole prompt, the "
           "whole answer, tokens and cost. Its administrators may read them, depending on how long it retains them."),
        Text::Overflow::Wrap));
    records->body().addWidget(new Text(
        Text::Style::Body,
        tr("Spotmeter on this machine keeps counts only: model, tokens, cost, times, names of tools, status and "
           "project folder. It never stores a prompt, an answer or a key."),
        Text::Overflow::Wrap));
    records->body().addStretch();
    return records;
}

void IdentityPage::build()
{
    auto *gateway = new Card(tr("Gateway"));
    gateway->header().addWidget(m_gatewayState);
    gateway->body().addWidget(m_gateway);
    gateway->body().addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::normal);
    columns->addLayout(columnOf({makeMachineCard(), makeModelCard()}), 1);
    columns->addLayout(columnOf({gateway, m_quota, makeRecordsCard()}), 1);
    body().addWidget(m_tailnetTrouble);
    body().addWidget(m_gatewayTrouble);
    body().addWidget(m_doctor);
    body().addLayout(columns);
    body().addStretch(1);
}

void IdentityPage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    Q_EMIT opened();
}

void IdentityPage::refresh()
{
    const models::ServiceStatus &status = m_models.status.status();
    const core::Identity &id = status.identity;
    const core::GatewayInfo &gateway = status.gateway;
    setLoading(!m_models.status.isConnected() && m_models.status.lostSentence().isEmpty());
    setSubtitle(m_models.status.identityLine());
    m_tailnetTrouble->setText(withRemedy(id.sentence, id.remedy));
    m_gatewayTrouble->setText(withRemedy(gateway.sentence, gateway.remedy));
    m_tailnetState->set(models::stateText(id.state), models::toneOf(id.state));
    m_gatewayState->set(models::stateText(gateway.state), models::toneOf(gateway.state));
    m_who->set(
        {{tr("Person"), id.displayName.isEmpty() ? id.login : QStringLiteral("%1 · %2").arg(id.displayName, id.login)},
         {tr("Tags"), id.tags.join(QStringLiteral(", "))},
         {tr("Machine"), id.nodeName},
         {tr("Tailnet"), id.tailnet.isEmpty() ? id.magicDnsSuffix : id.tailnet},
         {tr("Addresses"), id.addresses.join(u'\n')},
         {tr("Key expires"), expiryText(id, m_models.clock.nowMs())},
         {tr("Tailscale"), id.daemonVersion},
         {tr("Rights"), accessText(id.access)},
         {tr("Warnings"), translated(id.warnings).join(u'\n')},
         {tr("Health"), id.health.join(u'\n')}});
    m_gateway->set({{tr("Address"), gateway.url},
                    {tr("Dialled at"), gateway.address},
                    {tr("Belongs to"), gateway.knownAs},
                    {tr("Answers in"), models::reachText(gateway)},
                    {tr("Knows you as"), id.caller()},
                    {tr("Connectors"), translated(gateway.connectors).join(QStringLiteral(", "))},
                    {tr("Other machines"), elsewhereText(gateway)},
                    {tr("Kind"), gateway.demo ? tr("Demo gateway inside Spotmeter") : QString()}});
    m_quota->set(gateway);
    showModels(gateway);
}

void IdentityPage::showModels(const core::GatewayInfo &gateway)
{
    Facts::Rows rows;
    for (const core::GatewayModel &model : gateway.models)
        rows.emplace_back(model.id,
                          priceText(model)
                              + (model.provider.isEmpty() ? QString() : QStringLiteral(" · ") + model.provider));
    m_modelCount->setText(tr("%n model(s), prices per million tokens", nullptr, int(gateway.models.size())));
    if (rows.empty())
        rows.emplace_back(tr("None"), tr("The gateway has not listed any model for you."));
    m_modelList->set(rows);
}

void IdentityPage::showGrants()
{
    constexpr std::size_t mostShown = 8;
    Facts::Rows rows;
    const std::vector<models::GrantChange> &changes = m_models.grants.changes();
    for (std::size_t i = 0; i < std::min(changes.size(), mostShown); ++i) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(changes[i].at);
        rows.emplace_back(QLocale().toString(at, QLocale::ShortFormat), models::sentenceOf(changes[i]));
    }
    if (rows.empty())
        rows.emplace_back(tr("Nothing"), tr("No model or limit has changed since Spotmeter first looked."));
    m_grants->set(rows);
}

}  // namespace ui
