// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Overrides.h"

#include "configuring/ConfigFile.h"

#include <QFile>
#include <QRegularExpression>

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

std::optional<Override> managedOverride(const Agent &agent, const Surroundings &surroundings)
{
    for (const ManagedFile &managed : agent.managed) {
        const auto file = configuring::ConfigFile::read(surroundings.expand(managed.path));
        const auto leaves = file ? configuring::readLeaves(managed.format, file->bytes())
                                 : core::Result<std::vector<configuring::Leaf>>(file.error());
        for (const configuring::KeyPath &key : leaves ? managed.keys : std::vector<configuring::KeyPath>()) {
            if (configuring::find(*leaves, key))
                return Override{QStringLiteral("%1, which an administrator manages, is stronger than your settings.")
                                    .arg(managed.path),
                                QStringLiteral("Ask your administrator to route %1 there.").arg(agent.name)};
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

std::optional<Override> overrideOf(const Agent &agent, const Surroundings &surroundings)
{
    if (auto managed = managedOverride(agent, surroundings))
        return managed;
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

}  // namespace agents
