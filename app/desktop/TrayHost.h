// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/XembedTray.h"

#include <QObject>

class QTimer;

namespace desktop {

/// Tells when it is time to make the tray icon. Qt 6.4 looks for a StatusNotifier host once a process: an icon that
/// is made before the panel is there would never show. So: at once if a host has registered with the watcher on the
/// bus, and as soon as one does; on X11, where none has in a few seconds, an XEmbed tray will do, now or when it comes.
/// Main thread; ready() comes once. waiting() comes before it, once, when there is no host yet.
class TrayHost final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayHost)

public:
    explicit TrayHost(QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void ready();
    void waiting();
    void absent();  ///< after a few seconds there is still none of either kind

private Q_SLOTS:
    void finish();
    void ask();

private:
    void onLimit();
    void wait();

    QTimer *m_limit;
    platform::XembedTray m_xembed;
    bool m_waiting = false;
    bool m_done = false;
};

}  // namespace desktop
