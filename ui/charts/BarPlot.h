// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/UsageSeries.h"

#include <QStringList>
#include <QWidget>

namespace ui {

/// Stacked bars with their axes. Pointing at a bar, or the arrow keys, tell all its figures. Painted from the tokens.
class BarPlot : public QWidget {
    Q_OBJECT

public:
    explicit BarPlot(QWidget *parent = nullptr);

    /// `titles`: of each bar, as they are told; `labels`: what stands below it.
    void set(const models::UsageSeries &series, models::Measure measure, const QStringList &names,
             const QStringList &titles, const QStringList &labels);

    QString spoken(int bar) const;  ///< a bar's figures, a line each

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Axis {
        double step = 1;
        int steps = 1;
        QStringList labels;
        int width = 0;
    };

    Axis axis() const;
    QRectF plot(const Axis &axis) const;
    void paintAxis(QPainter &painter, const Axis &axis) const;
    void paintBar(QPainter &painter, const QRectF &slot, double perUnit, int bar) const;
    void paintLabels(QPainter &painter, const QRectF &plot) const;
    void point(int bar);
    void tell(const QPoint &at);

    models::UsageSeries m_series;
    models::Measure m_measure = models::Measure::Cost;
    QStringList m_names;
    QStringList m_titles;
    QStringList m_labels;
    int m_pointed = -1;
};

/// A figure of a measure as people read it.
QString measureText(double value, models::Measure measure);

}  // namespace ui
