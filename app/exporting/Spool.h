// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace exporting {

/// What waits for the collector, on disk, so that neither its absence nor our end loses it: a file for each batch,
/// oldest first, bounded in bytes. Main thread; one program at a time.
class Spool {
public:
    struct Entry {
        QString path;
        QString signal;  ///< "traces", "metrics": the end of the collector's address
        QByteArray contents;
        qint64 items = 0;  ///< exchanges in it
    };

    Spool(QString folder, qint64 mostBytes);

    /// Returns how many exchanges were dropped to make room: the oldest go first.
    core::Result<qint64> add(const QString &signal, const QByteArray &contents, qint64 items);
    std::optional<Entry> oldest() const;
    void remove(const Entry &entry);
    int count() const;
    void clear();

private:
    const QString m_folder;
    const qint64 m_mostBytes;
    qint64 m_next = 0;
};

}  // namespace exporting
