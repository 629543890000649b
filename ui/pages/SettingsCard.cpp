// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SettingsCard.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/Toggle.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int textWidth = 360;
constexpr int numberWidth = 110;

}  // namespace

void SettingsCard::add(const QString &name, const QString &help, QWidget *field, const QString &setting)
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
    body().addLayout(row);
}

QLineEdit *SettingsCard::addText(const QString &name, const QString &help, const QString &ifEmpty,
                                 const QString &setting)
{
    auto *field = new QLineEdit;
    field->setFixedWidth(textWidth);
    field->setPlaceholderText(ifEmpty);
    connect(field, &QLineEdit::textChanged, this, &SettingsCard::edited);
    add(name, help, field, setting);
    return field;
}

QSpinBox *SettingsCard::addNumber(const QString &name, const QString &help, int least, int most, const QString &setting)
{
    auto *field = new QSpinBox;
    field->setRange(least, most);
    field->setFixedWidth(numberWidth);
    connect(field, &QSpinBox::valueChanged, this, &SettingsCard::edited);
    add(name, help, field, setting);
    return field;
}

Toggle *SettingsCard::addToggle(const QString &name, const QString &help, const QString &setting)
{
    auto *field = new Toggle(name);
    connect(field, &Toggle::clicked, field, [field] { field->setChecked(!field->isChecked()); });
    connect(field, &Toggle::toggled, this, &SettingsCard::edited);
    add(name, help, field, setting);
    return field;
}

}  // namespace ui
