// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/SecretNames.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace keyring {

QStringList SecretNames::all() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

core::Result<void> SecretNames::add(const QString &name) const
{
    QStringList names = all();
    if (names.contains(name))
        return {};
    names.append(name);
    names.sort();
    return save(names);
}

core::Result<void> SecretNames::remove(const QString &name) const
{
    QStringList names = all();
    return names.removeAll(name) > 0 ? save(names) : core::Result<void>();
}

core::Result<void> SecretNames::save(const QStringList &names) const
{
    QSaveFile file(m_path);
    if (!QDir().mkpath(QFileInfo(m_path).path()) || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(names.join(u'\n').toUtf8() + '\n') < 0 || !file.commit())
        return core::Error{core::ErrorKind::Internal,
                           QStringLiteral("Cannot write %1: %2.").arg(m_path, file.errorString())};
    return {};
}

bool isVariableName(const QString &name)
{
    static const QRegularExpression variable(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]{0,127}$"));
    return variable.match(name).hasMatch();
}

}  // namespace keyring
