// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ShareRing.h"

#include "ui/charts/Legend.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Focus.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int ringSize = 152;
constexpr double thickness = 22;
constexpr double gapDegrees = 1.6;

}  // namespace

/// The ring itself: pointing at a part, or the arrow keys, tell it.
class Ring : public QWidget {
public:
    Ring()
    {
        setFixedSize(ringSize, ringSize);
        setMouseTracking(true);
        setFocusPolicy(Qt::StrongFocus);
    }

    void set(const std::vector<ShareRing::Part> &parts, const QString &whole, const QString &caption)
    {
        m_parts = parts;
        m_whole = whole;
        m_caption = caption;
        m_sum = 0;
        for (const ShareRing::Part &part : m_parts)
            m_sum += part.value;
        m_pointed = -1;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box =
            QRectF(rect()).adjusted(thickness / 2 + 3, thickness / 2 + 3, -thickness / 2 - 3, -thickness / 2 - 3);
        if (m_sum <= 0) {  // nothing to share yet: a quiet ring
            painter.setPen(QPen(t.raised, thickness));
            painter.drawEllipse(box);
        }
        double from = 90;
        for (int i = 0; m_sum > 0 && i < int(m_parts.size()); ++i) {
            const double span = 360 * m_parts[size_t(i)].value / m_sum;
            const double gap = m_parts.size() > 1 ? std::min(gapDegrees, span / 2) : 0;
            const double wide = i == m_pointed ? thickness + 5 : thickness;
            painter.setPen(QPen(t.ofSeries(m_parts[size_t(i)].series), wide, Qt::SolidLine, Qt::FlatCap));
            painter.drawArc(box, int(16 * (from - gap / 2)), -int(16 * (span - gap)));
            from -= span;
        }
        paintWords(painter, box);
        if (showsFocus(*this))
            paintFocus(painter, QRectF(rect()).adjusted(3, 3, -3, -3), metrics::radiusSmall, t);
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        point(partAt(event->position()));
        m_pointed < 0 ? QToolTip::hideText() : QToolTip::showText(event->globalPosition().toPoint(), spoken(), this);
    }

    void leaveEvent(QEvent *) override
    {
        if (!hasFocus())
            point(-1);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const int last = int(m_parts.size()) - 1;
        if (last < 0 || (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right))
            return QWidget::keyPressEvent(event);
        point(std::clamp(m_pointed + (event->key() == Qt::Key_Right ? 1 : -1), 0, last));
        QToolTip::showText(mapToGlobal(rect().center()), spoken(), this);
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        point(-1);
        QToolTip::hideText();
        QWidget::focusOutEvent(event);
    }

private:
    void paintWords(QPainter &painter, const QRectF &box)
    {
        const Tokens &t = tokens();
        const QRectF room = box.adjusted(thickness / 2 + 2, 0, -thickness / 2 - 2, 0);
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        strong.setPixelSize(type::heading);
        while (QFontMetrics(strong).horizontalAdvance(m_whole) > room.width() && strong.pixelSize() > type::small)
            strong.setPixelSize(strong.pixelSize() - 1);
        painter.setFont(strong);
        painter.setPen(t.text);
        painter.drawText(room.adjusted(0, 0, 0, -18), Qt::AlignCenter, m_whole);
        QFont small = font();
        small.setPixelSize(type::small);
        painter.setFont(small);
        painter.setPen(t.muted);
        painter.drawText(room.adjusted(0, 20, 0, 0), Qt::AlignCenter,
                         QFontMetrics(small).elidedText(m_caption, Qt::ElideRight, int(room.width())));
    }

    int partAt(const QPointF &position) const
    {
        const QPointF arm = position - QRectF(rect()).center();
        const double radius = std::hypot(arm.x(), arm.y());
        if (m_sum <= 0 || radius > ringSize / 2.0 || radius < ringSize / 2.0 - thickness - 8)
            return -1;
        const double clockwise = std::atan2(arm.x(), -arm.y()) * 180 / M_PI;
        double left = (clockwise < 0 ? clockwise + 360 : clockwise) / 360 * m_sum;
        for (int i = 0; i < int(m_parts.size()); ++i) {
            left -= m_parts[size_t(i)].value;
            if (left <= 0)
                return i;
        }
        return -1;
    }

    void point(int part)
    {
        if (part == m_pointed)
            return;
        m_pointed = part;
        setAccessibleDescription(part < 0 ? QString() : spoken());
        update();
    }

    QString spoken() const
    {
        const ShareRing::Part &part = m_parts[size_t(m_pointed)];
        return ShareRing::tr("%1: %2, %3 %", "a part of the whole: name, figure, percentage")
            .arg(part.name, part.figure, QLocale().toString(100 * part.value / m_sum, 'f', 1));
    }

    std::vector<ShareRing::Part> m_parts;
    QString m_whole;
    QString m_caption;
    double m_sum = 0;
    int m_pointed = -1;
};

ShareRing::ShareRing(QWidget *parent) : QWidget(parent), m_ring(new Ring), m_legend(new Legend(Qt::Vertical))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::close);
    row->addWidget(m_ring);
    row->addWidget(m_legend, 1);
}

void ShareRing::set(const std::vector<Part> &parts, const QString &whole, const QString &caption)
{
    std::vector<Legend::Entry> entries;
    for (const Part &part : parts)
        entries.push_back({part.name, part.figure, part.series});
    m_legend->set(std::move(entries));
    m_legend->setVisible(!parts.empty());
    m_ring->set(parts, whole, caption);
    m_ring->setAccessibleName(tr("Shares of %1, %2. The arrow keys tell each.").arg(whole, caption));
}

}  // namespace ui
