// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AgentCard.h"

#include "models/AgentModel.h"
#include "models/ServiceText.h"
#include "models/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/Toggle.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

class InitialMark : public QWidget {
public:
    InitialMark(const QString &name, int series) : m_initial(models::initial(name)), m_series(series)
    {
        setFixedSize(40, 40);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        const QColor hue = t.ofSeries(m_series);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(pillBackground(t, hue));
        painter.drawRoundedRect(rect(), metrics::radius + 2, metrics::radius + 2);
        QFont strong = font();
        strong.setPixelSize(type::heading + 2);
        strong.setWeight(QFont::Bold);
        painter.setFont(strong);
        painter.setPen(pillText(t, hue));
        painter.drawText(rect(), Qt::AlignCenter, m_initial);
    }

private:
    QString m_initial;
    int m_series;
};

bool isRouted(core::AgentState state)
{
    return state == core::AgentState::Routed || state == core::AgentState::NeedsRestart;
}

bool canBeRouted(core::AgentState state)
{
    return state != core::AgentState::NotInstalled && state != core::AgentState::Unreadable
        && state != core::AgentState::CannotRoute;
}

}  // namespace

AgentCard::AgentCard(const core::AgentInfo &agent, int series, QWidget *parent)
    : Card({}, parent), m_version(new Text(Text::Style::Small)),
      m_sentence(new Text(Text::Style::Body, {}, Text::Overflow::Wrap)),
      m_files(new Text(Text::Style::Small, {}, Text::Overflow::Elide)), m_pill(new Pill),
      m_toggle(new Toggle(tr("Route %1 through the gateway").arg(agent.name)))
{
    setAccessibleName(agent.name);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new Text(Text::Style::Heading, agent.name));
    words->addWidget(m_version);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::close);
    head->addWidget(new InitialMark(agent.name, series));
    head->addLayout(words, 1);
    head->addWidget(m_pill);
    head->addWidget(m_toggle);
    m_sentence->setMinimumHeight(m_sentence->fontMetrics().lineSpacing() * 2 + 2);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    body().addLayout(head);
    body().addSpacing(2);
    body().addWidget(m_sentence);
    body().addWidget(m_files);
    connect(m_toggle, &Toggle::clicked, this, [this] { Q_EMIT routeAsked(!isRouted(m_agent.state)); });
    set(agent);
}

void AgentCard::set(const core::AgentInfo &agent)
{
    m_agent = agent;
    m_version->setText(agent.version.isEmpty() ? tr("version not found") : tr("version %1").arg(agent.version));
    m_version->setVisible(agent.state != core::AgentState::NotInstalled);
    const QString words = models::serviceText((agent.sentence + u' ' + agent.action).trimmed());
    m_sentence->setText(words);
    m_sentence->setToolTip(words);
    m_files->setText(models::filesText(agent.files));
    m_files->setToolTip(agent.files.join(u'\n'));
    m_pill->set(models::stateText(agent.state), models::toneOf(agent.state));
    m_toggle->setChecked(isRouted(agent.state));
    m_toggle->setEnabled(canBeRouted(agent.state));
    m_toggle->setToolTip(isRouted(agent.state) ? tr("Restore %1's own settings").arg(agent.name)
                                               : tr("Show what routing would change"));
}

}  // namespace ui
