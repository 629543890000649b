// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AttentionCard.h"

#include "ui/pages/PageView.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr size_t mostShown = 4;

class ToneIcon : public QWidget {
public:
    explicit ToneIcon(models::Tone tone) : m_tone(tone) { setFixedSize(18, 18); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool good = m_tone == models::Tone::Good;
        paintIcon(painter, rect(), good ? QStringLiteral("check") : QStringLiteral("alert"), tokens().of(m_tone));
    }

private:
    models::Tone m_tone;
};

QHBoxLayout *rowOf(models::Tone tone, const QString &sentence)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::tight + 2);
    row->addWidget(new ToneIcon(tone), 0, Qt::AlignVCenter);
    row->addWidget(new Text(Text::Style::Body, sentence, Text::Overflow::Wrap), 1);
    return row;
}

}  // namespace

AttentionCard::AttentionCard(QWidget *parent) : Card(tr("Needs attention"), parent), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(metrics::tight);
    body().addLayout(m_rows);
    m_rows->addLayout(rowOf(models::Tone::Good, tr("Nothing right now.")));
}

void AttentionCard::set(const std::vector<models::Attention> &list)
{
    QStringList sentences;
    for (const models::Attention &item : list)
        sentences << item.sentence;
    if (sentences == m_shown)
        return;
    m_shown = sentences;
    clear(*m_rows);
    if (list.empty())
        m_rows->addLayout(rowOf(models::Tone::Good, tr("Nothing right now.")));
    for (size_t i = 0; i < std::min(list.size(), mostShown); ++i) {
        QHBoxLayout *row = rowOf(list[i].tone, list[i].sentence);
        if (list[i].page != models::Page::Overview) {
            auto *open = new QPushButton(tr("Open"));
            open->setProperty("kind", "quiet");
            open->setAccessibleName(tr("Open: %1").arg(list[i].sentence));
            connect(open, &QPushButton::clicked, this, [this, page = list[i].page] { Q_EMIT pageRequested(page); });
            row->addWidget(open);
        }
        m_rows->addLayout(row);
    }
    if (list.size() > mostShown)
        m_rows->addWidget(new Text(Text::Style::Muted, tr("and %n more", nullptr, int(list.size() - mostShown))));
}

}  // namespace ui
