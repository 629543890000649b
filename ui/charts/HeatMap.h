// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/UsageSeries.h"

#include <QWidget>

#include <array>

namespace ui {

/// A week's hours as fields, the fuller the more. Hovering tells the exact figure.
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

private:
    QRectF field(int weekday, int hour) const;
    QString spoken() const;

    models::WeekHours m_hours;
    models::Measure m_measure = models::Measure::Cost;
};

}  // namespace ui
