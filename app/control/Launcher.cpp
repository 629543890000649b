// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/Launcher.h"

#include "core/Programs.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace control {

namespace {

constexpr int startLimitMs = 20'000;

/// Of the same build or package as the program that asks, else on PATH.
QString serviceProgram()
{
    const QString ours = core::programPath(QStringLiteral("spotmeterd"));
    return QFileInfo(ours).isExecutable() ? ours : QStandardPaths::findExecutable(QStringLiteral("spotmeterd"));
}

struct Start {
    QString program;  ///< empty if there is none
    QStringList arguments;
};

bool starts(const QString &unit, const QString &program)
{
    QFile file(unit);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains("\nExecStart=" + program.toUtf8() + '\n');
}

/// Under the user's service manager where it has a unit for this very program: it holds the agents' port and watches
/// the service.
std::optional<Start> underManager(const core::Paths &paths)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (paths.demo || qEnvironmentVariableIsSet("SPOTMETER_HOME")
        || !QFileInfo::exists(runtime + QStringLiteral("/systemd/private")))
        return {};
    // The places where a package or the user puts units: systemd.unit(5).
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QStringList folders{own + QStringLiteral("/systemd"), QStringLiteral("/etc/systemd"),
                              QStringLiteral("/usr/local/lib/systemd"), QStringLiteral("/usr/lib/systemd")};
    const bool isKnown = std::any_of(folders.begin(), folders.end(), [](const QString &folder) {
        return starts(folder + QStringLiteral("/user/spotmeterd.service"), serviceProgram());
    });
    const QString systemctl = QStandardPaths::findExecutable(QStringLiteral("systemctl"));
    if (!isKnown || systemctl.isEmpty())
        return {};
    return Start{systemctl,
                 {QStringLiteral("--user"), QStringLiteral("start"), QStringLiteral("spotmeterd.socket"),
                  QStringLiteral("spotmeterd.service")}};
}

Start startOf(const core::Paths &paths)
{
    if (auto managed = underManager(paths))
        return *managed;
    QStringList arguments{QStringLiteral("--detach")};
    if (paths.demo)
        arguments.append(QStringLiteral("--demo"));
    return {serviceProgram(), arguments};
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
    const Start begin = startOf(m_paths);
    if (begin.program.isEmpty()) {
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
    m_process->start(begin.program, begin.arguments);
}

core::Result<void> startServiceAndWait(const core::Paths &paths)
{
    const Start begin = startOf(paths);
    if (begin.program.isEmpty())
        return missing();
    QProcess process;
    process.start(begin.program, begin.arguments);
    if (!process.waitForFinished(startLimitMs))
        return core::Error{
            core::ErrorKind::Unavailable,
            QStringLiteral("The Spotmeter service did not start within %1 seconds.").arg(startLimitMs / 1000)};
    return outcome(process);
}

}  // namespace control
