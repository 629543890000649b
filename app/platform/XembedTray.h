// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace platform {

/// The X11 tray of older panels (freedesktop.org's System Tray Protocol: a selection that its manager owns). Tells
/// whether there is one, without QSystemTrayIcon: that would decide for good between this and the StatusNotifier. Main
/// thread, made after the application; never there on anything but X11.
class XembedTray final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(XembedTray)

public:
    explicit XembedTray(QObject *parent = nullptr);
    ~XembedTray() override;

    /// Asks the X server and waits for its answer.
    bool isThere() const;

Q_SIGNALS:
    /// One has announced itself and is there; Qt knows of it too. Nothing tells when it goes.
    void appeared();

private:
    class X11;
    std::unique_ptr<X11> m_x11;  ///< none on another system, or another of Qt's platforms
};

}  // namespace platform
