// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyring/Keyring.h"

#include <functional>
#include <string>
#include <vector>

namespace agents {

/// Where the secrets go that routing takes out of an agent's files.
enum class KeepIn {
    Keyring,
    File,  ///< of ours, 0600; only if the user said so
};

/// Keeps those secrets until the agent is restored. An entry holds all of one change, as a JSON list, and has a name
/// that is never used again; what refers to it is a text for the journal, "keyring entry claude-code-1f…" or "file /…".
/// Main thread; each call reports once, later or at once, unless the context goes first. Errors: those of Keyring.
class SecretKeeper {
public:
    template <class T> using Callback = std::function<void(core::Result<T>)>;
    using Texts = std::vector<std::string>;

    SecretKeeper(QString folder, const keyring::Keyring &keyring) : m_folder(std::move(folder)), m_keyring(keyring) { }

    /// Whether the keyring can take secrets now.
    void check(QObject *context, Callback<void> done) const;
    /// Answers with the text that refers to the entry.
    void keep(KeepIn place, const QString &agent, const Texts &texts, QObject *context, Callback<QString> done) const;
    void open(const QString &reference, QObject *context, Callback<Texts> done) const;
    static bool isFile(const QString &reference);
    /// What cannot be removed stays where it is: nobody refers to it any more.
    void forget(const QString &reference, QObject *context) const;

private:
    QString m_folder;
    const keyring::Keyring &m_keyring;
};

}  // namespace agents
