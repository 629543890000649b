// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/SecretService.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace keyring {

namespace {

QDBusMessage call(const QString &path, const char *interface, const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, QLatin1String(interface),
                                          QLatin1String(method));
}

template <class Reply, class Next> void send(const QDBusMessage &message, QObject *context, Next next)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [next = std::move(next)](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         next(QDBusPendingReply<Reply>(*finished));
                     });
}

void askLocked(const QString &collection, QObject *context, std::function<void(CollectionState)> done)
{
    QDBusMessage get = call(collection, "org.freedesktop.DBus.Properties", "Get");
    get << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    send<QDBusVariant>(get, context, [done = std::move(done)](const QDBusPendingReply<QDBusVariant> &reply) {
        if (reply.isError())
            return done(CollectionState::Unknown);
        done(reply.value().variant().toBool() ? CollectionState::Locked : CollectionState::Open);
    });
}

}  // namespace

void askCollectionState(QObject *context, std::function<void(CollectionState)> done)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        // A call on a bus that is not there would never be answered.
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(CollectionState::Unknown); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage readAlias =
        call(QStringLiteral("/org/freedesktop/secrets"), "org.freedesktop.Secret.Service", "ReadAlias");
    readAlias << QStringLiteral("default");
    send<QDBusObjectPath>(readAlias, context,
                          [context, done = std::move(done)](const QDBusPendingReply<QDBusObjectPath> &reply) {
                              if (reply.isError())
                                  return done(CollectionState::Unknown);
                              const QString collection = reply.value().path();
                              if (collection == QStringLiteral("/"))
                                  return done(CollectionState::Missing);
                              askLocked(collection, context, done);
                          });
}

}  // namespace keyring
