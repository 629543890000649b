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
    struct Words {
        QString title;
        QString intro;
        QString go;  ///< what the button that does it is called
    };

    PreviewDialog(const Words &words, const std::vector<core::FilePreview> &files, QWidget *parent = nullptr);
    PreviewDialog(const core::AgentInfo &agent, bool route, const core::AgentPreview &preview,
                  QWidget *parent = nullptr);

    core::RouteChoice choice() const;

Q_SIGNALS:
    void otherWayAsked(const QString &way);  ///< the dialog closes; another one shows what that way changes

private:
    PreviewDialog(const Words &words, const core::AgentPreview &preview, QWidget *parent);
    void addFiles();
    void addButtons();
    void addWays(const core::AgentInfo &agent);
    void addSecrets();

    core::AgentPreview m_preview;
    QVBoxLayout *m_column;
    QPushButton *m_go;
    QCheckBox *m_keepInFile = nullptr;
};

}  // namespace ui
