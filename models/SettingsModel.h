// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Settings.h"

#include <QObject>

namespace models {

/// The settings as the service holds them, and why the last change was refused. Main thread.
class SettingsModel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const core::Settings &settings() const { return m_settings; }
    const QString &error() const { return m_error; }  ///< empty if the last change was taken

    void set(const core::Settings &settings);
    void setError(const QString &sentence);
    bool startsAtLogin() const { return m_startsAtLogin; }  ///< the window's program, by the system's means
    void setStartsAtLogin(bool on);

Q_SIGNALS:
    void changed();

private:
    core::Settings m_settings;
    QString m_error;
    bool m_startsAtLogin = false;
};

}  // namespace models
