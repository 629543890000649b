// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <functional>

namespace testing {

/// The desktop's notification service, played on a connection of its own. Remembers what it was asked to show.
class FakeNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint id = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        const uint id = replaces != 0 ? replaces : ++m_last;
        shown.append({id, title, body, actions, hints});
        return id;
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 0;
};

/// The settings portal: org.freedesktop.appearance alone.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QVariantMap values;

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &key)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(key, 0u))));  // twice, as version 1 does
    }

Q_SIGNALS:
    void SettingChanged(const QString &area, const QString &key, const QDBusVariant &value);
};

/// A watcher of tray icons: a host may be registered with it or not yet.
class FakeWatcher : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ registered)
    Q_PROPERTY(int ProtocolVersion READ version)

public:
    bool host = false;
    std::function<void()> onItem;  ///< an icon has come
    QStringList items;

    bool hasHost() const { return host; }
    QStringList registered() const { return items; }
    int version() const { return 0; }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &item)
    {
        items.append(item);
        if (onItem)
            onItem();
    }
    void RegisterStatusNotifierHost(const QString &) { }

Q_SIGNALS:
    void StatusNotifierHostRegistered();
};

/// A service on the session bus as long as this lives.
class Served {
public:
    Served(const QString &name, const QString &path, QObject &object)
        : m_name(name), m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name))
    {
        m_bus.registerObject(path, &object,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals
                                 | QDBusConnection::ExportAllProperties);
        m_isUp = m_bus.registerService(name);
    }
    ~Served()
    {
        m_bus.unregisterService(m_name);
        QDBusConnection::disconnectFromBus(m_name);
    }
    Served(const Served &) = delete;
    Served &operator=(const Served &) = delete;

    bool isUp() const { return m_isUp; }

private:
    QString m_name;
    QDBusConnection m_bus;
    bool m_isUp = false;
};

}  // namespace testing
