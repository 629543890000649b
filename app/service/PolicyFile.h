// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Policy.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace service {

/// The administrator's policy as it stands now. One that cannot be used locks everything it said before, and its
/// problem is to stop the forwarding. Main thread.
class PolicyFile final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PolicyFile)

public:
    explicit PolicyFile(QString path, QObject *parent = nullptr);

    const core::Policy &policy() const { return m_policy; }
    const QString &problem() const { return m_problem; }  ///< a sentence; empty if all is well
    QJsonObject toJson() const;  ///< {"source","problem","locked":[name],"allowed_agents":[id] or null}

Q_SIGNALS:
    void changed();

private:
    void read();
    void watch();

    QString m_path;
    core::Policy m_policy;
    QString m_problem;
    QFileSystemWatcher m_files;
    QTimer m_settled;  ///< an editor writes in several steps
};

}  // namespace service
