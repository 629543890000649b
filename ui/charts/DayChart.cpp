// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/DayChart.h"

#include "ui/charts/SeriesTable.h"
#include "ui/widgets/DataTable.h"

#include <QDate>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

namespace ui {

namespace {

QDate dateOf(const std::string &day)
{
    return QDate::fromString(QString::fromStdString(day), Qt::ISODate);
}

/// What stands below the bar of a step.
QString labelOf(const std::string &day, models::Step step)
{
    switch (step) {
    case models::Step::Day:
        return QLocale().toString(dateOf(day).day());
    case models::Step::Week:
        return QLocale().toString(dateOf(day), DayChart::tr("d MMM", "pattern of a day and its month, see QLocale"));
    case models::Step::Month:
        break;
    }
    return QLocale().toString(dateOf(day), DayChart::tr("MMM yy", "pattern of a month and its year, see QLocale"));
}

QString stepText(const std::string &day, models::Step step)
{
    const QLocale locale;
    switch (step) {
    case models::Step::Day:
        return locale.toString(dateOf(day), QLocale::LongFormat);
    case models::Step::Week:
        return DayChart::tr("Week of %1").arg(locale.toString(dateOf(day), QLocale::LongFormat));
    case models::Step::Month:
        break;
    }
    return locale.toString(dateOf(day), DayChart::tr("MMMM yyyy", "pattern of a month and its year, see QLocale"));
}

}  // namespace

DayChart::DayChart(QWidget *parent) : QWidget(parent), m_stack(new QStackedLayout(this)), m_plot(new BarPlot)
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_plot);
    // As high as there is room for: what it showed last must not become what it asks for.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    setMinimumHeight(150);
}

void DayChart::set(models::UsageSeries series, models::Measure measure, QStringList names)
{
    m_series = std::move(series);
    m_measure = measure;
    m_names = std::move(names);
    m_titles.clear();
    QStringList labels;
    double total = 0;
    for (const std::string &day : m_series.days) {
        m_titles << stepText(day, m_series.step);
        labels << labelOf(day, m_series.step);
    }
    for (const models::UsageSeries::Line &line : m_series.lines)
        total += line.total;
    m_plot->set(m_series, m_measure, m_names, m_titles, labels);
    m_plot->setAccessibleName(
        tr("Stacked bars. %n bar(s), %1 in all. The arrow keys tell each.", nullptr, int(m_series.days.size()))
            .arg(measureText(total, m_measure)));
    if (m_table)
        fillTable();
}

QPushButton *DayChart::makeTableButton()
{
    auto *button = new QPushButton(tr("Table", "shows the figures of a chart as a table"));
    button->setProperty("kind", "quiet");
    button->setCheckable(true);
    button->setAccessibleName(tr("Show the figures as a table"));
    connect(button, &QPushButton::toggled, this, &DayChart::showTable);
    connect(button, &QPushButton::toggled, button, [button](bool on) {
        button->setText(on ? tr("Chart", "shows figures as a chart again")
                           : tr("Table", "shows the figures of a chart as a table"));
    });
    return button;
}

void DayChart::showTable(bool on)
{
    if (on && !m_table) {
        m_table = new SeriesTable(this);
        fillTable();
        auto *view = new DataTable(tr("The chart's figures"), *m_table);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        view->setText(0, TextCell::Weight::Muted);
        view->setItemDelegate(new NumberCell(TextCell::Weight::Normal, view));
        m_stack->addWidget(view);
    }
    m_stack->setCurrentIndex(on ? 1 : 0);
}

void DayChart::fillTable()
{
    m_table->set(m_series, m_measure, m_names, m_titles);
}

int DayChart::colorOf(const models::UsageSeries &series, size_t line)
{
    return series.lines[line].isOther ? -1 : int(line);
}

}  // namespace ui
