// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace platform {

/// The listening sockets that systemd opened for this process, or whoever speaks its protocol: sd_listen_fds(3). Closed
/// on exec from now on. Call it once, before there is any thread: it takes the variables out of the environment, so
/// that no child believes they are for it. Empty without such a manager, and on other systems.
std::vector<int> inheritedListeners();

/// Tells the manager how the service stands: "READY=1", "STOPPING=1", … (sd_notify(3)). Nothing happens without one.
/// Any thread.
void tellServiceManager(std::string_view state);

}  // namespace platform
