// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace ui {

/// The names of a chart's colours, side by side or, with figures, one below the other.
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

private:
    std::vector<Entry> m_entries;
    Qt::Orientation m_orientation;
};

}  // namespace ui
