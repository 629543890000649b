// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

namespace desktop {

/// The X11 tray of older panels (freedesktop.org's System Tray Protocol: a selection that its manager owns). Tells
/// whether there is one, without QSystemTrayIcon: that would decide for good between this and the StatusNotifier. Main
/// thread; never there on anything but X11.
class XembedTray final : public QObject, public QAbstractNativeEventFilter {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(XembedTray)

public:
    explicit XembedTray(QObject *parent = nullptr);

    bool isThere() const;

Q_SIGNALS:
    void appeared();

private:
    bool nativeEventFilter(const QByteArray &kind, void *message, qintptr *result) override;

    quint32 m_manager = 0;  ///< the atom of the message with which a tray announces itself
};

}  // namespace desktop
