// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Notices.h"

#include <QHash>
#include <QObject>

namespace desktop {

/// Shows notices by the desktop's own service (org.freedesktop.Notifications, Desktop Notifications Specification 1.2):
/// one notification a kind, replaced in place, with a button that opens the page and one that silences the kind. Where
/// there is no such service nothing is shown. Main thread; nothing waits.
class Notifier final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifier)

public:
    explicit Notifier(QObject *parent = nullptr);

    void show(const models::Notice &notice);
    void close(models::NoticeKind kind);

Q_SIGNALS:
    /// `activationToken` lets the window come to the front on Wayland; empty where the service gives none.
    void opened(models::Page page, const QString &activationToken);
    void silenced(models::NoticeKind kind);

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onToken(uint id, const QString &token);
    void onClosed(uint id, uint reason);

private:
    struct Shown {
        models::Notice notice;
        uint id = 0;
    };
    Shown *shownAs(uint id);

    QHash<int, Shown> m_shown;  ///< by kind
    QString m_token;
    bool m_listening = false;
};

}  // namespace desktop
