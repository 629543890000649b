// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;

namespace ui {

/// Names and values, one pair a line. Values can be selected and copied.
class Facts : public QWidget {
    Q_OBJECT

public:
    using Rows = std::vector<std::pair<QString, QString>>;

    explicit Facts(QWidget *parent = nullptr);

    void set(const Rows &rows);  ///< rows without a value are left out

private:
    QGridLayout *m_grid;
    Rows m_rows;
};

}  // namespace ui
