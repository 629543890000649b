// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/XembedTray.h"

namespace platform {

class XembedTray::X11 { };

XembedTray::XembedTray(QObject *parent) : QObject(parent)
{
}

XembedTray::~XembedTray() = default;

bool XembedTray::isThere() const
{
    return false;
}

}  // namespace platform
