// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Router.h"
#include "agents/SecretKeeper.h"

#include <functional>

namespace agents {

/// Carries out the router's steps in their order: replaced secrets are kept before a file is touched and given back
/// when it is restored. A keyring that is locked or absent is an error before anything is changed; a file is used
/// instead only where KeepIn says so. Main thread. Each call reports once, at once if no secret is concerned; the
/// router, the inspector, the keeper and this must outlive the context.
class Changes {
public:
    using Callback = std::function<void(core::Result<Routing>)>;

    Changes(const Router &router, const Inspector &inspector, const SecretKeeper &keeper)
        : m_router(router), m_inspector(inspector), m_keeper(keeper)
    {
    }

    /// Does nothing for an agent that is routed so already; one whose keys were changed, or that has an older address
    /// or goes another way, is restored first.
    void route(const Wish &wish, KeepIn keepIn, QObject *context, Callback done) const;
    void restore(const QString &id, QObject *context, Callback done) const;
    /// Routes an agent to where the forwarder is now, its secrets kept as they were.
    void move(const Wish &wish, QObject *context, Callback done) const;
    /// Puts a new token in the place of the old one; the old one is not admitted any more. Conflict unless routed.
    void rotate(const QString &id, const QString &baseUrl, QObject *context, Callback done) const;

private:
    KeepIn keptIn(const QString &id) const;
    void routeAnew(const Wish &wish, KeepIn keepIn, const QStringList &conflicts, QObject *context,
                   Callback done) const;

    const Router &m_router;
    const Inspector &m_inspector;
    const SecretKeeper &m_keeper;
};

}  // namespace agents
