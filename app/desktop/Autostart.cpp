// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace desktop {

namespace {

const QString name = QStringLiteral("/spotmeter.desktop");

/// A file that says Hidden=true is as good as none, by the specification.
bool starts(const QString &path)
{
    QFile entry(path);
    if (!entry.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = entry.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.simplified().replace(" ", "").toLower() == "hidden=true")
            return false;
    }
    return true;
}

/// As the Exec key wants an argument (Desktop Entry Specification, "The Exec key").
QString quoted(QString path)
{
    for (const char16_t special : {u'\\', u'"', u'`', u'$'})
        path.replace(QChar(special), QStringLiteral("\\\\") + QChar(special));
    return u'"' + path.replace(u'%', QStringLiteral("%%")) + u'"';
}

}  // namespace

Autostart::Autostart(QString userFolder, QString systemFolder, QString program)
    : m_userFolder(std::move(userFolder)), m_systemFolder(std::move(systemFolder)), m_program(std::move(program))
{
}

Autostart Autostart::ofThisUser()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart"),
            QStringLiteral("/etc/xdg/autostart"), QCoreApplication::applicationFilePath()};
}

QString Autostart::file() const
{
    return m_userFolder + name;
}

bool Autostart::isOn() const
{
    return QFile::exists(file()) ? starts(file()) : starts(m_systemFolder + name);
}

core::Result<void> Autostart::set(bool on) const
{
    if (!on && !QFile::exists(m_systemFolder + name)) {
        if (!QFile::exists(file()) || QFile::remove(file()))
            return {};
        return core::Error{core::ErrorKind::Denied, QStringLiteral("Cannot remove %1. Remove it by hand.").arg(file())};
    }
    const QString entry = QStringLiteral("[Desktop Entry]\nType=Application\nName=Spotmeter\nExec=%1 --hidden\n"
                                         "Icon=spotmeter\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
                                         "X-GNOME-Autostart-Delay=2\nX-KDE-autostart-after=panel\n"
                                         "X-LXQt-Need-Tray=true\n%2")
                              .arg(quoted(m_program), on ? QString() : QStringLiteral("Hidden=true\n"));
    QDir().mkpath(m_userFolder);
    QSaveFile saved(file());
    if (!saved.open(QIODevice::WriteOnly) || saved.write(entry.toUtf8()) < 0 || !saved.commit())
        return core::Error{core::ErrorKind::Denied,
                           QStringLiteral("Cannot write %1: %2.").arg(file(), saved.errorString())};
    return {};
}

}  // namespace desktop
