// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Paths.h"

#include <QDir>

namespace core {

namespace {

QString folder(const char *variable, const QString &fallbackBelowHome)
{
    const QString set = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(set) ? set : QDir::homePath() + fallbackBelowHome;
}

Paths pathsFor(const QString &name, bool demo)
{
    Paths paths;
    paths.demo = demo;
    if (!demo)
        paths.policy = QStringLiteral("/etc/spotmeter/policy.json");
    if (const QString home = qEnvironmentVariable("SPOTMETER_HOME"); !home.isEmpty()) {
        const QString root = QDir(home).absoluteFilePath(name);
        paths.data = root;
        paths.settings = root + QStringLiteral("/settings.json");
        paths.socket = root + QStringLiteral("/service.sock");
        return paths;
    }
    paths.data = folder("XDG_DATA_HOME", QStringLiteral("/.local/share")) + u'/' + name;
    paths.settings =
        folder("XDG_CONFIG_HOME", QStringLiteral("/.config")) + u'/' + name + QStringLiteral("/settings.json");
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    paths.socket = (runtime.isEmpty() ? paths.data : runtime + u'/' + name) + QStringLiteral("/service.sock");
    return paths;
}

}  // namespace

Paths Paths::standard()
{
    return pathsFor(QStringLiteral("spotmeter"), false);
}

Paths Paths::forDemo()
{
    return pathsFor(QStringLiteral("spotmeter-demo"), true);
}

}  // namespace core
