// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/TrayHost.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QTimer>

namespace desktop {

namespace {

constexpr int limitMs = 4000;
const QLatin1String host("org.kde.StatusNotifierWatcher");

}  // namespace

TrayHost::TrayHost(QObject *parent) : QObject(parent), m_limit(new QTimer(this))
{
    m_limit->setSingleShot(true);
    connect(m_limit, &QTimer::timeout, this, &TrayHost::finish);
}

void TrayHost::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return finish();
    auto *watcher = new QDBusServiceWatcher(host, bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::finish);
    auto question =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    question << QString(host);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<bool> reply = *call;
        call->deleteLater();
        if (reply.isValid() && reply.value())
            finish();
    });
    m_limit->start(limitMs);
}

void TrayHost::finish()
{
    if (m_done)
        return;
    m_done = true;
    m_limit->stop();
    Q_EMIT ready();
}

}  // namespace desktop
