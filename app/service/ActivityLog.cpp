// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ActivityLog.h"

#include "core/Json.h"

#include <QFile>
#include <QJsonDocument>

namespace service {

core::Result<void> ActivityLog::add(const QString &what, const QJsonObject &detail)
{
    QJsonObject entry = detail;
    entry[QStringLiteral("at")] = core::utcText(m_clock.nowMs());
    entry[QStringLiteral("what")] = what;
    const QByteArray line = QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
    QFile file(m_path);
    if (!file.open(QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner) || file.write(line) != line.size()
        || !file.flush())
        return core::Error{core::ErrorKind::Internal,
                           QStringLiteral("Cannot write %1: %2.").arg(m_path, file.errorString())};
    return {};
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
