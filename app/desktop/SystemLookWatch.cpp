// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/SystemLookWatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace desktop {

namespace {

const QLatin1String portal("org.freedesktop.portal.Desktop");
const QLatin1String place("/org/freedesktop/portal/desktop");
const QLatin1String settings("org.freedesktop.portal.Settings");
const QLatin1String appearance("org.freedesktop.appearance");
const QLatin1String colorScheme("color-scheme");  // 0 no preference, 1 dark, 2 light
const QLatin1String contrast("contrast");  // 1 higher

/// Read() of version 1 wraps its answer twice, later ones once.
uint numberIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

}  // namespace

SystemLookWatch::SystemLookWatch(const ui::SystemLook &atStart, QObject *parent) : QObject(parent), m_look(atStart)
{
}

void SystemLookWatch::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // QtDBus offers no member pointers here.
    bus.connect(portal, place, settings, QStringLiteral("SettingChanged"), this,
                QT_STRINGIFY(QSLOT_CODE) "take(QString,QString,QDBusVariant)");
    ask(colorScheme);
    ask(contrast);
}

void SystemLookWatch::ask(const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(portal, place, settings, QStringLiteral("Read"));
    question << QString(appearance) << key;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        call->deleteLater();
        // No preference: what Qt found at the start is as good.
        if (reply.isValid() && numberIn(reply.value().variant()) != 0)
            take(appearance, key, reply.value());
    });
}

void SystemLookWatch::take(const QString &area, const QString &key, const QDBusVariant &value)
{
    if (area != appearance)
        return;
    const ui::SystemLook before = m_look;
    const uint number = numberIn(value.variant());
    if (key == colorScheme)
        m_look.dark = number == 1;
    else if (key == contrast)
        m_look.highContrast = number == 1;
    if (m_look != before)
        Q_EMIT changed(m_look);
}

}  // namespace desktop
