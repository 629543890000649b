// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/Launcher.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace control {

namespace {

constexpr int startLimitMs = 20'000;

/// Beside the program that asks (build tree, tarball, /usr/bin), else on PATH.
QString serviceProgram()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/spotmeterd");
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(QStringLiteral("spotmeterd"));
}

QStringList arguments(const core::Paths &paths)
{
    QStringList list{QStringLiteral("--detach")};
    if (paths.demo)
        list.append(QStringLiteral("--demo"));
    return list;
}

core::Error missing()
{
    return {core::ErrorKind::NotFound,
            QStringLiteral("spotmeterd is neither beside this program nor on PATH. Install Spotmeter again.")};
}

core::Result<void> outcome(QProcess &process)
{
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    return core::Error{core::ErrorKind::Unavailable,
                       said.isEmpty() ? QStringLiteral("The Spotmeter service did not start.") : said};
}

}  // namespace

Launcher::Launcher(core::Paths paths, QObject *parent) : QObject(parent), m_paths(std::move(paths))
{
}

void Launcher::start()
{
    if (m_process != nullptr)
        return;
    const QString program = serviceProgram();
    if (program.isEmpty()) {
        Q_EMIT failed(missing());
        return;
    }
    m_process = new QProcess(this);
    connect(m_process, &QProcess::finished, this, [this] {
        const auto result = outcome(*m_process);
        m_process->deleteLater();
        m_process = nullptr;
        if (result)
            Q_EMIT ready();
        else
            Q_EMIT failed(result.error());
    });
    m_process->start(program, arguments(m_paths));
}

core::Result<void> startServiceAndWait(const core::Paths &paths)
{
    const QString program = serviceProgram();
    if (program.isEmpty())
        return missing();
    QProcess process;
    process.start(program, arguments(paths));
    if (!process.waitForFinished(startLimitMs))
        return core::Error{
            core::ErrorKind::Unavailable,
            QStringLiteral("The Spotmeter service did not start within %1 seconds.").arg(startLimitMs / 1000)};
    return outcome(process);
}

}  // namespace control
