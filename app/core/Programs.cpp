// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Programs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace core {

QString programPath(const QString &name, const QString &folder)
{
    const QString beside = folder + u'/' + name;
    if (QFileInfo(beside).isExecutable())
        return beside;
    const QString other = folder.endsWith(QLatin1String("/libexec/spotmeter"))
        ? QStringLiteral("/../../bin/")
        : QStringLiteral("/../libexec/spotmeter/");
    return QDir::cleanPath(folder + other + name);
}

QString programPath(const QString &name)
{
    return programPath(name, QCoreApplication::applicationDirPath());
}

}  // namespace core
