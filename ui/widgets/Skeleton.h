// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// The outline of a page while its contents are read: quiet blocks where cards and lines will be. Nothing moves.
class Skeleton : public QWidget {
    Q_OBJECT

public:
    enum class Shape {
        Dashboard,  ///< a row of figures, a chart with a card beside it, a table
        Cards,  ///< two columns of cards
        Table,  ///< one card with rows
    };

    explicit Skeleton(Shape shape, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape;
};

}  // namespace ui
