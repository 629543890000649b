// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AgentInfo.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// What will change in which file, as a diff, before anything is written. Accepted = do it.
class PreviewDialog : public QDialog {
    Q_OBJECT

public:
    PreviewDialog(const core::AgentInfo &agent, bool route, const core::AgentPreview &preview,
                  QWidget *parent = nullptr);

    core::RouteChoice choice() const;

Q_SIGNALS:
    void otherWayAsked(const QString &way);  ///< the dialog closes; another one shows what that way changes

private:
    void addFiles(QVBoxLayout &column);
    void addWays(const core::AgentInfo &agent, QVBoxLayout &column);
    void addSecrets(QVBoxLayout &column);

    core::AgentPreview m_preview;
    QPushButton *m_go;
    QCheckBox *m_keepInFile = nullptr;
};

}  // namespace ui
