// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

namespace desktop {

/// Whether the window's program starts with the user's session, by the XDG autostart folder: a file of the user's own,
/// which also overrules one of the system's (Desktop Application Autostart Specification 0.5). Main thread.
class Autostart {
public:
    /// `userFolder`: ~/.config/autostart; `systemFolder`: /etc/xdg/autostart; `program`: what is started.
    Autostart(QString userFolder, QString systemFolder, QString program);
    static Autostart ofThisUser();

    bool isOn() const;
    core::Result<void> set(bool on) const;

private:
    QString file() const;

    QString m_userFolder;
    QString m_systemFolder;
    QString m_program;
};

}  // namespace desktop
