// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/Server.h"
#include "core/Finding.h"
#include "core/Paths.h"
#include "keyring/Keyring.h"
#include "remedying/Remedies.h"
#include "service/ActivityLog.h"
#include "service/KeyWatch.h"
#include "service/ScanJobs.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <set>
#include <string>

namespace service {

/// The calls about stray keys: scans, the last report of the home folder, its daily renewal, remedies and their undo.
/// Main thread; lives as long as the server. The engine that finds a key again is made when the first remedy is asked
/// for.
class KeyCalls final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyCalls)

public:
    /// `tie` adds what is known of keys besides where they lie.
    KeyCalls(const core::Paths &paths, const QString &home, ActivityLog &log,
             std::function<void(core::ScanReport &)> tie);

    void registerWith(control::Server &server);

    /// Where rules, salt and allowlist are.
    const ScanJobs &scans() const { return m_scans; }

Q_SIGNALS:
    void allowlistChanged();
    void keysFound(const core::ScanReport &report);  ///< those that were not known before

private:
    void scan(const control::Call &call, control::Reply &reply);
    void sendLast(control::Reply &reply) const;
    void remedy(const control::Call &call, control::Reply &reply, bool apply);
    void allow(const control::Call &call, control::Reply &reply);
    void undo(const control::Call &call, control::Reply &reply);
    QJsonObject changes() const;
    void remember(const core::ScanReport &report);
    void takeLast(const QJsonObject &json);
    QJsonObject keep(const core::ScanReport &report);
    void rescanIfDue();
    core::Result<const remedying::Remedies *> remedies();

    core::Paths m_paths;
    QString m_home;
    ActivityLog &m_log;
    std::function<void(core::ScanReport &)> m_tie;
    ScanJobs m_scans;
    KeyWatch m_watch;
    std::set<std::string> m_known;  ///< fingerprints that were told of
    qint64 m_scannedAt = 0;  ///< the home folder, UTC milliseconds; 0: never
    QTimer m_rescan;
    keyring::Keyring m_keyring;
    std::unique_ptr<scanning::PatternEngine> m_engine;
    std::unique_ptr<remedying::Remedies> m_remedies;
};

}  // namespace service
