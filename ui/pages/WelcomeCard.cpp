// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/WelcomeCard.h"

#include "ui/pages/PageView.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int markSize = 26;

/// The step's number, or a tick when it is done.
class StepMark : public QWidget {
public:
    StepMark(int number, bool done) : m_number(number), m_done(done) { setFixedSize(markSize, markSize); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        const QColor hue = m_done ? t.good : t.accent;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(pillBackground(t, hue));
        painter.drawEllipse(rect());
        if (m_done)
            return paintIcon(painter, QRectF(rect()).adjusted(6, 6, -6, -6), QStringLiteral("check"), pillText(t, hue));
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        painter.setPen(pillText(t, hue));
        painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_number));
    }

private:
    int m_number;
    bool m_done;
};

}  // namespace

WelcomeCard::WelcomeCard(models::FirstRun &run, QWidget *parent)
    : Card(tr("Three steps to start"), parent), m_run(run), m_steps(new QHBoxLayout)
{
    auto *skip = new QPushButton(tr("Skip"));
    skip->setProperty("kind", "quiet");
    skip->setAccessibleName(tr("Skip the first steps"));
    connect(skip, &QPushButton::clicked, &m_run, &models::FirstRun::setOver);
    header().addWidget(skip);
    m_steps->setSpacing(metrics::wide);
    body().addLayout(m_steps);
    connect(&m_run, &models::FirstRun::changed, this, &WelcomeCard::refresh);
    refresh();
}

void WelcomeCard::refresh()
{
    setVisible(m_run.isShown());
    if (!m_run.isShown())
        return;
    const std::vector<models::FirstStep> steps = m_run.steps();
    QStringList shown;
    for (const models::FirstStep &step : steps)
        shown << step.sentence + step.action;
    if (shown == m_shown)
        return;
    m_shown = shown;
    clear(*m_steps);
    for (size_t i = 0; i < steps.size(); ++i) {
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(new Text(Text::Style::Strong, steps[i].title));
        words->addWidget(new Text(Text::Style::Muted, steps[i].sentence, Text::Overflow::Wrap));
        if (!steps[i].action.isEmpty() && !steps[i].done) {
            auto *act = new QPushButton(steps[i].action);
            act->setObjectName(QStringLiteral("welcome.%1").arg(i));
            act->setAccessibleName(QStringLiteral("%1: %2").arg(steps[i].title, steps[i].action));
            connect(act, &QPushButton::clicked, this,
                    [this, step = models::FirstRun::Step(i)] { Q_EMIT stepAsked(step); });
            words->addSpacing(metrics::hair);
            words->addWidget(act, 0, Qt::AlignLeft);
        }
        words->addStretch();
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics::close);
        row->addWidget(new StepMark(int(i) + 1, steps[i].done), 0, Qt::AlignTop);
        row->addLayout(words, 1);
        m_steps->addLayout(row, 1);
    }
}

}  // namespace ui
