// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/BarPlot.h"

#include "core/Format.h"
#include "ui/charts/DayChart.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Focus.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int labelHeight = 20;
constexpr int labelGap = 5;
constexpr double barShare = 0.62;
constexpr double barRadius = 2.5;

QFont smallOf(QFont font)
{
    font.setPixelSize(type::small);
    return font;
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

/// Short, for an axis: the figures themselves are told with the bars.
QString axisText(double value, double step, models::Measure measure)
{
    const QLocale locale;
    const auto digits = [&locale](double number) {
        return locale.toString(number, 'f', std::fabs(number - std::round(number)) < 1e-9 ? 0 : 1);
    };
    switch (measure) {
    case models::Measure::Cost:
        return core::dollarText(value, step < 1 ? 2 : 0, locale);
    case models::Measure::Latency:
        return step >= 1000 ? digits(value / 1000) + QStringLiteral(" s") : digits(value) + QStringLiteral(" ms");
    default:
        break;
    }
    if (step >= 1e9)
        return digits(value / 1e9) + u' ' + core::billions();
    if (step >= 1e5)
        return digits(value / 1e6) + QStringLiteral(" M");
    return step >= 1e3 ? digits(value / 1e3) + QStringLiteral(" k") : digits(value);
}

}  // namespace

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

BarPlot::BarPlot(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void BarPlot::set(const models::UsageSeries &series, models::Measure measure, const QStringList &names,
                  const QStringList &titles, const QStringList &labels)
{
    m_series = series;
    m_measure = measure;
    m_names = names;
    m_titles = titles;
    m_labels = labels;
    if (m_pointed >= int(m_series.days.size()))
        m_pointed = -1;
    update();
}

BarPlot::Axis BarPlot::axis() const
{
    const double highest = m_series.highest();
    Axis axis;
    axis.step = axisStep(highest);
    axis.steps = std::max(1, int(std::ceil(highest / axis.step - 1e-9)));
    const QFontMetrics metrics(smallOf(font()));
    for (int i = 0; i <= axis.steps; ++i) {
        axis.labels << axisText(i * axis.step, axis.step, m_measure);
        axis.width = std::max(axis.width, metrics.horizontalAdvance(axis.labels.last()));
    }
    return axis;
}

QRectF BarPlot::plot(const Axis &axis) const
{
    return QRectF(rect()).adjusted(axis.width + metrics::tight, 8, -4, -labelHeight - 2);
}

void BarPlot::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallOf(font()));
    const Axis axis = this->axis();
    const QRectF plot = this->plot(axis);
    paintAxis(painter, axis);
    const double slot = plot.width() / std::max(1.0, double(m_series.days.size()));
    const double perUnit = plot.height() / (axis.step * axis.steps);
    for (int bar = 0; bar < int(m_series.days.size()); ++bar) {
        const QRectF box(plot.left() + slot * bar, plot.top(), slot, plot.height());
        if (bar == m_pointed) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.raised);
            painter.drawRoundedRect(box, metrics::hair, metrics::hair);
        }
        paintBar(painter, box, perUnit, bar);
    }
    paintLabels(painter, plot);
    if (showsFocus(*this))
        paintFocus(painter, QRectF(rect()).adjusted(3, 3, -3, -3), metrics::radiusSmall, t);
}

void BarPlot::paintAxis(QPainter &painter, const Axis &axis) const
{
    const Tokens &t = tokens();
    const QRectF plot = this->plot(axis);
    for (int i = 0; i <= axis.steps; ++i) {
        const double y = std::round(plot.bottom() - plot.height() * i / axis.steps) + 0.5;
        painter.setPen(t.border);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(t.muted);
        painter.drawText(QRectF(0, y - 10, axis.width, 20), Qt::AlignRight | Qt::AlignVCenter, axis.labels[i]);
    }
}

/// From the largest part at the bottom up, a hair line apart; the topmost is rounded.
void BarPlot::paintBar(QPainter &painter, const QRectF &slot, double perUnit, int bar) const
{
    const Tokens &t = tokens();
    int top = -1;
    for (int line = 0; line < int(m_series.lines.size()); ++line) {
        if (m_series.lines[size_t(line)].values[size_t(bar)] > 0)
            top = line;
    }
    const double width = std::max(1.0, std::round(slot.width() * barShare));
    const double left = std::round(slot.center().x() - width / 2);
    double y = slot.bottom();
    painter.setPen(Qt::NoPen);
    for (int line = 0; line <= top; ++line) {
        const double height = m_series.lines[size_t(line)].values[size_t(bar)] * perUnit;
        if (height <= 0)
            continue;
        const double gap = line == top || height < 3 ? 0 : 1;
        const QRectF part(left, y - height + gap, width, std::max(1.0, height - gap));
        painter.setBrush(t.ofSeries(DayChart::colorOf(m_series, size_t(line))));
        if (line == top && height > 2 * barRadius) {
            QPainterPath path;
            path.setFillRule(Qt::WindingFill);
            path.addRoundedRect(part, barRadius, barRadius);
            path.addRect(part.adjusted(0, barRadius, 0, 0));
            painter.drawPath(path);
        } else {
            painter.drawRect(part);
        }
        y -= height;
    }
}

void BarPlot::paintLabels(QPainter &painter, const QRectF &plot) const
{
    if (m_labels.isEmpty())
        return;
    painter.setPen(tokens().muted);
    const double slot = plot.width() / double(m_labels.size());
    int widest = 1;
    for (const QString &label : m_labels)
        widest = std::max(widest, painter.fontMetrics().horizontalAdvance(label) + labelGap);
    const int every = std::max(1, int(std::ceil(widest / slot)));
    for (qsizetype i = (m_labels.size() - 1) % every; i < m_labels.size(); i += every) {
        const QRectF box(plot.left() + slot * (double(i) + 0.5) - widest, plot.bottom() + 4, 2 * widest, labelHeight);
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, m_labels[i]);
    }
}

QString BarPlot::spoken(int bar) const
{
    QStringList lines{m_titles.value(bar)};
    double sum = 0;
    for (size_t line = 0; line < m_series.lines.size(); ++line) {
        const double value = m_series.lines[line].values[size_t(bar)];
        sum += value;
        if (value > 0)
            lines << QStringLiteral("%1: %2").arg(m_names.value(int(line)), measureText(value, m_measure));
    }
    if (lines.size() != 2)
        lines << tr("In all: %1").arg(measureText(sum, m_measure));
    return lines.join(u'\n');
}

void BarPlot::point(int bar)
{
    if (bar == m_pointed)
        return;
    m_pointed = bar;
    setAccessibleDescription(bar < 0 ? QString() : spoken(bar));
    update();
}

void BarPlot::tell(const QPoint &at)
{
    if (m_pointed < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(at, spoken(m_pointed), this);
}

void BarPlot::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = this->plot(axis());
    const double at = (event->position().x() - plot.left()) / plot.width() * double(m_series.days.size());
    point(at < 0 || at >= double(m_series.days.size()) ? -1 : int(at));
    tell(event->globalPosition().toPoint());
}

void BarPlot::leaveEvent(QEvent *)
{
    if (!hasFocus())
        point(-1);
}

void BarPlot::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_series.days.size()) - 1;
    const int key = event->key();
    if (last < 0 || (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Home && key != Qt::Key_End))
        return QWidget::keyPressEvent(event);
    if (key == Qt::Key_Home)
        point(0);
    else if (key == Qt::Key_End || m_pointed < 0)
        point(last);
    else
        point(std::clamp(m_pointed + (key == Qt::Key_Right ? 1 : -1), 0, last));
    const QRectF plot = this->plot(axis());
    tell(mapToGlobal(QPoint(int(plot.left() + plot.width() * (m_pointed + 0.5) / (last + 1)), height() / 2)));
}

void BarPlot::focusOutEvent(QFocusEvent *event)
{
    point(-1);
    QToolTip::hideText();
    QWidget::focusOutEvent(event);
}

}  // namespace ui
