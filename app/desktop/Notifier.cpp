// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace desktop {

namespace {

const QLatin1String service("org.freedesktop.Notifications");
const QLatin1String place("/org/freedesktop/Notifications");
const QString silence = QStringLiteral("silence");
constexpr int serversOwnTime = -1;

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(service, place, service, QLatin1String(method));
}

}  // namespace

Notifier::Notifier(QObject *parent) : QObject(parent)
{
}

void Notifier::show(const models::Notice &notice)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    if (!m_listening) {  // QtDBus offers no member pointers here
        m_listening = true;
        bus.connect(service, place, service, QStringLiteral("ActionInvoked"), this,
                    QT_STRINGIFY(QSLOT_CODE) "onAction(uint,QString)");
        bus.connect(service, place, service, QStringLiteral("ActivationToken"), this,
                    QT_STRINGIFY(QSLOT_CODE) "onToken(uint,QString)");
        bus.connect(service, place, service, QStringLiteral("NotificationClosed"), this,
                    QT_STRINGIFY(QSLOT_CODE) "onClosed(uint,uint)");
    }
    Shown &shown = m_shown[int(notice.kind)];
    shown.notice = notice;
    const QStringList actions{QStringLiteral("default"),
                              notice.action,
                              QStringLiteral("open"),
                              notice.action,
                              silence,
                              tr("Do not tell me", "a notification's button: silences this kind of notification")};
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("spotmeter")},
                            {QStringLiteral("urgency"), QVariant::fromValue(uchar(notice.urgent ? 2 : 1))}};
    QDBusMessage message = call("Notify");
    // Bodies may be read as markup, and what stands in them may come from files.
    message << QStringLiteral("Spotmeter") << shown.id << QStringLiteral("spotmeter") << notice.title
            << notice.body.toHtmlEscaped() << actions << hints << serversOwnTime;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, kind = int(notice.kind)](QDBusPendingCallWatcher *finished) {
                const QDBusPendingReply<uint> reply = *finished;
                finished->deleteLater();
                if (reply.isValid())
                    m_shown[kind].id = reply.value();
            });
}

void Notifier::close(models::NoticeKind kind)
{
    const Shown shown = m_shown.take(int(kind));
    if (shown.id == 0)
        return;
    QDBusMessage message = call("CloseNotification");
    message << shown.id;
    QDBusConnection::sessionBus().asyncCall(message);
}

Notifier::Shown *Notifier::shownAs(uint id)
{
    for (Shown &shown : m_shown) {
        if (shown.id == id)
            return &shown;
    }
    return nullptr;  // another program's
}

void Notifier::onToken(uint id, const QString &token)
{
    if (shownAs(id))
        m_token = token;
}

void Notifier::onAction(uint id, const QString &action)
{
    const Shown *shown = shownAs(id);
    if (!shown)
        return;
    if (action == silence)
        Q_EMIT silenced(shown->notice.kind);
    else
        Q_EMIT opened(shown->notice.page, std::exchange(m_token, {}));
}

void Notifier::onClosed(uint id, uint)
{
    if (Shown *shown = shownAs(id))
        shown->id = 0;
}

}  // namespace desktop
