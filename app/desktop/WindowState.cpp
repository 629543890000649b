// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/WindowState.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace desktop {

WindowState::WindowState(const core::Paths &paths) : m_file(paths.data + QStringLiteral("/window.json"))
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    m_firstRunOver = json[QLatin1String("first_run_over")].toBool();
    m_geometry = QByteArray::fromBase64(json[QLatin1String("geometry")].toString().toLatin1());
}

void WindowState::setFirstRunOver()
{
    m_firstRunOver = true;
    save();
}

void WindowState::setGeometry(const QByteArray &geometry)
{
    if (geometry == m_geometry)
        return;
    m_geometry = geometry;
    save();
}

void WindowState::save() const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const QJsonObject json{{QStringLiteral("first_run_over"), m_firstRunOver},
                           {QStringLiteral("geometry"), QString::fromLatin1(m_geometry.toBase64())}};
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0)
        file.commit();
}

}  // namespace desktop
