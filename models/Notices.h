// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Money.h"
#include "models/Attention.h"
#include "models/SettingsModel.h"

#include <QTimer>

namespace models {

/// What the program may speak up about. All that happens of one kind is one notification, which is replaced. In the
/// order of core::noticeNames().
enum class NoticeKind { Budget, KeyExpiry, Gateway, StrayKey, Guard };

/// What became of a secret that the guard saw in a request.
enum class Guarded { Stopped, Sent };

struct Notice {
    NoticeKind kind = NoticeKind::Budget;
    QString title;
    QString body;
    QString action;  ///< what the button that opens `page` is called
    Page page = Page::Overview;
    bool urgent = false;
};

QString noticeName(NoticeKind kind);  ///< as the settings name it
QString titleOf(NoticeKind kind);  ///< as the Settings page names it

/// Decides when to speak up, which is rarely: see each function. What the user has silenced is not said. Main thread;
/// clock and models outlive it.
class Notices : public QObject {
    Q_OBJECT

public:
    /// `patienceMs`: how long the gateway may be away before that is said.
    Notices(const core::Clock &clock, const StatusModel &status, const SettingsModel &settings, int patienceMs = 60'000,
            QObject *parent = nullptr);

    /// A budget's mark was passed. Half of it is no news; 80 % and all of it are.
    void addBudget(const QString &title, int percent);
    void addProjection(const QString &title, core::Money atItsEnd);  ///< it will not last
    void addStrayKeys(const QStringList &sentences);
    void addGuarded(const QString &provider, const QString &masked, const QString &agent, Guarded what);

Q_SIGNALS:
    void due(const models::Notice &notice);
    void over(models::NoticeKind kind);  ///< what was said does not hold any more

private:
    void onStatus();
    void checkGateway();
    void checkExpiry();
    void tellGatewayLost();
    void tell(const Notice &notice);

    const core::Clock &m_clock;
    const StatusModel &m_status;
    const SettingsModel &m_settings;
    QTimer m_patience;
    bool m_hadGateway = false;
    bool m_toldLost = false;
    qint64 m_expiresAt = 0;  ///< the key that is looked at
    qint64 m_longestLeft = 0;  ///< how much of its life was seen
    bool m_toldWeek = false;
    bool m_toldDay = false;
};

}  // namespace models
