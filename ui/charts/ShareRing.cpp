// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ShareRing.h"

#include "ui/charts/Legend.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPieSeries>
#include <QPieSlice>
#include <QToolTip>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int ringSize = 152;

}

ShareRing::ShareRing(QWidget *parent)
    : QWidget(parent), m_view(new QChartView), m_whole(new Text(Text::Style::Heading)),
      m_caption(new Text(Text::Style::Small)), m_legend(new Legend(Qt::Vertical))
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFixedSize(ringSize, ringSize);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addStretch();
    middle->addWidget(m_whole, 0, Qt::AlignHCenter);
    middle->addWidget(m_caption, 0, Qt::AlignHCenter);
    middle->addStretch();
    auto *stack = new QGridLayout;
    stack->addWidget(m_view, 0, 0, Qt::AlignCenter);
    stack->addLayout(middle, 0, 0, Qt::AlignCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::close);
    row->addLayout(stack);
    row->addWidget(m_legend, 1);
}

void ShareRing::set(std::vector<Part> parts, const QString &whole, const QString &caption)
{
    m_parts = std::move(parts);
    m_whole->setText(whole);
    m_caption->setText(caption);
    std::vector<Legend::Entry> entries;
    for (const Part &part : m_parts)
        entries.push_back({part.name, part.figure, part.series});
    m_legend->set(std::move(entries));
    m_legend->setVisible(!m_parts.empty());
    rebuild();
}

void ShareRing::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void ShareRing::rebuild()
{
    const Tokens &t = tokens();
    auto *pie = new QPieSeries;
    pie->setHoleSize(0.7);
    pie->setPieSize(0.98);
    if (m_parts.empty())
        pie->append(new QPieSlice(QString(), 1));
    for (QPieSlice *slice : pie->slices()) {  // nothing to share yet: a quiet ring
        slice->setColor(t.raised);
        slice->setBorderColor(t.surface);
    }
    for (const Part &part : m_parts) {
        QPieSlice *slice = pie->append(part.name, part.value);
        slice->setColor(t.ofSeries(part.series));
        slice->setBorderColor(t.surface);
        slice->setBorderWidth(2);
    }
    connect(pie, &QPieSeries::hovered, this, [this, pie](QPieSlice *slice, bool on) {
        const qsizetype index = pie->slices().indexOf(slice);
        if (on && index >= 0 && index < qsizetype(m_parts.size()))
            QToolTip::showText(QCursor::pos(), slice->label() + u' ' + m_parts[size_t(index)].figure, m_view);
        else
            QToolTip::hideText();
    });
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 0, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->addSeries(pie);
    const std::unique_ptr<QChart> old(m_view->chart());
    m_view->setChart(chart);
    m_view->setAccessibleName(m_legend->accessibleName());
}

}  // namespace ui
