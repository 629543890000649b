// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Agents.h"

#include "agents/Changes.h"
#include "control/Api.h"
#include "control/BlockingClient.h"
#include "core/ActivityLine.h"
#include "core/AgentJson.h"
#include "core/Clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// Restores one agent after the other, then ends the event loop that the keyring's answers come through.
class Restoring : public QObject {
public:
    Restoring(const core::Paths &paths, const agents::Catalogue &catalogue)
        : m_paths(paths), m_inspector(catalogue, agents::Surroundings::ofThisProcess(), paths.journal()),
          m_router(catalogue, agents::Surroundings::ofThisProcess(), m_inspector, paths.journal()),
          m_keeper(paths.keptSecrets(), m_keyring), m_changes(m_router, m_inspector, m_keeper),
          m_ids(m_inspector.changedAgents())
    {
    }
    Q_DISABLE_COPY_MOVE(Restoring)

    void next()
    {
        if (m_ids.isEmpty())
            return QCoreApplication::quit();
        const QString id = m_ids.takeFirst();
        m_changes.restore(id, this, [this, id](const core::Result<agents::Routing> &routing) {
            note(id, routing);
            QMetaObject::invokeMethod(this, &Restoring::next, Qt::QueuedConnection);
        });
    }

    QJsonObject answer() const { return {{u"restored"_s, m_restored}, {u"failed"_s, m_failed}}; }

private:
    void note(const QString &id, const core::Result<agents::Routing> &routing)
    {
        if (!routing) {
            m_failed.append(QJsonObject{{u"agent"_s, id}, {u"error"_s, routing.error().message}});
            return;
        }
        QJsonArray files;
        QJsonArray paths;
        for (const core::FilePreview &file : routing->files) {
            files.append(core::toJson(file));
            paths.append(file.path);
        }
        m_restored.append(QJsonObject{{u"agent"_s, core::toJson(routing->agent)},
                                      {u"files"_s, files},
                                      {u"conflicts"_s, QJsonArray::fromStringList(routing->conflicts)}});
        const auto logged =
            core::appendActivity(m_paths.activityLog(), core::SystemClock().nowMs(),
                                 u"Restored %1."_s.arg(routing->agent.name), {{u"agent"_s, id}, {u"files"_s, paths}});
        if (!logged)
            qWarning("the activity log cannot be written");
    }

    const core::Paths &m_paths;
    agents::Inspector m_inspector;
    agents::Router m_router;
    keyring::Keyring m_keyring;
    agents::SecretKeeper m_keeper;
    agents::Changes m_changes;
    QStringList m_ids;
    QJsonArray m_restored;
    QJsonArray m_failed;
};

}  // namespace

std::optional<core::Result<QJsonObject>> restoreAllHere(const core::Paths &paths)
{
    if (paths.demo || control::callAndWait(paths.socket, "GET", control::api::status))
        return {};
    // As the service does: one process at a time writes the journal.
    QLockFile lock(paths.data + u"/service.lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock() && lock.error() == QLockFile::LockFailedError)
        return {};
    const auto catalogue = agents::loadCatalogue();
    if (!catalogue)
        return core::Result<QJsonObject>(catalogue.error());
    Restoring restoring(paths, *catalogue);
    QMetaObject::invokeMethod(&restoring, &Restoring::next, Qt::QueuedConnection);
    QCoreApplication::exec();
    return core::Result<QJsonObject>(restoring.answer());
}

}  // namespace cli
