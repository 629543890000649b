// SPDX-License-Identifier: GPL-3.0-or-later
// ICCCM 2.8 says how a manager begins; freedesktop.org's System Tray Protocol, how an icon asks.
#include "support/FakeXembedTray.h"

#include <cstdlib>
#include <xcb/xcb.h>

namespace support {

namespace {

constexpr quint32 requestDock = 0;  // SYSTEM_TRAY_REQUEST_DOCK

struct Free {
    void operator()(void *memory) const { std::free(memory); }
};

template <class T> using Owned = std::unique_ptr<T, Free>;

}  // namespace

FakeXembedTray::FakeXembedTray(const QByteArray &selection)
    : m_connection(xcb_connect(nullptr, nullptr), &xcb_disconnect)
{
    xcb_connection_t *connection = m_connection.get();
    if (xcb_connection_has_error(connection) != 0)
        qFatal("There is no screen: run this test with tests/e2e/with-screen.sh.");
    const quint32 root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    m_request = atom("_NET_SYSTEM_TRAY_OPCODE");
    m_window = xcb_generate_id(connection);
    xcb_create_window(connection, XCB_COPY_FROM_PARENT, m_window, root, 0, 0, 1, 1, 0, XCB_WINDOW_CLASS_INPUT_OUTPUT,
                      XCB_COPY_FROM_PARENT, 0, nullptr);
    announce(root, selection);
}

FakeXembedTray::~FakeXembedTray()
{
    xcb_destroy_window(m_connection.get(), m_window);
    waitForServer();
}

int FakeXembedTray::icons()
{
    while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_connection.get())}) {
        const auto *message = reinterpret_cast<const xcb_client_message_event_t *>(event.get());
        if ((event->response_type & 0x7f) == XCB_CLIENT_MESSAGE && message->type == m_request
            && message->data.data32[1] == requestDock)
            ++m_icons;
    }
    return m_icons;
}

quint32 FakeXembedTray::atom(const QByteArray &name)
{
    const auto question = xcb_intern_atom(m_connection.get(), 0, quint16(name.size()), name.constData());
    const Owned<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(m_connection.get(), question, nullptr));
    return reply ? reply->atom : quint32(XCB_ATOM_NONE);
}

void FakeXembedTray::announce(quint32 root, const QByteArray &selection)
{
    xcb_set_selection_owner(m_connection.get(), m_window, atom(selection), XCB_CURRENT_TIME);
    xcb_client_message_event_t message{};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = root;
    message.type = atom("MANAGER");
    message.data.data32[1] = atom(selection);
    message.data.data32[2] = m_window;
    xcb_send_event(m_connection.get(), 0, root, XCB_EVENT_MASK_STRUCTURE_NOTIFY,
                   reinterpret_cast<const char *>(&message));
    waitForServer();
}

/// Any question does: the server answers in order.
void FakeXembedTray::waitForServer()
{
    const Owned<xcb_get_input_focus_reply_t> reply(
        xcb_get_input_focus_reply(m_connection.get(), xcb_get_input_focus(m_connection.get()), nullptr));
}

}  // namespace support
