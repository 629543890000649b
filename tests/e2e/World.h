// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "demo/DemoGateway.h"
#include "demo/DemoTailnet.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace e2e {

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

    /// Writes the settings and starts the service; false with a message on stderr if it does not come up.
    bool startService();
    /// Waits until the service has found the gateway and its prices.
    bool waitForGateway();

    Ran spotmeter(const QStringList &arguments);
    /// Runs a program in `folder` with the scratch home and environment while the test's event loop, and so the
    /// gateway, goes on.
    Ran run(const QString &program, const QStringList &arguments, const QString &folder);

    QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    QString data() const { return m_folder.filePath(QStringLiteral("state/spotmeter")); }
    QByteArray read(const QString &pathInHome) const;
    void write(const QString &pathInHome, const QByteArray &content) const;
    QString makeProject(const QString &name) const;

    const QList<demo::RequestHead> &seen() const { return m_seen; }

private:
    QProcessEnvironment environment() const;

    QTemporaryDir m_folder{QStringLiteral("/tmp/spotmeter-e2e-XXXXXX")};
    core::SystemClock m_clock;
    demo::DemoGateway m_gateway{m_clock, demo::Pace::Immediate};
    demo::DemoTailnet m_tailnet{m_clock};
    QList<demo::RequestHead> m_seen;
    QProcess m_service;
};

}  // namespace e2e
