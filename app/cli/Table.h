// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cli {

class Console;

/// "2026-11-22 12:47", local time, from UTC milliseconds: in the same width everywhere, and sorted as text.
QString minuteText(qint64 utcMs);

enum class Align { Left, Right };

/// Rows under headings, each column as wide as its widest cell; an empty cell is shown as a dash.
class Table {
public:
    struct Column {
        QString title;
        Align align = Align::Left;
    };

    explicit Table(std::vector<Column> columns) : m_columns(std::move(columns)) { }

    void add(QStringList cells);
    void print(Console &console) const;

private:
    QString line(const QStringList &cells, const std::vector<qsizetype> &widths) const;

    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

}  // namespace cli
