// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/XembedTray.h"

#include <QAbstractNativeEventFilter>
#include <QGuiApplication>

#include <cstdlib>
#include <string_view>
#include <xcb/xcb.h>

namespace platform {

namespace {

struct Free {
    void operator()(void *memory) const { std::free(memory); }
};

xcb_connection_t *qtsConnection()
{
    auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    auto *x11 = application ? application->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    return x11 ? x11->connection() : nullptr;
}

xcb_atom_t atom(xcb_connection_t *connection, std::string_view name)
{
    const auto question = xcb_intern_atom(connection, 0, uint16_t(name.size()), name.data());
    const std::unique_ptr<xcb_intern_atom_reply_t, Free> reply(xcb_intern_atom_reply(connection, question, nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

}  // namespace

/// Qt listens to the root window, to which a manager announces itself (ICCCM 2.8).
class XembedTray::X11 final : public QAbstractNativeEventFilter {
public:
    X11(XembedTray &owner, xcb_connection_t *connection)
        // Qt has one screen number a connection, which is 0 wherever one X server drives all monitors.
        : m_owner(owner), m_connection(connection), m_manager(atom(connection, "MANAGER")),
          m_selection(atom(connection, "_NET_SYSTEM_TRAY_S0"))
    {
        QCoreApplication::instance()->installNativeEventFilter(this);  // until it is destroyed
    }
    Q_DISABLE_COPY_MOVE(X11)

    bool isThere() const
    {
        const auto question = xcb_get_selection_owner(m_connection, m_selection);
        const std::unique_ptr<xcb_get_selection_owner_reply_t, Free> reply(
            xcb_get_selection_owner_reply(m_connection, question, nullptr));
        return reply && reply->owner != XCB_WINDOW_NONE;
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *event = static_cast<const xcb_generic_event_t *>(message);
        if ((event->response_type & 0x7f) != XCB_CLIENT_MESSAGE)
            return false;
        const auto *told = reinterpret_cast<const xcb_client_message_event_t *>(event);
        // Window managers and compositors announce themselves by the same message. An icon that is made before Qt has
        // heard of the tray would ask for its place twice, hence queued.
        if (told->type == m_manager && told->data.data32[1] == m_selection && isThere())
            QMetaObject::invokeMethod(&m_owner, &XembedTray::appeared, Qt::QueuedConnection);
        return false;
    }

private:
    XembedTray &m_owner;
    xcb_connection_t *m_connection;
    xcb_atom_t m_manager;
    xcb_atom_t m_selection;
};

XembedTray::XembedTray(QObject *parent) : QObject(parent)
{
    if (xcb_connection_t *connection = qtsConnection())
        m_x11 = std::make_unique<X11>(*this, connection);
}

XembedTray::~XembedTray() = default;

bool XembedTray::isThere() const
{
    return m_x11 && m_x11->isThere();
}

}  // namespace platform
