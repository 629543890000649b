// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/Spool.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <utility>

namespace exporting {

namespace {

// "0000000000000012.traces.40.json": the order, where it goes, how many exchanges it holds.
constexpr int digits = 16;

QFileInfoList entriesIn(const QString &folder)
{
    return QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
}

qint64 itemsIn(const QString &name)
{
    return name.section(u'.', 2, 2).toLongLong();
}

}  // namespace

Spool::Spool(QString folder, qint64 mostBytes) : m_folder(std::move(folder)), m_mostBytes(mostBytes)
{
    const QFileInfoList entries = entriesIn(m_folder);
    if (!entries.isEmpty())
        m_next = entries.last().fileName().section(u'.', 0, 0).toLongLong() + 1;
}

core::Result<qint64> Spool::add(const QString &signal, const QByteArray &contents, qint64 items)
{
    if (!QDir().mkpath(m_folder)
        || !QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return core::Error{core::ErrorKind::Denied,
                           QStringLiteral("The folder %1 cannot be made. Check who may write there.").arg(m_folder)};
    const QString name =
        QStringLiteral("%1.%2.%3.json").arg(m_next++, digits, 10, QLatin1Char('0')).arg(signal).arg(items);
    QSaveFile file(m_folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size() || !file.commit())
        return core::Error{core::ErrorKind::Unavailable,
                           QStringLiteral("%1 cannot be written: %2.").arg(file.fileName(), file.errorString())};
    qint64 bytes = 0;
    for (const QFileInfo &entry : entriesIn(m_folder))
        bytes += entry.size();
    qint64 dropped = 0;
    for (const QFileInfo &entry : entriesIn(m_folder)) {
        if (bytes <= m_mostBytes)
            break;
        bytes -= entry.size();
        // An exchange waits twice, as a span and in a figure: it is told once, by its span.
        if (QFile::remove(entry.filePath()) && entry.fileName().contains(QLatin1String(".traces.")))
            dropped += itemsIn(entry.fileName());
    }
    return dropped;
}

std::optional<Spool::Entry> Spool::oldest() const
{
    for (const QFileInfo &entry : entriesIn(m_folder)) {
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly))
            return Entry{entry.filePath(), entry.fileName().section(u'.', 1, 1), file.readAll(),
                         itemsIn(entry.fileName())};
    }
    return std::nullopt;
}

void Spool::remove(const Entry &entry)
{
    QFile::remove(entry.path);
}

int Spool::count() const
{
    return int(entriesIn(m_folder).size());
}

void Spool::clear()
{
    for (const QFileInfo &entry : entriesIn(m_folder))
        QFile::remove(entry.filePath());
}

}  // namespace exporting
