// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Table.h"

#include "cli/Console.h"

#include <QDateTime>

#include <algorithm>

namespace cli {

QString minuteText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

void Table::add(QStringList cells)
{
    cells.replaceInStrings(QStringLiteral("\n"), QStringLiteral(" "));
    for (QString &cell : cells) {
        if (cell.isEmpty())
            cell = QStringLiteral("–");
    }
    m_rows.push_back(std::move(cells));
}

void Table::print(Console &console) const
{
    QStringList titles;
    std::vector<qsizetype> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        titles.append(m_columns[i].title);
        widths.push_back(titles.last().size());
        for (const QStringList &row : m_rows)
            widths.back() = std::max(widths.back(), row[qsizetype(i)].size());
    }
    console.printHeading(line(titles, widths));
    for (const QStringList &row : m_rows)
        console.print(line(row, widths));
}

QString Table::line(const QStringList &cells, const std::vector<qsizetype> &widths) const
{
    QString text;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString &cell = cells[qsizetype(i)];
        if (i > 0)
            text += QStringLiteral("  ");
        text += m_columns[i].align == Align::Left ? cell.leftJustified(widths[i]) : cell.rightJustified(widths[i]);
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

}  // namespace cli
