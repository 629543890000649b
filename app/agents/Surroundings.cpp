// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Surroundings.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <memory>
#include <optional>

namespace agents {

Surroundings Surroundings::ofThisProcess()
{
    Surroundings surroundings;
    surroundings.home = QDir::homePath();
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names)
        surroundings.variables.insert(name, environment.value(name));
    surroundings.searchPath =
        environment.value(QStringLiteral("PATH")).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    // A program started from the desktop does not get the PATH of a shell.
    surroundings.searchPath += {QStringLiteral("/usr/local/bin"), QStringLiteral("/opt/homebrew/bin")};
    surroundings.processes = &platform::runningProcesses;
    return surroundings;
}

Surroundings Surroundings::lookingOnce() const
{
    using Processes = std::vector<platform::RunningProcess>;
    Surroundings once = *this;
    if (processes) {
        once.processes = [look = processes, seen = std::make_shared<std::optional<Processes>>()] {
            if (!*seen)
                *seen = look();
            return **seen;
        };
    }
    return once;
}

QString Surroundings::expand(const QString &pattern) const
{
    static const QRegularExpression variable(QStringLiteral(R"(^\$\{(\w+):-([^}]*)\})"));
    QString path = pattern;
    if (const auto match = variable.match(pattern); match.hasMatch()) {
        const QString set = variables.value(match.captured(1));
        path = (QDir::isAbsolutePath(set) ? set : match.captured(2)) + pattern.mid(match.capturedLength());
    }
    if (path.startsWith(u'~'))
        path.replace(0, 1, home);
    return QDir::cleanPath(path);
}

}  // namespace agents
