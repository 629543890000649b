// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/TrayHost.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QTimer>

namespace desktop {

namespace {

constexpr int limitMs = 4000;
const QLatin1String watcher("org.kde.StatusNotifierWatcher");
const QLatin1String place("/StatusNotifierWatcher");

}  // namespace

TrayHost::TrayHost(QObject *parent) : QObject(parent), m_limit(new QTimer(this))
{
    m_limit->setSingleShot(true);
    connect(m_limit, &QTimer::timeout, this, &TrayHost::onLimit);
}

void TrayHost::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    m_limit->start(bus.isConnected() ? limitMs : 0);
    if (!bus.isConnected())
        return wait();
    auto *names = new QDBusServiceWatcher(watcher, bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(names, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::ask);
    // The watcher's name comes before its host does. QtDBus offers no member pointers here.
    bus.connect(watcher, place, watcher, QStringLiteral("StatusNotifierHostRegistered"), this,
                QT_STRINGIFY(QSLOT_CODE) "finish()");
    ask();
}

void TrayHost::ask()
{
    auto question = QDBusMessage::createMethodCall(watcher, place, QStringLiteral("org.freedesktop.DBus.Properties"),
                                                   QStringLiteral("Get"));
    question << QString(watcher) << QStringLiteral("IsStatusNotifierHostRegistered");
    question.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        call->deleteLater();
        if (reply.isValid() && reply.value().variant().toBool())
            finish();
        else
            wait();
    });
}

void TrayHost::wait()
{
    if (!m_done && !std::exchange(m_waiting, true))
        Q_EMIT waiting();
}

void TrayHost::onLimit()
{
    if (m_xembed.isThere())
        return finish();
    connect(&m_xembed, &platform::XembedTray::appeared, this, &TrayHost::finish);
    Q_EMIT absent();
}

void TrayHost::finish()
{
    if (std::exchange(m_done, true))
        return;
    m_limit->stop();
    Q_EMIT ready();
}

}  // namespace desktop
