// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatCard.h"

#include "ui/charts/Sparkline.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

StatCard::StatCard(QWidget *parent)
    : Card({}, parent), m_title(new Text(Text::Style::Muted)), m_value(new Text(Text::Style::Figure)),
      m_change(new Text(Text::Style::Muted)), m_course(new Sparkline)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::hair);
    words->addWidget(m_title);
    words->addWidget(m_value);
    words->addWidget(m_change);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::tight);
    row->addLayout(words, 3);
    row->addWidget(m_course, 2, Qt::AlignBottom);
    body().addLayout(row);
}

void StatCard::set(const models::Stat &stat)
{
    m_title->setText(stat.title);
    m_value->setText(stat.value);
    m_change->setText(stat.change);
    m_change->setTone(stat.tone);
    m_course->set(stat.course);
    setToolTip(stat.tip);
    setAccessibleDescription(stat.tip);
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(stat.title, stat.value, stat.change));
}

}  // namespace ui
