// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AllAgentsDialog.h"

#include "models/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Choice.h"
#include "ui/widgets/DialogButtons.h"
#include "ui/widgets/Text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int dialogWidth = 560;

}

AllAgentsDialog::AllAgentsDialog(Direction direction, const std::vector<core::AgentInfo> &agents, QWidget *parent)
    : QDialog(parent), m_direction(direction), m_go(new QPushButton)
{
    const bool route = direction == Direction::Route;
    setWindowTitle(route ? tr("Route agents through the gateway") : tr("Restore agents"));
    setMinimumWidth(dialogWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::normal);
    column->setSpacing(metrics::tight);
    column->addWidget(new Text(Text::Style::Heading, windowTitle()));
    column->addWidget(new Text(Text::Style::Muted,
                               route ? tr("Only the lines that name the address change in these files. Each file is "
                                          "written at once or not at all, and you can undo it at any time.")
                                     : tr("Our lines are taken back. What you changed since then stays."),
                               Text::Overflow::Wrap));
    column->addSpacing(metrics::hair);
    for (const core::AgentInfo &agent : agents) {
        auto *choice = new QCheckBox(agent.name);
        choice->setObjectName(agent.id);
        choice->setChecked(true);
        connect(choice, &QCheckBox::toggled, this, &AllAgentsDialog::updateButton);
        m_choices.push_back(choice);
        column->addLayout(explainedChoice(*choice, models::filesText(agent.files)));
    }
    column->addStretch();
    column->addSpacing(metrics::tight);
    column->addLayout(dialogButtons(*this, tr("Cancel"), *m_go));
    updateButton();
}

QStringList AllAgentsDialog::chosen() const
{
    QStringList ids;
    for (const QCheckBox *choice : m_choices) {
        if (choice->isChecked())
            ids << choice->objectName();
    }
    return ids;
}

void AllAgentsDialog::updateButton()
{
    const int count = int(chosen().size());
    m_go->setText(m_direction == Direction::Route ? tr("Route %n agent(s)", nullptr, count)
                                                  : tr("Restore %n agent(s)", nullptr, count));
    m_go->setEnabled(count > 0);
}

}  // namespace ui
