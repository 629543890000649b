// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/KeyWatch.h"

#include "core/FindingJson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace service {

namespace {

constexpr int pauseMs = 1000;  // an editor writes a file in several steps
constexpr qsizetype mostWatches = 4096;  // of the 8192 and more that Linux gives a user

}  // namespace

KeyWatch::KeyWatch(QString home, ScanJobs &scans, std::function<bool(const std::string &)> isKnown, QObject *parent)
    : QObject(parent), m_home(std::move(home)), m_scans(scans), m_isKnown(std::move(isKnown)),
      m_places(scanning::KnownPlaces::builtIn())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &KeyWatch::look);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &KeyWatch::onChanged);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, &KeyWatch::onChanged);
}

void KeyWatch::start()
{
    QStringList wanted{m_home};
    for (const std::string &file : m_places.expand(QFile::encodeName(m_home).toStdString()).files) {
        const QString path = QFile::decodeName(file.c_str());
        m_known.insert(path);
        wanted += {path, QFileInfo(path).path()};  // the folder too: editors put a new file in the old one's place
    }
    wanted.removeDuplicates();
    const QStringList watched = m_files.files() + m_files.directories();
    wanted.removeIf([&watched](const QString &path) { return watched.contains(path); });
    if (!wanted.isEmpty() && watched.size() + wanted.size() <= mostWatches)
        m_files.addPaths(wanted);
}

void KeyWatch::onChanged(const QString &path)
{
    m_changed.insert(path);
    m_pause.start();
}

void KeyWatch::look()
{
    const QSet<QString> before = m_known;
    start();
    QStringList paths;
    for (const QString &path : std::as_const(m_changed)) {
        if (QFileInfo(path).isFile())
            paths.append(path);
        for (const QString &file : std::as_const(m_known)) {  // those that are new in a folder that changed
            if (!before.contains(file) && QFileInfo(file).path() == path)
                paths.append(file);
        }
    }
    m_changed.clear();
    if (paths.isEmpty())
        return;
    m_scans.scan(paths, this, [this](const core::Result<QJsonObject> &answer) {
        if (!answer)
            return;  // a file that vanished meanwhile; the next change is looked at again
        core::ScanReport report = core::scanReportFromJson(*answer);
        std::erase_if(report.findings, [this](const core::Finding &finding) {
            return finding.level <= core::FindingLevel::Low || m_isKnown(finding.fingerprint);
        });
        if (!report.findings.empty())
            Q_EMIT found(report);
    });
}

}  // namespace service
