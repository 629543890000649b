// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"
#include "scanning/KnownPlaces.h"
#include "service/ScanJobs.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace service {

/// Watches the known places of the home folder (inotify on Linux) and looks at what changed, about a second later, in a
/// worker. Tells of keys that were not known before. Main thread.
class KeyWatch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyWatch)

public:
    /// `isKnown` tells by a fingerprint whether a key was found before. `scans` outlives it.
    KeyWatch(QString home, ScanJobs &scans, std::function<bool(const std::string &)> isKnown,
             QObject *parent = nullptr);

    /// Watches what of the known places exists now.
    void start();

Q_SIGNALS:
    void found(const core::ScanReport &report);  ///< holds only keys that are new

private:
    void onChanged(const QString &path);
    void look();

    QString m_home;
    ScanJobs &m_scans;
    std::function<bool(const std::string &)> m_isKnown;
    scanning::KnownPlaces m_places;
    QFileSystemWatcher m_files;
    QSet<QString> m_known;  // the files of the list, whether they exist or not yet
    QSet<QString> m_changed;
    QTimer m_pause;
};

}  // namespace service
