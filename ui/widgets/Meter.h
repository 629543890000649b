// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

class QPainter;
class QRectF;

namespace ui {

class Text;

/// Paints a bar that is `fraction` full.
void paintMeter(QPainter &painter, const QRectF &box, double fraction, const QColor &fill, const QColor &track);

/// A bar with a name, a figure and a note: how much of a quota is left.
class Meter : public QWidget {
    Q_OBJECT

public:
    explicit Meter(QWidget *parent = nullptr);

    void set(const QString &name, const QString &figure, const QString &note, double fraction);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Text *m_name;
    Text *m_figure;
    double m_fraction = 0;
};

}  // namespace ui
