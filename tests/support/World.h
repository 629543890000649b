// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "demo/DemoGateway.h"
#include "demo/DemoTailnet.h"

#include <QByteArrayList>
#include <QDir>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace support {

/// What a program that ran said.
struct Ran {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const;
};

/// A machine in a scratch folder: a home, the demo gateway and tailnet played by the test itself, and the real
/// spotmeterd in real mode between them. Nothing of the user's is read or written.
class World {
public:
    World();
    ~World();

    /// Starts the gateway and the tailnet, writes the settings and starts the service; false if one of them cannot.
    bool startService();
    /// Just the service, with whatever is in its home.
    bool launchService();
    /// Asks it to go, as the system would, and waits until it has.
    int stopService();
    QByteArray serviceErrors() { return m_service.readAllStandardError(); }
    qint64 servicePid() const { return m_service.processId(); }
    /// Programs that run from now on get this variable of the test's own environment.
    void passOn(const QString &variable) { m_passedOn.append(variable); }
    bool writeSettings(const QJsonObject &settings) const;
    /// `spotmeter status --json`, without starting a service that is not there.
    QJsonObject status();
    quint16 forwarderPort();
    void wantLoginFor(const QString &provider) { m_gateway.wantLoginFor(provider); }
    QString gatewayUrl() const { return m_gateway.url(); }
    /// Waits until the service answers and has found the gateway and its prices.
    bool waitForGateway();

    Ran spotmeter(const QStringList &arguments);
    /// Runs a program in `folder` with the scratch home and environment while the test's event loop, and so the
    /// gateway, goes on.
    Ran run(const QString &program, const QStringList &arguments, const QString &folder, int patienceMs = 120'000);

    QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    QString data() const { return m_folder.filePath(QStringLiteral("state/spotmeter")); }
    QByteArray read(const QString &pathInHome) const;
    void write(const QString &pathInHome, const QByteArray &content) const;
    QString makeProject(const QString &name) const;

    const QList<demo::RequestHead> &seen() const { return m_seen; }
    /// What tailscaled was asked, "/localapi/v0/status".
    const QByteArrayList &askedOfTailnet() const { return m_askedOfTailnet; }

    /// What programs in this world get.
    QProcessEnvironment environment() const;

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/spotmeter-test-XXXXXX")};
    core::SystemClock m_clock;
    demo::DemoGateway m_gateway{m_clock, demo::Pace::Immediate};
    demo::DemoTailnet m_tailnet{m_clock};
    QList<demo::RequestHead> m_seen;
    QByteArrayList m_askedOfTailnet;
    QStringList m_passedOn;
    QProcess m_service;
};

}  // namespace support
