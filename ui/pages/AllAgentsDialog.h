// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AgentInfo.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QPushButton;

namespace ui {

/// Routes or restores several agents at once: each with the files that change, and each can be left out.
/// Accepted = do it with chosen().
class AllAgentsDialog : public QDialog {
    Q_OBJECT

public:
    enum class Direction { Route, Restore };

    AllAgentsDialog(Direction direction, const std::vector<core::AgentInfo> &agents, QWidget *parent = nullptr);

    QStringList chosen() const;  ///< ids

private:
    void updateButton();

    Direction m_direction;
    std::vector<QCheckBox *> m_choices;
    QPushButton *m_go;
};

}  // namespace ui
