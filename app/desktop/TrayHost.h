// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTimer;

namespace desktop {

/// Tells when it is time to make the tray icon. Qt 6.4 looks for a StatusNotifier host once a process: an icon that
/// is made before the panel is there would never show. So: at once if the host's name is on the bus, as soon as it
/// comes, and after a few seconds in any case (an XEmbed tray takes late icons in). Main thread; ready() comes once.
class TrayHost final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayHost)

public:
    explicit TrayHost(QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void ready();

private:
    void finish();

    QTimer *m_limit;
    bool m_done = false;
};

}  // namespace desktop
