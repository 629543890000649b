// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/UsageSeries.h"

#include <QWidget>

#include <array>

namespace ui {

/// A week's hours as fields, the fuller the more. Pointing at a field, or the arrow keys, tell its figure.
class HeatMap : public QWidget {
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);

    void set(const models::WeekHours &hours, models::Measure measure);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF field(int weekday, int hour) const;
    QString spoken() const;
    QString fieldText(int weekday, int hour) const;

    models::WeekHours m_hours;
    models::Measure m_measure = models::Measure::Cost;
    int m_weekday = -1;  ///< the field that the keys have come to; -1 = none
    int m_hour = 0;
};

}  // namespace ui
