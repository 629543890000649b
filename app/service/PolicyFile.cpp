// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/PolicyFile.h"

#include <QFileInfo>
#include <QJsonArray>

namespace service {

namespace {

constexpr int settleMs = 200;

}  // namespace

PolicyFile::PolicyFile(QString path, QObject *parent) : QObject(parent), m_path(std::move(path))
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleMs);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        const core::Policy before = m_policy;
        const QString problem = m_problem;
        read();
        watch();
        if (m_policy != before || m_problem != problem)
            Q_EMIT changed();
    });
    const auto settle = [this] { m_settled.start(); };
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, settle);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, settle);
    read();
    watch();
}

void PolicyFile::read()
{
    auto policy = core::loadPolicy(m_path);
    m_problem = policy ? QString() : policy.error().message;
    if (policy)
        m_policy = std::move(*policy);
}

/// The file, its folder, or the nearest one above that exists: a policy may come later.
void PolicyFile::watch()
{
    if (m_path.isEmpty())
        return;
    QString folder = QFileInfo(m_path).path();
    while (!QFileInfo::exists(folder) && folder != QStringLiteral("/"))
        folder = QFileInfo(folder).path();
    for (const QString &path : {m_path, folder}) {
        if (QFileInfo::exists(path))
            m_files.addPath(path);
    }
}

QJsonObject PolicyFile::toJson() const
{
    QJsonObject json{{QStringLiteral("source"), m_problem.isEmpty() ? m_policy.source : m_path},
                     {QStringLiteral("problem"), m_problem},
                     {QStringLiteral("locked"), QJsonArray::fromStringList(m_policy.settings.keys())},
                     {QStringLiteral("allowed_agents"), QJsonValue::Null}};
    if (m_policy.allowedAgents)
        json[QStringLiteral("allowed_agents")] = QJsonArray::fromStringList(*m_policy.allowedAgents);
    return json;
}

}  // namespace service
