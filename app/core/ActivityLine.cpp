// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ActivityLine.h"

#include "core/Json.h"

#include <QFile>
#include <QJsonDocument>

namespace core {

Result<void> appendActivity(const QString &path, qint64 utcMs, const QString &what, const QJsonObject &detail)
{
    QJsonObject entry = detail;
    entry[QStringLiteral("at")] = utcText(utcMs);
    entry[QStringLiteral("what")] = what;
    const QByteArray line = QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
    QFile file(path);
    if (!file.open(QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner) || file.write(line) != line.size()
        || !file.flush())
        return Error{ErrorKind::Internal, QStringLiteral("Cannot write %1: %2.").arg(path, file.errorString())};
    return {};
}

}  // namespace core
