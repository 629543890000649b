// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTable.h"

#include "ui/theme/Tokens.h"

#include <QHeaderView>

#include <algorithm>

namespace ui {

DataTable::DataTable(const QString &accessibleName, QAbstractItemModel &model, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    setModel(&model);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics::row);
    horizontalHeader()->setFixedHeight(30);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setResizeContentsPrecision(0);  // what can be seen; all rows would cost a frame
    setItemDelegate(new TextCell(TextCell::Weight::Normal, this));
}

void DataTable::setStretched(int column, TextCell::Weight weight)
{
    setText(column, weight);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void DataTable::setText(int column, TextCell::Weight weight)
{
    setItemDelegateForColumn(column, new TextCell(weight, this));
}

void DataTable::setNumber(int column, TextCell::Weight weight)
{
    setItemDelegateForColumn(column, new NumberCell(weight, this));
}

void DataTable::setPill(int column)
{
    setItemDelegateForColumn(column, new PillCell(this));
}

void DataTable::setBar(int column)
{
    setItemDelegateForColumn(column, new BarCell(this));
    setFixed(column, 80);
}

void DataTable::setFixed(int column, int width)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    setColumnWidth(column, width);
}

void DataTable::setFitted(int mostRows)
{
    m_mostRows = mostRows;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(model(), &QAbstractItemModel::modelReset, this, &DataTable::updateGeometry);
}

QSize DataTable::sizeHint() const
{
    const QSize hint = QTableView::sizeHint();
    if (m_mostRows == 0)
        return hint;
    const int rows = std::clamp(model()->rowCount(), 1, m_mostRows);
    return {hint.width(), horizontalHeader()->height() + rows * metrics::row + 2 * frameWidth() + 4};
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

}  // namespace ui
