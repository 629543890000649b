// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Overrides.h"

#include "agents/Routes.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace agents {

namespace {

constexpr qint64 mostOfAFile = 1'000'000;
const char *const startupFiles[] = {"~/.profile",
                                    "~/.bash_profile",
                                    "~/.bashrc",
                                    "~/.zshenv",
                                    "~/.zprofile",
                                    "~/.zshrc",
                                    "${XDG_CONFIG_HOME:-~/.config}/fish/config.fish"};

bool setsOneOf(const QString &path, const StrongerFile &stronger)
{
    const auto leaves = leavesOf(path, stronger.format);
    return leaves && std::any_of(stronger.keys.begin(), stronger.keys.end(), [&leaves](const auto &key) {
               return configuring::find(*leaves, key) != nullptr;
           });
}

std::optional<Override> managedOverride(const Agent &agent, const Surroundings &surroundings)
{
    for (const StrongerFile &managed : agent.managed) {
        if (setsOneOf(surroundings.expand(managed.path), managed))
            return Override{
                QStringLiteral("%1, which an administrator manages, is stronger than your settings.").arg(managed.path),
                QStringLiteral("Ask your administrator to route %1 there.").arg(agent.name)};
    }
    return {};
}

std::optional<Override> projectOverride(const Agent &agent, const QStringList &folders)
{
    for (const QString &folder : folders) {
        for (const StrongerFile &project : agent.projectFiles) {
            const QString path = folder + u'/' + project.path;
            if (setsOneOf(path, project))
                return Override{
                    QStringLiteral("%1 is stronger than its own settings, so it is not routed in that folder.")
                        .arg(path),
                    QStringLiteral("Take the address and the key out of %1.").arg(path)};
        }
    }
    return {};
}

bool exemptsLoopback(const Surroundings &surroundings)
{
    const QString hosts = surroundings.variables.value(QStringLiteral("NO_PROXY"),
                                                       surroundings.variables.value(QStringLiteral("no_proxy")));
    return hosts.contains(QStringLiteral("127.0.0.1")) || hosts.contains(u'*');
}

}  // namespace

QString whereSet(const QString &variable, const Surroundings &surroundings)
{
    if (!surroundings.variables.value(variable).isEmpty())
        return QStringLiteral("the environment");
    const QRegularExpression setting(
        QStringLiteral(R"(^[ \t]*(export[ \t]+|set[ \t]+-\S+[ \t]+)?%1(=|[ \t]+)["']?[^\s"'])").arg(variable),
        QRegularExpression::MultilineOption);
    for (const char *name : startupFiles) {
        const QString path = surroundings.expand(QLatin1String(name));
        QFile file(path);
        if (file.open(QIODevice::ReadOnly) && setting.match(QString::fromUtf8(file.read(mostOfAFile))).hasMatch())
            return path;
    }
    return {};
}

namespace {

std::optional<Override> variableOverride(const Agent &agent, const Surroundings &surroundings)
{
    for (const QString &variable : agent.strongerVariables) {
        if (const QString where = whereSet(variable, surroundings); !where.isEmpty())
            return Override{
                QStringLiteral("%1 is set in %2 and is stronger than its settings.").arg(variable, where),
                QStringLiteral("Remove %1 there, and start %2 from a new shell.").arg(variable, agent.name)};
    }
    for (const char *proxy : {"HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"}) {
        const QString where = agent.needsProxyExemption && !exemptsLoopback(surroundings)
            ? whereSet(QLatin1String(proxy), surroundings)
            : QString();
        if (!where.isEmpty() && whereSet(QStringLiteral("NO_PROXY"), surroundings).isEmpty()
            && whereSet(QStringLiteral("no_proxy"), surroundings).isEmpty())
            return Override{
                QStringLiteral("%1 is set in %2, so its requests to this machine would go through the proxy.")
                    .arg(QLatin1String(proxy), where),
                QStringLiteral("Set NO_PROXY=127.0.0.1,localhost beside it, and start %1 from a new shell.")
                    .arg(agent.name)};
    }
    return {};
}

}  // namespace

std::optional<Override> overrideOf(const Agent &agent, const Surroundings &surroundings, const QStringList &folders)
{
    auto stronger = managedOverride(agent, surroundings);
    if (!stronger)
        stronger = variableOverride(agent, surroundings);
    return stronger ? stronger : projectOverride(agent, folders);
}

}  // namespace agents
