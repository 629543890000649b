// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/RunTimeline.h"

#include "models/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Focus.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr int mostLanes = 4;
constexpr int laneHeight = 10;
constexpr int laneGap = 3;
constexpr int labelHeight = 18;
constexpr double leastWidth = 3;

}  // namespace

RunTimeline::RunTimeline(const models::ExchangeModel &exchanges, QWidget *parent)
    : QWidget(parent), m_exchanges(exchanges)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_exchanges, &QAbstractItemModel::modelReset, this, &RunTimeline::arrange);
    connect(&m_exchanges, &QAbstractItemModel::rowsInserted, this, &RunTimeline::arrange);
    connect(&m_exchanges, &QAbstractItemModel::rowsRemoved, this, &RunTimeline::arrange);
    connect(&m_exchanges, &QAbstractItemModel::dataChanged, this, &RunTimeline::arrange);
    arrange();
}

QSize RunTimeline::sizeHint() const
{
    return {300, mostLanes * (laneHeight + laneGap) + labelHeight + 2 * focusRing};
}

/// Each exchange takes the first lane that is free when it starts.
void RunTimeline::arrange()
{
    const std::vector<core::Exchange> &rows = m_exchanges.rows();
    m_bars.clear();
    m_pointed = -1;
    std::array<qint64, mostLanes> free{};
    m_from = rows.empty() ? 0 : rows.back().startedAt;
    m_to = m_from + 1000;
    for (int row = int(rows.size()) - 1; row >= 0; --row) {
        const core::Exchange &exchange = rows[size_t(row)];
        auto lane = std::find_if(free.begin(), free.end(), [&](qint64 until) { return until <= exchange.startedAt; });
        if (lane == free.end())
            lane = std::min_element(free.begin(), free.end());
        *lane = exchange.startedAt + exchange.durationMs;
        m_to = std::max(m_to, *lane);
        m_bars.push_back({row, int(lane - free.begin())});
    }
    setAccessibleName(
        tr("Timeline of the run. %n exchange(s); the arrow keys go through them.", nullptr, int(m_bars.size())));
    update();
}

QRectF RunTimeline::box(const Bar &bar) const
{
    const core::Exchange &exchange = m_exchanges.row(bar.row);
    const double room = width() - 2 * focusRing - leastWidth;
    const double perMs = room / double(m_to - m_from);
    return {focusRing + double(exchange.startedAt - m_from) * perMs,
            double(focusRing + bar.lane * (laneHeight + laneGap)),
            std::max(leastWidth, double(exchange.durationMs) * perMs), laneHeight};
}

void RunTimeline::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const core::Exchange &exchange = m_exchanges.row(m_bars[i].row);
        const QColor hue = models::succeeded(exchange)     ? t.series[0]
            : exchange.outcome == core::Outcome::AgentGone ? t.muted
                                                           : t.bad;
        const QRectF whole = box(m_bars[i]);
        QRectF waiting = whole;
        if (exchange.firstByteMs >= 0 && exchange.durationMs > 0)
            waiting.setWidth(whole.width() * double(exchange.firstByteMs) / double(exchange.durationMs));
        painter.setPen(Qt::NoPen);
        painter.setBrush(hue);
        painter.drawRoundedRect(whole, 2, 2);
        painter.fillRect(waiting, mixed(hue, t.surface, 0.55));
        if (int(i) == m_pointed) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(t.text, 1.5));
            painter.drawRoundedRect(whole.adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3);
        }
    }
    QFont small = font();
    small.setPixelSize(type::small);
    painter.setFont(small);
    painter.setPen(t.muted);
    const QRect labels(focusRing, height() - labelHeight, width() - 2 * focusRing, labelHeight);
    const auto time = [](qint64 ms) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).time(), QStringLiteral("HH:mm:ss"));
    };
    if (!m_bars.empty()) {
        painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, time(m_from));
        painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter, time(m_to));
    }
    if (showsFocus(*this))
        paintFocus(painter, QRectF(rect()).adjusted(3, 3, -3, -3), metrics::radiusSmall, t);
}

QString RunTimeline::spoken(int bar) const
{
    const int row = m_bars[size_t(bar)].row;
    using Column = models::ExchangeModel::Column;
    QStringList words;
    for (const int column : {Column::Started, Column::Model, Column::Tokens, Column::FirstByte, Column::Duration,
                             Column::Status, Column::Cost}) {
        const QString title = m_exchanges.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        words << title + QStringLiteral(": ") + m_exchanges.index(row, column).data().toString();
    }
    return words.join(u'\n');
}

int RunTimeline::barAt(const QPointF &position) const
{
    for (int i = int(m_bars.size()) - 1; i >= 0; --i) {
        if (box(m_bars[size_t(i)]).adjusted(-1, -1, 1, 1).contains(position))
            return i;
    }
    return -1;
}

void RunTimeline::point(int bar)
{
    if (bar == m_pointed)
        return;
    m_pointed = bar;
    setAccessibleDescription(bar < 0 ? QString() : spoken(bar));
    update();
}

void RunTimeline::mouseMoveEvent(QMouseEvent *event)
{
    point(barAt(event->position()));
    if (m_pointed < 0)
        return QToolTip::hideText();
    QToolTip::showText(event->globalPosition().toPoint(), spoken(m_pointed), this);
}

void RunTimeline::leaveEvent(QEvent *)
{
    if (!hasFocus())
        point(-1);
}

void RunTimeline::mousePressEvent(QMouseEvent *event)
{
    if (const int bar = barAt(event->position()); bar >= 0)
        Q_EMIT chosen(m_bars[size_t(bar)].row);
}

void RunTimeline::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    if (last < 0 || (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right))
        return QWidget::keyPressEvent(event);
    const int step = event->key() == Qt::Key_Right ? 1 : -1;
    point(m_pointed < 0 ? (step > 0 ? 0 : last) : std::clamp(m_pointed + step, 0, last));
    const QRectF at = box(m_bars[size_t(m_pointed)]);
    QToolTip::showText(mapToGlobal(at.bottomLeft().toPoint()), spoken(m_pointed), this);
    Q_EMIT chosen(m_bars[size_t(m_pointed)].row);
}

void RunTimeline::focusOutEvent(QFocusEvent *event)
{
    point(-1);
    QToolTip::hideText();
    QWidget::focusOutEvent(event);
}

}  // namespace ui
