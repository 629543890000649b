// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Settings.h"

#include <QObject>
#include <QStringList>

namespace models {

/// The settings as the service holds them, and why the last change was refused. Main thread.
class SettingsModel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const core::Settings &settings() const { return m_settings; }
    QString error() const;  ///< empty if the last change was taken

    /// Whether the user may change a setting, by its name; if not, lockedBy() says who has set it.
    bool isLocked(const QString &setting) const { return m_locked.contains(setting); }
    const QString &lockedBy() const { return m_lockedBy; }  ///< the administrator's file

    void set(const core::Settings &settings);
    void setPolicy(const QStringList &locked, const QString &source);
    void setError(const QString &sentence);
    bool startsAtLogin() const { return m_startsAtLogin; }  ///< the window's program, by the system's means
    void setStartsAtLogin(bool on);

Q_SIGNALS:
    void changed();

private:
    core::Settings m_settings;
    QString m_error;
    QStringList m_locked;
    QString m_lockedBy;
    bool m_startsAtLogin = false;
};

}  // namespace models
