// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AgentsPage.h"

#include "models/ServiceText.h"
#include "models/TrayMenu.h"
#include "ui/pages/AgentCard.h"
#include "ui/pages/PreviewDialog.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Text.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

AgentsPage::AgentsPage(const Models &models, QWidget *parent)
    : PageView(tr("Agents"), Skeleton::Shape::Cards, parent), m_models(models), m_error(new Banner(models::Tone::Bad)),
      m_elsewhere(new Banner(models::Tone::Warning)), m_grid(new QGridLayout),
      m_routeAll(new QPushButton(tr("Route all…"))), m_restoreAll(new QPushButton(tr("Restore all…")))
{
    m_grid->setSpacing(metrics::normal);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_routeAll->setProperty("kind", "primary");
    connect(m_restoreAll, &QPushButton::clicked, this, &AgentsPage::restoreAllRequested);
    connect(m_routeAll, &QPushButton::clicked, this, &AgentsPage::routeAllRequested);
    actions().addWidget(m_restoreAll);
    actions().addWidget(m_routeAll);
    body().addWidget(m_error);
    body().addWidget(m_elsewhere);
    body().addLayout(m_grid);
    body().addStretch(1);
    connect(&m_models.agents, &QAbstractItemModel::modelReset, this, &AgentsPage::rebuild);
    connect(&m_models.agents, &QAbstractItemModel::dataChanged, this, &AgentsPage::refresh);
    connect(&m_models.status, &models::StatusModel::changed, this, &AgentsPage::refresh);
    rebuild();
}

/// The agents that are here have a card each; those that are not are named in one, so that nobody scrolls past them.
void AgentsPage::rebuild()
{
    clear(*m_grid);
    m_cards.clear();
    const auto &agents = m_models.agents.rows();
    QStringList absent;
    for (size_t i = 0; i < agents.size(); ++i) {
        if (agents[i].state == core::AgentState::NotInstalled) {
            absent << agents[i].name;
            continue;
        }
        auto *card = new AgentCard(agents[i], int(i));
        connect(card, &AgentCard::routeAsked, this,
                [this, id = agents[i].id](bool route) { Q_EMIT previewRequested(id, route); });
        m_grid->addWidget(card, int(m_cards.size()) / 2, int(m_cards.size()) % 2);
        m_cards.emplace_back(i, card);
    }
    const int below = int(m_cards.size() + 1) / 2;
    if (agents.empty())
        m_grid->addWidget(new EmptyState(QStringLiteral("agents"), tr("No agents known yet"),
                                         tr("The list appears as soon as the Spotmeter service answers.")),
                          0, 0, 1, 2);
    if (!absent.isEmpty())
        m_grid->addWidget(makeAbsentCard(absent), below, 0, 1, 2);
    refresh();
}

QWidget *AgentsPage::makeAbsentCard(const QStringList &names)
{
    auto *card = new Card(tr("Not found on this machine"));
    card->body().addWidget(new Text(Text::Style::Muted, names.join(QStringLiteral("\u00a0 · ")), Text::Overflow::Wrap));
    card->body().addWidget(
        new Text(Text::Style::Small, tr("An agent that you install appears above by itself."), Text::Overflow::Wrap));
    return card;
}

void AgentsPage::refresh()
{
    const auto &agents = m_models.agents.rows();
    const auto isHere = [](const core::AgentInfo &agent) { return agent.state != core::AgentState::NotInstalled; };
    const auto installed = std::count_if(agents.begin(), agents.end(), isHere);
    const bool sameCards = size_t(installed) == m_cards.size()
        && std::all_of(m_cards.begin(), m_cards.end(), [&](const auto &card) { return isHere(agents[card.first]); });
    if (!sameCards)
        return rebuild();
    for (const auto &[row, card] : m_cards)
        card->set(agents[row]);
    const bool isLoading = agents.empty() && m_models.status.lostSentence().isEmpty();
    setLoading(isLoading);
    m_routeAll->setEnabled(!models::agentsToRoute(m_models.agents).empty());
    m_restoreAll->setEnabled(!models::agentsToRestore(m_models.agents).empty());
    setSubtitle(
        isLoading
            ? QString()
            : tr("%1 of %2 found agents go through the gateway").arg(m_models.agents.routedCount()).arg(installed));
}

void AgentsPage::showPreview(const QString &id, bool route, const core::AgentPreview &preview)
{
    m_error->setText({});
    const int row = m_models.agents.seriesOf(id.toStdString());
    core::AgentInfo agent;
    agent.name = id;
    if (row >= 0)
        agent = m_models.agents.rows()[size_t(row)];
    auto *dialog = new PreviewDialog(agent, route, preview, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id, route] { Q_EMIT routeRequested(id, route, dialog->choice()); });
    connect(dialog, &PreviewDialog::otherWayAsked, this,
            [this, id](const QString &way) { Q_EMIT previewRequested(id, true, {way, false}); });
    dialog->open();
}

void AgentsPage::showElsewhere(const QString &sentences)
{
    m_elsewhere->setText(models::serviceText(sentences));
}

void AgentsPage::showError(const QString &sentence)
{
    m_error->setText(models::serviceText(sentence));
}

}  // namespace ui
