// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Attention.h"

namespace models {

/// An installed agent in the tray's menu.
struct TrayAgent {
    QString id;
    QString text;  ///< "OpenCode …" if it wants a look
    bool routed = false;
    bool enabled = true;

    friend bool operator==(const TrayAgent &, const TrayAgent &) = default;
};

/// What stands in the tray's menu, as plain state.
struct TrayTexts {
    QString identity;
    QString gateway;
    QString today;
    QString keys;
    QString tip;
    std::vector<TrayAgent> agents;
    bool canRouteAll = false;  ///< one is direct, or was changed since
    bool canRestoreAll = false;  ///< one is routed
    bool canScan = true;
    bool paused = false;
    bool connected = false;
    TrayState state = TrayState::Off;

    friend bool operator==(const TrayTexts &, const TrayTexts &) = default;
};

/// The tray's menu as the models stand. changed() comes only when something in it is different, so that no desktop is
/// asked to draw the same menu again. Main thread; the models outlive it.
class TrayMenu : public QObject {
    Q_OBJECT

public:
    TrayMenu(const StatusModel &status, const AgentModel &agents, const FindingModel &findings,
             QObject *parent = nullptr);

    const TrayTexts &texts() const { return m_texts; }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    TrayTexts read() const;

    const StatusModel &m_status;
    const AgentModel &m_agents;
    const FindingModel &m_findings;
    TrayTexts m_texts;
};

/// What "Route all" would route: installed agents that talk to their providers themselves.
std::vector<core::AgentInfo> agentsToRoute(const AgentModel &agents);
/// What "Restore all" would restore: agents whose files hold our keys.
std::vector<core::AgentInfo> agentsToRestore(const AgentModel &agents);

}  // namespace models
