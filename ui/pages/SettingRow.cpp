// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SettingRow.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

void addSettingRow(Card &card, const QString &name, const QString &help, QWidget *field, const QString &setting)
{
    field->setProperty("setting", setting);
    field->setAccessibleName(name);
    field->setAccessibleDescription(help);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Text(Text::Style::Strong, name, Text::Overflow::Wrap));
    if (!help.isEmpty())
        words->addWidget(new Text(Text::Style::Muted, help, Text::Overflow::Wrap));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::wide);
    row->addLayout(words, 1);
    row->addWidget(field, 0, Qt::AlignVCenter);
    row->setContentsMargins(0, metrics::hair, 0, metrics::hair);
    card.body().addLayout(row);
}

}  // namespace ui
