// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/KeyTies.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace service {

namespace {

/// Small letters without spaces and marks, as gateways name providers: "Z.ai" and "zai" are one.
QString bare(const QString &name)
{
    QString result;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

bool goesPast(core::AgentState state)
{
    return state == core::AgentState::Direct || state == core::AgentState::RoutedElsewhere
        || state == core::AgentState::Overridden;
}

/// Whether the agent reads the file: it is one of its own, or lies beside them in a folder that is the agent's alone.
bool reads(const core::AgentInfo &agent, const QString &path, const QString &home)
{
    return std::any_of(agent.files.begin(), agent.files.end(), [&](const QString &file) {
        const QString folder = QFileInfo(file).path();
        return path == file || (folder != home && folder.startsWith(home + u'/') && path.startsWith(folder + u'/'));
    });
}

QString userOf(const core::Finding &finding, const std::vector<core::AgentInfo> &agents, const QString &home)
{
    for (const core::AgentInfo &agent : agents) {
        const auto isRead = [&](const core::FindingPlace &place) {
            return (place.kind == core::PlaceKind::Stray || place.kind == core::PlaceKind::Store)
                && reads(agent, QFile::decodeName(place.path.c_str()), home);
        };
        if (goesPast(agent.state) && std::any_of(finding.places.begin(), finding.places.end(), isRead))
            return agent.name;
    }
    return {};
}

}  // namespace

void tieKeys(core::ScanReport &report, const QStringList &providers, const std::vector<core::AgentInfo> &agents,
             const QString &home)
{
    for (core::Finding &finding : report.findings) {
        const QString provider = bare(QString::fromStdString(finding.provider));
        finding.served =
            std::any_of(providers.begin(), providers.end(), [&](const QString &one) { return bare(one) == provider; });
        finding.usedBy = userOf(finding, agents, home).toStdString();
    }
}

}  // namespace service
