// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Choice.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace ui {

QVBoxLayout *explainedChoice(QAbstractButton &choice, const QString &meaning)
{
    choice.setAccessibleDescription(meaning);
    auto *below = new QHBoxLayout;
    below->addSpacing(metrics::wide);  // the width of the style sheet's indicators and the space behind them
    below->addWidget(new Text(Text::Style::Small, meaning, Text::Overflow::Wrap), 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(&choice);
    column->addLayout(below);
    return column;
}

}  // namespace ui
