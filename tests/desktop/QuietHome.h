// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/Api.h"
#include "control/Server.h"
#include "core/Paths.h"
#include "ui/MainWindow.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>

namespace testing {

/// What a Desktop finds around it: folders of its own, and a service that is there and has nothing to tell.
class QuietHome {
public:
    QuietHome()
    {
        m_service.on("GET", control::api::watch, [](const auto &, control::Reply &reply) { reply.startStream(); });
    }

    bool isUp() { return m_home.isValid() && m_service.listen(paths().socket).ok(); }

    core::Paths paths() const
    {
        core::Paths paths;
        paths.data = m_home.path();
        paths.settings = m_home.filePath("settings.json");
        paths.socket = m_home.filePath("service.sock");
        return paths;
    }

private:
    QTemporaryDir m_home;
    control::Server m_service;
};

inline bool isWindowOpen()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    return std::any_of(all.begin(), all.end(),
                       [](QWidget *one) { return qobject_cast<ui::MainWindow *>(one) && one->isVisible(); });
}

}  // namespace testing
