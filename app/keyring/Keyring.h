// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QString>

#include <chrono>
#include <functional>

class QObject;

/// The system's own store for secrets, behind one small interface.
namespace keyring {

/// Reads, writes and removes secrets in the user's keyring (Secret Service, KWallet, macOS Keychain, Windows
/// Credential Manager), under the service name "spotmeter". There is no fallback to a file.
///
/// Main thread only. Each call returns at once and reports once, later; if the context is gone by then,
/// nothing is reported. A service that does not answer within the patience counts as Unavailable; what was
/// asked of it may still happen afterwards.
///
/// Errors: NotFound = the keyring is open and has no such entry. Denied = it is locked, or the user said no.
/// Unavailable = there is no keyring here, or it does not answer. So NotFound alone means "the user has none".
class Keyring {
public:
    template <class T> using Callback = std::function<void(core::Result<T>)>;

    explicit Keyring(std::chrono::milliseconds patience = std::chrono::seconds(5)) : m_patience(patience) { }

    void read(const QString &name, QObject *context, Callback<core::Secret> done) const;
    void write(const QString &name, const core::Secret &secret, QObject *context, Callback<void> done) const;
    /// Removing what is not there succeeds.
    void remove(const QString &name, QObject *context, Callback<void> done) const;

private:
    std::chrono::milliseconds m_patience;
};

}  // namespace keyring
