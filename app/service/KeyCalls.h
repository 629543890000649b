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

#include <QObject>

#include <functional>
#include <memory>
#include <set>
#include <string>

namespace service {

/// The calls about stray keys: scans, the last report of the home folder, remedies and their undo. Main thread; lives
/// as long as the server. The engine that finds a key again is made when the first remedy is asked for.
class KeyCalls final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyCalls)

public:
    /// `providers` are those whose models the gateway serves now, as it names them.
    KeyCalls(const core::Paths &paths, const QString &home, ActivityLog &log, std::function<QStringList()> providers);

    void registerWith(control::Server &server);

    /// Where rules, salt and allowlist are.
    const ScanJobs &scans() const { return m_scans; }

Q_SIGNALS:
    void allowlistChanged();

private:
    void scan(const control::Call &call, control::Reply &reply);
    void sendLast(control::Reply &reply) const;
    void remedy(const control::Call &call, control::Reply &reply, bool apply);
    void allow(const control::Call &call, control::Reply &reply);
    void undo(const control::Call &call, control::Reply &reply);
    QJsonObject changes() const;
    void remember(const core::ScanReport &report);
    void markServed(core::ScanReport &report) const;
    core::Result<const remedying::Remedies *> remedies();

    core::Paths m_paths;
    QString m_home;
    ActivityLog &m_log;
    std::function<QStringList()> m_providers;
    ScanJobs m_scans;
    KeyWatch m_watch;
    std::set<std::string> m_known;  ///< fingerprints that were told of
    keyring::Keyring m_keyring;
    std::unique_ptr<scanning::PatternEngine> m_engine;
    std::unique_ptr<remedying::Remedies> m_remedies;
};

}  // namespace service
