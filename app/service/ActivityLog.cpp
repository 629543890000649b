// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ActivityLog.h"

#include "core/ActivityLine.h"

#include <QFile>
#include <QJsonDocument>

namespace service {

core::Result<void> ActivityLog::add(const QString &what, const QJsonObject &detail)
{
    return core::appendActivity(m_path, m_clock.nowMs(), what, detail);
}

QJsonArray ActivityLog::last(int limit) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonArray entries;
    while (!file.atEnd()) {
        const QJsonDocument line = QJsonDocument::fromJson(file.readLine());
        if (line.isObject())
            entries.append(line.object());
        if (entries.size() > limit)
            entries.removeFirst();
    }
    return entries;
}

}  // namespace service
