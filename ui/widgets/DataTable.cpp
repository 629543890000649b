// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTable.h"

#include "ui/theme/Tokens.h"

#include <algorithm>
#include <utility>

namespace ui {

DataTable::DataTable(const QString &accessibleName, QAbstractItemModel &model, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
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
    QTableView::updateGeometries();  // without a vertical header there is no corner
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics::row);
    horizontalHeader()->setFixedHeight(30);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setResizeContentsPrecision(0);  // what can be seen; all rows would cost a frame
    setItemDelegate(new TextCell(TextCell::Weight::Normal, this));
    setModel(&model);
}

void DataTable::setStretched(int column, TextCell::Weight weight)
{
    setText(column, weight);
    choose(column, QHeaderView::Stretch);
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
    choose(column, QHeaderView::Fixed);
    setColumnWidth(column, width);
}

void DataTable::choose(int column, QHeaderView::ResizeMode mode)
{
    m_chosen[column] = mode;
    horizontalHeader()->setSectionResizeMode(column, mode);
}

void DataTable::setFitted(int mostRows)
{
    m_mostRows = mostRows;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(model(), &QAbstractItemModel::modelReset, this, &DataTable::updateGeometry);
}

/// What nobody sees need not fit. A table is measured when it is shown, and not each time that something is set.
void DataTable::updateGeometries()
{
    if (isVisible())
        QTableView::updateGeometries();
}

void DataTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (!std::exchange(m_fits, true)) {
        horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        for (const auto &[column, mode] : m_chosen)
            horizontalHeader()->setSectionResizeMode(column, mode);
    }
    updateGeometries();
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
