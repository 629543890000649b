// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace keyring {

/// Where the desktop's keyring stands.
enum class CollectionState {
    Unknown,  ///< nobody on the session bus offers the Secret Service
    Missing,  ///< the service runs but has no default collection: nobody has made a keyring yet
    Locked,
    Open,
};

/// Asks the Secret Service (freedesktop.org, "Secret Service API Draft 0.2") over D-Bus whether the
/// default collection is locked, because libsecret answers "no such entry" for a locked one. Main thread; reports once
/// unless the context goes first.
void askCollectionState(QObject *context, std::function<void(CollectionState)> done);

}  // namespace keyring
