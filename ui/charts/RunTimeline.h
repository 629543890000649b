// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ExchangeModel.h"

#include <QWidget>

#include <vector>

namespace ui {

/// A run's exchanges along its time: a bar from request to end, its dark part until the first byte. What ran at the
/// same time stands in lanes below one another. Hovering or the arrow keys tell about one, and choose it. The table of
/// the same exchanges says all of it in words. Main thread; the model outlives it.
class RunTimeline : public QWidget {
    Q_OBJECT

public:
    explicit RunTimeline(const models::ExchangeModel &exchanges, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Bar {
        int row = 0;
        int lane = 0;
    };

    void arrange();
    QRectF box(const Bar &bar) const;
    int barAt(const QPointF &position) const;
    void point(int bar);
    QString spoken(int bar) const;

    const models::ExchangeModel &m_exchanges;
    std::vector<Bar> m_bars;  ///< oldest first
    qint64 m_from = 0;
    qint64 m_to = 1;
    int m_pointed = -1;
};

}  // namespace ui
