// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Paths.h"
#include "core/Result.h"

#include <QObject>

class QProcess;

namespace control {

/// Starts the service in the background and tells when it answers. `spotmeterd --detach` returns when its socket
/// is open, with 0, or with a sentence on stderr; a service that runs already is a success. Main thread.
class Launcher final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Launcher)

public:
    explicit Launcher(core::Paths paths, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void ready();
    void failed(const core::Error &error);

private:
    core::Paths m_paths;
    QProcess *m_process = nullptr;
};

/// The same, waiting: for the command line.
core::Result<void> startServiceAndWait(const core::Paths &paths);

}  // namespace control
