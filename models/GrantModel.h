// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <vector>

namespace models {

/// A change of what the gateway lets this user do.
struct GrantChange {
    qint64 at = 0;  ///< UTC, ms
    QString gateway;
    QStringList gained;  ///< models
    QStringList lost;
    QStringList limits;  ///< "daily: $25.00, was $10.00"

    friend bool operator==(const GrantChange &, const GrantChange &) = default;
};

/// "New: a, b. Gone: c. daily: $25.00, was $10.00."
QString sentenceOf(const GrantChange &change);

/// Those that Spotmeter has seen, newest first. Main thread.
class GrantModel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void set(std::vector<GrantChange> changes);
    const std::vector<GrantChange> &changes() const { return m_changes; }

Q_SIGNALS:
    void changed();

private:
    std::vector<GrantChange> m_changes;
};

}  // namespace models
