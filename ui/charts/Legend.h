// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QPainter;

namespace ui {

/// The names of a chart's colours: side by side, in as many lines as the width asks for, or, with figures, one below
/// the other.
class Legend : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString name;
        QString figure;
        int series = -1;  ///< −1 = other
    };

    explicit Legend(Qt::Orientation orientation, QWidget *parent = nullptr);

    void set(std::vector<Entry> entries);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void paintFigure(QPainter &painter, const QString &figure, QRect &row) const;

    std::vector<Entry> m_entries;
    std::vector<QRect> m_places;  ///< of the entries, in their order
    Qt::Orientation m_orientation;
    int m_width = 0;  ///< once the layout has said it
};

}  // namespace ui
