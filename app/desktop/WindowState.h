// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Paths.h"

#include <QByteArray>

namespace desktop {

/// What the window remembers from one start to the next: where it stood, and that the first run is over. A file of its
/// own; one that cannot be read is as good as none. Main thread.
class WindowState {
public:
    explicit WindowState(const core::Paths &paths);

    bool isFirstRunOver() const { return m_firstRunOver; }
    QByteArray geometry() const { return m_geometry; }  ///< as QWidget::saveGeometry() gives it

    void setFirstRunOver();
    void setGeometry(const QByteArray &geometry);

private:
    void save() const;

    QString m_file;
    bool m_firstRunOver = false;
    QByteArray m_geometry;
};

}  // namespace desktop
