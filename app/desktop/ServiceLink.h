// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/Client.h"
#include "control/Launcher.h"
#include "core/AgentInfo.h"
#include "core/Budget.h"
#include "core/Exchange.h"
#include "core/Finding.h"
#include "core/Paths.h"
#include "core/Settings.h"
#include "models/DoctorModel.h"
#include "models/GrantModel.h"
#include "models/RemedyOffers.h"
#include "models/StatusModel.h"
#include "models/Tone.h"

#include <QPointer>
#include <QTimer>

namespace desktop {

/// The way to the service: finds it, starts it if it is not there, follows its events, and comes back with growing
/// pauses when it is lost. Values in, values out. Main thread; nothing here waits.
class ServiceLink final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceLink)

public:
    explicit ServiceLink(const core::Paths &paths, QObject *parent = nullptr);

    void start();

    void preview(const QString &agent, bool route, const core::RouteChoice &choice = {});
    void route(const QString &agent, bool route, const core::RouteChoice &choice = {});
    void scan();
    void cancelScan();
    void previewRemedy(const models::RemedyAsk &ask);
    void applyRemedy(const models::RemedyAsk &ask);
    void undoRemedy(const QString &id);
    void ignoreKey(const models::KeyIgnore &ignore);
    void changeSettings(const core::Settings &settings);
    void saveSettings(const core::Settings &settings);  ///< the same, by the user's hand: done() says so
    /// Takes every change to agents back and has the service end; agentFailed() if one cannot be restored.
    void restoreAllAndEnd();
    void pause(bool paused);
    void check();
    void readRawAnswers();
    void readGrants();
    void login();

Q_SIGNALS:
    void connected();
    void lost(const QString &sentence);
    void status(const models::ServiceStatus &status);
    void agents(const std::vector<core::AgentInfo> &agents);
    void recorded(const core::Exchange &exchange);
    void agentsElsewhere(const QString &sentences);
    void previewed(const QString &agent, bool route, const core::AgentPreview &preview);
    void historyChanged();  ///< by what the agents' logs told
    void agentFailed(const QString &sentence);
    void scanned(const core::ScanReport &report);
    void scanFailed(const QString &sentence);
    void checked(const models::Diagnosis &diagnosis);
    void checkFailed(const QString &sentence);
    void rawAnswers(const std::vector<models::RawAnswer> &answers);
    void grants(const std::vector<models::GrantChange> &changes);
    void loginPage(const QString &url);
    void loginFailed(const QString &sentence);
    void keysFound(const QStringList &sentences);  ///< new stray keys in files that were just saved
    void budgetPassed(const core::Budget &budget, int percent);
    void budgetProjected(const core::Budget &budget,
                         core::Money atItsEnd);  ///< more than it allows, if spending goes on so
    void secretSeen(const QString &provider, const QString &masked, const QString &agent,
                    bool stopped);  ///< by the guard
    void restoredAndEnded();
    void done(const QString &sentence);  ///< what the user asked for
    void remedyPreviewed(const models::RemedyAsk &ask, const QString &what, const QString &diff, const QString &next);
    void remedyDone(const QString &sentence, models::Tone tone, const QString &undo = {});
    void scanProgressed(qint64 files, qint64 bytes);
    void settings(const core::Settings &settings);
    void settingsRefused(const QString &sentence);
    void policy(const QStringList &locked,
                const QString &source);  ///< settings that an administrator has set, and where

private:
    void readAll();
    void readAgents();
    void readPolicy(const QJsonObject &policy);
    void readSettings(const core::Result<QJsonObject> &answer);
    void handle(const QJsonObject &event);
    void tellOfBudget(const QJsonObject &event);
    void tellOfGuard(const QJsonObject &key);
    void tellOfKeys(const QJsonObject &event);
    void tellDone(const core::Result<QJsonObject> &answer);
    void onLost();
    void retryLater(const QString &sentence);

    control::Client m_client;
    control::Launcher m_launcher;
    QTimer m_retry;
    int m_pauseMs;
    bool m_connected = false;
    bool m_launched = false;  ///< in this try
    QPointer<QObject> m_scan;
};

}  // namespace desktop
