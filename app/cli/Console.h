// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QTextStream>

namespace cli {

/// Standard output and standard error. What is printed may come from the network (names of models, sentences of a
/// gateway), so control characters, which a terminal would obey, are replaced.
class Console {
public:
    Console();

    void print(const QString &line = {});
    void printHeading(const QString &line);  ///< bold if a person looks on
    void printJson(const QJsonObject &json);
    void complain(const QString &sentence);
    /// One line on standard error that the next replaces, only if a person looks on; empty clears it.
    void showProgress(const QString &line);

private:
    QTextStream m_out;
    QTextStream m_err;
    bool m_styled;
};

}  // namespace cli
