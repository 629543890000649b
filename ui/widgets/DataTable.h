// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Cells.h"

#include <QHeaderView>
#include <QTableView>

#include <map>

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
    void setFixed(int column, int width);
    /// As high as its rows, up to so many; else a table takes the height it is given.
    void setFitted(int mostRows);
    QSize sizeHint() const override;

Q_SIGNALS:
    void currentRowChanged(int row);  ///< -1 if none

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void showEvent(QShowEvent *event) override;

protected Q_SLOTS:
    void updateGeometries() override;

private:
    void choose(int column, QHeaderView::ResizeMode mode);

    int m_mostRows = 0;
    std::map<int, QHeaderView::ResizeMode> m_chosen;  ///< the others fit their contents
    bool m_fits = false;
};

}  // namespace ui
