// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

class QPainter;
class QRectF;

namespace ui {

/// Paints a bar that is `fraction` full.
void paintMeter(QPainter &painter, const QRectF &box, double fraction, const QColor &fill, const QColor &track);

/// A bar with a name, a figure and a note: how much of a quota is left.
class Meter : public QWidget {
    Q_OBJECT

public:
    Meter(const QString &name, const QString &figure, const QString &note, double fraction, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_fraction;
};

}  // namespace ui
