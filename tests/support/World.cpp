// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/World.h"

#include "control/Api.h"
#include "control/BlockingClient.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace support {

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(output).object();
}

World::World()
{
    QDir().mkpath(home());
    QDir().mkpath(data());
    QObject::connect(&m_gateway, &demo::DemoGateway::requestSeen, &m_gateway,
                     [this](const demo::RequestHead &head) { m_seen.append(head); });
    QObject::connect(&m_tailnet, &demo::DemoTailnet::asked, &m_tailnet,
                     [this](const QByteArray &target) { m_askedOfTailnet.append(target); });
}

World::~World()
{
    stopService();
}

bool World::startService()
{
    return m_gateway.listen() && m_tailnet.listen(m_folder.filePath(QStringLiteral("ts.sock")))
        && writeSettings({{QStringLiteral("gateway_url"), m_gateway.url()},
                          {QStringLiteral("gateway_trusted"), true},
                          {QStringLiteral("port"), 0}})
        && launchService();
}

bool World::launchService()
{
    m_service.setProcessEnvironment(environment());
    // A test that is broken off must not leave its service behind.
    m_service.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_service.start(QStringLiteral(PROGRAMS_DIR "/spotmeterd"), QStringList());
    return m_service.waitForStarted();
}

int World::stopService()
{
    m_service.terminate();
    return QTest::qWaitFor([this] { return m_service.state() == QProcess::NotRunning; }, 120'000) ? m_service.exitCode()
                                                                                                  : -1;
}

bool World::writeSettings(const QJsonObject &settings) const
{
    QFile file(data() + QStringLiteral("/settings.json"));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(settings).toJson()) > 0;
}

QJsonObject World::status()
{
    const auto answer = control::callAndWait(data() + QStringLiteral("/service.sock"), "GET", control::api::status);
    return answer ? *answer : QJsonObject();
}

quint16 World::forwarderPort()
{
    const QString address = status()[QLatin1String("forwarder")].toObject()[QLatin1String("address")].toString();
    return address.section(u':', 1).toUShort();
}

bool World::waitForGateway()
{
    return QTest::qWaitFor(
        [this] {
            return status()[QLatin1String("gateway")].toObject()[QLatin1String("state")].toString()
                == QLatin1String("ready");
        },
        20'000);
}

Ran World::spotmeter(const QStringList &arguments)
{
    return run(QStringLiteral(PROGRAMS_DIR "/spotmeter"), arguments, home());
}

Ran World::run(const QString &program, const QStringList &arguments, const QString &folder, int patienceMs)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patienceMs);
    if (!ended)
        process.kill();
    process.waitForFinished();
    return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray World::read(const QString &pathInHome) const
{
    QFile file(home() + u'/' + pathInHome);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

void World::write(const QString &pathInHome, const QByteArray &content) const
{
    const QString path = home() + u'/' + pathInHome;
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

QString World::makeProject(const QString &name) const
{
    const QString path = home() + QStringLiteral("/projects/") + name;
    QDir().mkpath(path);
    return path;
}

QProcessEnvironment World::environment() const
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment scratch;
    const QStringList kept{QStringLiteral("PATH"), QStringLiteral("LANG"), QStringLiteral("LC_ALL"),
                           QStringLiteral("ASAN_OPTIONS"), QStringLiteral("LSAN_OPTIONS")};
    for (const QString &name : kept + m_passedOn) {
        if (own.contains(name))
            scratch.insert(name, own.value(name));
    }
    scratch.insert(QStringLiteral("HOME"), home());
    scratch.insert(QStringLiteral("SPOTMETER_HOME"), m_folder.filePath(QStringLiteral("state")));
    scratch.insert(QStringLiteral("SPOTMETER_TAILSCALED_SOCKET"), m_folder.filePath(QStringLiteral("ts.sock")));
    return scratch;
}

}  // namespace support
