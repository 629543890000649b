// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AgentInfo.h"

#include <QDialog>

#include <vector>

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
    PreviewDialog(const QString &agent, bool route, const std::vector<core::FilePreview> &files,
                  QWidget *parent = nullptr);
};

}  // namespace ui
