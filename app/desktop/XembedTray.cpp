// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/XembedTray.h"

#include <QGuiApplication>

#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>

namespace desktop {

namespace {

struct Free {
    void operator()(void *memory) const { std::free(memory); }
};

xcb_connection_t *connection()
{
    auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    auto *x11 = application ? application->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    return x11 ? x11->connection() : nullptr;
}

xcb_atom_t atom(const QByteArray &name)
{
    const auto question = xcb_intern_atom(connection(), 0, uint16_t(name.size()), name.constData());
    const std::unique_ptr<xcb_intern_atom_reply_t, Free> reply(xcb_intern_atom_reply(connection(), question, nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

}  // namespace

XembedTray::XembedTray(QObject *parent) : QObject(parent)
{
    if (!connection())
        return;
    m_manager = atom("MANAGER");
    QCoreApplication::instance()->installNativeEventFilter(this);  // until it is destroyed
}

bool XembedTray::isThere() const
{
    if (!connection())
        return false;
    // Qt has one screen number a connection, which is 0 wherever one X server drives all monitors.
    const auto question = xcb_get_selection_owner(connection(), atom("_NET_SYSTEM_TRAY_S0"));
    const std::unique_ptr<xcb_get_selection_owner_reply_t, Free> reply(
        xcb_get_selection_owner_reply(connection(), question, nullptr));
    return reply && reply->owner != XCB_WINDOW_NONE;
}

/// Qt listens to the root window, to which the message is sent.
bool XembedTray::nativeEventFilter(const QByteArray &, void *message, qintptr *)
{
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    if ((event->response_type & 0x7f) != XCB_CLIENT_MESSAGE)
        return false;
    if (reinterpret_cast<const xcb_client_message_event_t *>(event)->type == m_manager && isThere())
        Q_EMIT appeared();
    return false;
}

}  // namespace desktop
