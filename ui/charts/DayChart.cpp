// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/DayChart.h"

#include "core/Format.h"
#include "ui/theme/Tokens.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QDate>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLocale>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <cmath>

namespace ui {

namespace {

constexpr int labelHeight = 20;
constexpr int labelGap = 5;

struct Scale {
    double divisor = 1;
    QString format;
};

/// Axis labels are printf formats over the values, so large values are scaled down to the unit first.
Scale scaleOf(double highest, models::Measure measure)
{
    const QString dollar = measure == models::Measure::Cost ? QStringLiteral("$") : QString();
    if (measure == models::Measure::Latency)
        return highest >= 4e3 ? Scale{1e3, QStringLiteral("%g s")} : Scale{1, QStringLiteral("%g ms")};
    if (measure == models::Measure::Cost && highest < 4)
        return {1, dollar + QStringLiteral("%.2f")};
    if (highest >= 4e9)
        return {1e9, dollar + QStringLiteral("%g B")};
    if (highest >= 4e6)
        return {1e6, dollar + QStringLiteral("%g M")};
    if (highest >= 4e3)
        return {1e3, dollar + QStringLiteral("%g k")};
    return {1, dollar + QStringLiteral("%g")};
}

/// The step of an axis with five steps at most: 1, 2, 2.5 or 5 times a power of ten.
double axisStep(double highest)
{
    if (highest <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(highest / 5)));
    for (const double step : {1.0, 2.0, 2.5, 5.0}) {
        if (5 * step * power >= highest)
            return step * power;
    }
    return 10 * power;
}

QDate dateOf(const std::string &day)
{
    return QDate::fromString(QString::fromStdString(day), Qt::ISODate);
}

/// What stands below the bar of a step.
QString labelOf(const std::string &day, models::Step step)
{
    switch (step) {
    case models::Step::Day:
        return QString::number(dateOf(day).day());
    case models::Step::Week:
        return QLocale().toString(dateOf(day), QStringLiteral("d MMM"));
    case models::Step::Month:
        break;
    }
    return QLocale().toString(dateOf(day), QStringLiteral("MMM yy"));
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
    return locale.toString(dateOf(day), QStringLiteral("MMMM yyyy"));
}

}  // namespace

/// Writes the days under the bars itself: the axis would cut each label to the width of its bar.
class DayView : public QChartView {
public:
    void setDays(QStringList days) { m_days = std::move(days); }

protected:
    void drawForeground(QPainter *painter, const QRectF &) override
    {
        if (m_days.isEmpty())
            return;
        QFont small = font();
        small.setPixelSize(type::small);
        painter->setFont(small);
        painter->setPen(tokens().muted);
        const QRectF plot = chart()->plotArea();
        const double slot = plot.width() / double(m_days.size());
        int widest = 1;
        for (const QString &day : m_days)
            widest = std::max(widest, painter->fontMetrics().horizontalAdvance(day) + labelGap);
        const int every = std::max(1, int(std::ceil(widest / slot)));
        for (qsizetype i = (m_days.size() - 1) % every; i < m_days.size(); i += every) {
            const QRectF box(plot.left() + slot * (double(i) + 0.5) - widest, plot.bottom() + 4, 2 * widest,
                             labelHeight);
            painter->drawText(box, Qt::AlignHCenter | Qt::AlignTop, m_days[i]);
        }
    }

private:
    QStringList m_days;
};

QString measureText(double value, models::Measure measure)
{
    const QLocale locale;
    switch (measure) {
    case models::Measure::Cost:
        return core::moneyText({qint64(std::llround(value * 1e9))}, locale);
    case models::Measure::Tokens:
        return core::tokensText(qint64(value), locale);
    case models::Measure::Latency:
        return core::durationText(qint64(value), locale);
    case models::Measure::Requests:
        break;
    }
    return locale.toString(qint64(value));
}

DayChart::DayChart(QWidget *parent) : QWidget(parent), m_view(new DayView)
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    // As high as there is room for: what it showed last must not become what it asks for.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    setMinimumHeight(150);
}

void DayChart::set(models::UsageSeries series, models::Measure measure, QStringList names)
{
    m_series = std::move(series);
    m_measure = measure;
    m_names = std::move(names);
    rebuild();
}

int DayChart::colorOf(const models::UsageSeries &series, size_t line)
{
    return series.lines[line].isOther ? -1 : int(line);
}

void DayChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_series.days.empty())
        rebuild();
}

void DayChart::rebuild()
{
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 0, labelHeight - 6});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    addBars(*chart);
    addAxes(*chart);
    const std::unique_ptr<QChart> old(m_view->chart());
    m_view->setChart(chart);
    QStringList days;
    for (const std::string &day : m_series.days)
        days << labelOf(day, m_series.step);
    m_view->setDays(days);
    double total = 0;
    for (const models::UsageSeries::Line &line : m_series.lines)
        total += line.total;
    m_view->setAccessibleName(tr("Stacked bars. %n bar(s), %1 in all.", nullptr, int(m_series.days.size()))
                                  .arg(measureText(total, m_measure)));
}

void DayChart::addBars(QChart &chart)
{
    const Tokens &t = tokens();
    const double divisor = scaleOf(m_series.highest(), m_measure).divisor;
    auto *bars = new QStackedBarSeries;
    bars->setBarWidth(0.62);
    for (size_t i = 0; i < m_series.lines.size(); ++i) {
        auto *set = new QBarSet(m_names.value(int(i)));
        for (const double value : m_series.lines[i].values)
            *set << value / divisor;
        set->setColor(t.ofSeries(colorOf(m_series, i)));
        set->setBorderColor(t.surface);
        bars->append(set);
        connect(set, &QBarSet::hovered, this, [this, i](bool on, int day) { showFigure(on, day, i); });
    }
    chart.addSeries(bars);
}

void DayChart::addAxes(QChart &chart)
{
    const Tokens &t = tokens();
    QFont font = this->font();
    font.setPixelSize(type::small);
    auto *days = new QBarCategoryAxis;
    for (const std::string &day : m_series.days)
        days->append(QString::fromStdString(day));
    days->setGridLineVisible(false);
    days->setLabelsVisible(false);
    const double highest = m_series.highest();
    const Scale scale = scaleOf(highest, m_measure);
    auto *values = new QValueAxis;
    const double step = axisStep(highest / scale.divisor);
    const int steps = std::max(1, int(std::ceil(highest / scale.divisor / step - 1e-9)));
    values->setRange(0, step * steps);
    values->setTickCount(steps + 1);
    values->setLabelFormat(scale.format);
    values->setGridLinePen(QPen(t.border, 1));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(days), static_cast<QAbstractAxis *>(values)}) {
        axis->setLabelsFont(font);
        axis->setLabelsColor(t.muted);
        axis->setLineVisible(false);
        chart.addAxis(axis, axis == days ? Qt::AlignBottom : Qt::AlignLeft);
        for (QAbstractSeries *series : chart.series())
            series->attachAxis(axis);
    }
}

void DayChart::showFigure(bool on, int day, size_t line)
{
    if (!on)
        return QToolTip::hideText();
    QToolTip::showText(QCursor::pos(),
                       QStringLiteral("%1\n%2: %3")
                           .arg(stepText(m_series.days[size_t(day)], m_series.step), m_names.value(int(line)),
                                measureText(m_series.lines[line].values[size_t(day)], m_measure)),
                       m_view);
}

}  // namespace ui
