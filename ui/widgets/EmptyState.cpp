// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

class Mark : public QWidget {
public:
    explicit Mark(const QString &icon) : m_icon(icon) { setFixedSize(52, 52); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.raised);
        painter.drawEllipse(rect());
        paintIcon(painter, QRectF(rect()).adjusted(14, 14, -14, -14), m_icon, t.muted);
    }

private:
    QString m_icon;
};

}  // namespace

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_title(new Text(Text::Style::Heading, title)),
      m_sentence(new Text(Text::Style::Muted, sentence, Text::Overflow::Wrap))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::tight);
    column->addStretch();
    column->addWidget(new Mark(icon), 0, Qt::AlignHCenter);
    column->addSpacing(metrics::hair);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setFixedWidth(380);
    auto *centred = new QHBoxLayout;
    centred->addWidget(m_sentence);
    column->addLayout(centred);
    column->addStretch();
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

}  // namespace ui
