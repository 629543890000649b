// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/Facts.h"

#include "ui/pages/PageView.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QGridLayout>

namespace ui {

Facts::Facts(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::normal);
    m_grid->setVerticalSpacing(metrics::tight + 1);
    m_grid->setColumnMinimumWidth(0, 110);
    m_grid->setColumnStretch(1, 1);
}

void Facts::set(const Rows &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    clear(*m_grid);
    int line = 0;
    for (const auto &[name, value] : rows) {
        if (value.isEmpty())
            continue;
        auto *shown = new Text(Text::Style::Body, value, Text::Overflow::Wrap);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        shown->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
        m_grid->addWidget(new Text(Text::Style::Muted, name), line, 0, Qt::AlignTop);
        m_grid->addWidget(shown, line, 1, Qt::AlignTop);
        ++line;
    }
}

}  // namespace ui
