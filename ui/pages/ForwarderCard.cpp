// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ForwarderCard.h"

#include "ui/pages/PageView.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

ForwarderCard::ForwarderCard(QWidget *parent)
    : Card(tr("Forwarder"), parent), m_state(new Pill), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(metrics::close);
    header().addWidget(m_state);
    body().addLayout(m_rows);
}

void ForwarderCard::set(const models::StatusModel &status, qint64 nowMs)
{
    m_state->set(status.forwarderLine(), status.forwarderTone());
    std::vector<models::ForwarderLine> lines = models::gatewayLines(status.status(), nowMs);
    const std::vector<models::ForwarderLine> refusals = models::refusalLines(status.status(), nowMs);
    lines.insert(lines.end(), refusals.begin(), refusals.end());
    if (refusals.empty())
        lines.push_back({models::Tone::Good, {}, tr("No request was refused since the service started.")});
    QStringList shown;
    for (const models::ForwarderLine &line : lines)
        shown << line.title + line.text;
    if (shown == m_shown)
        return;
    m_shown = shown;
    clear(*m_rows);
    for (const models::ForwarderLine &line : lines)
        addLine(line);
}

void ForwarderCard::addLine(const models::ForwarderLine &line)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    if (!line.title.isEmpty()) {
        auto *title = new Text(Text::Style::Strong, line.title, Text::Overflow::Wrap);
        if (line.tone == models::Tone::Bad || line.tone == models::Tone::Warning)
            title->setTone(line.tone);
        words->addWidget(title);
    }
    if (!line.text.isEmpty())
        words->addWidget(new Text(Text::Style::Muted, line.text, Text::Overflow::Wrap));
    m_rows->addLayout(words);
}

}  // namespace ui
