// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theming.h"

#include <QObject>

class QDBusVariant;

namespace desktop {

/// Follows the desktop's light or dark and its contrast: the settings portal, org.freedesktop.appearance (XDG Desktop
/// Portal, Settings, version 1). Qt 6.4 does not. Where there is no portal, changed() never comes and the look that Qt
/// found at the start stays. Main thread; nothing waits.
class SystemLookWatch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemLookWatch)

public:
    explicit SystemLookWatch(const ui::SystemLook &atStart, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void changed(const ui::SystemLook &look);

private Q_SLOTS:
    void take(const QString &area, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);

    ui::SystemLook m_look;
};

}  // namespace desktop
