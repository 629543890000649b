// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Cells.h"

#include <QTableView>

namespace ui {

/// A table in our manner: whole rows, quiet lines, figures that line up, columns as wide as their contents
/// and one that takes the rest.
class DataTable : public QTableView {
    Q_OBJECT

public:
    DataTable(const QString &accessibleName, QAbstractItemModel &model, QWidget *parent = nullptr);

    void setStretched(int column, TextCell::Weight weight = TextCell::Weight::Strong);
    void setText(int column, TextCell::Weight weight);
    void setNumber(int column, TextCell::Weight weight = TextCell::Weight::Normal);
    void setPill(int column);
    void setBar(int column);

Q_SIGNALS:
    void currentRowChanged(int row);  ///< -1 if none

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

}  // namespace ui
