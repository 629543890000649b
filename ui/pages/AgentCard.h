// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AgentInfo.h"
#include "ui/widgets/Card.h"

namespace ui {

class Pill;
class Text;
class Toggle;

/// One agent of the catalogue: how it stands, why, and the switch that routes it.
class AgentCard : public Card {
    Q_OBJECT

public:
    /// `series` is the colour of the agent's mark.
    AgentCard(const core::AgentInfo &agent, int series, QWidget *parent = nullptr);

    void set(const core::AgentInfo &agent);

Q_SIGNALS:
    void routeAsked(bool route);

private:
    core::AgentInfo m_agent;
    Text *m_version;
    Text *m_sentence;
    Text *m_files;
    Pill *m_pill;
    Toggle *m_toggle;
};

}  // namespace ui
