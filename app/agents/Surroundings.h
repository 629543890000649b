// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/RunningProcess.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace agents {

/// The home folder and environment in which the agents run. A value, so that a test hands in its own.
struct Surroundings {
    QString home;
    QHash<QString, QString> variables;
    QStringList searchPath;  ///< folders in which programs are looked for
    std::function<std::vector<platform::RunningProcess>()> processes = {};  ///< what runs now; none = nobody can tell

    static Surroundings ofThisProcess();

    /// The same for looking at many agents in one go: what runs is asked for once.
    Surroundings lookingOnce() const;

    /// "~/x" and "${VARIABLE:-default}/x" as an absolute path. A variable that is not an absolute path is not used.
    QString expand(const QString &pattern) const;
};

}  // namespace agents
