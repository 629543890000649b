// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct xcb_connection_t;

namespace support {

/// The tray of an older panel, played on a connection of its own to the screen: from when it is made it owns the
/// tray's selection and has announced itself to the root window; it goes as it is destroyed. With another selection's
/// name it is another manager, such as a compositor.
class FakeXembedTray {
public:
    explicit FakeXembedTray(const QByteArray &selection = "_NET_SYSTEM_TRAY_S0");
    ~FakeXembedTray();
    FakeXembedTray(const FakeXembedTray &) = delete;
    FakeXembedTray &operator=(const FakeXembedTray &) = delete;

    /// How many icons have asked for a place until now.
    int icons();

private:
    quint32 atom(const QByteArray &name);
    void announce(quint32 root, const QByteArray &selection);
    void waitForServer();

    std::unique_ptr<xcb_connection_t, void (*)(xcb_connection_t *)> m_connection;
    quint32 m_window = 0;
    quint32 m_request = 0;  ///< the atom of the message by which an icon asks
    int m_icons = 0;
};

}  // namespace support
