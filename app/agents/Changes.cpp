// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Changes.h"

namespace agents {

namespace {

/// What the keyring says, and what can be done about it.
core::Error offeringAFile(const core::Error &error)
{
    return {error.kind,
            error.message
                + QStringLiteral(" The settings hold a key that has to be kept until you restore them, so nothing was "
                                 "changed. You can also let Spotmeter keep it in a file that only you can read "
                                 "(`--keep-secrets-in-file`).")};
}

}  // namespace

void Changes::route(const Wish &wish, KeepIn keepIn, QObject *context, Callback done) const
{
    if (m_router.isFulfilled(wish))
        return done(Routing{*m_inspector.inspect(wish.id, wish.baseUrl), {}, {}});
    if (const auto possible = m_router.preview(wish, Direction::On); !possible)
        return done(possible.error());  // before anything is touched
    const auto way = m_router.wayFor(wish);
    restore(wish.id, context,
            [this, wish = Wish{wish.id, wish.baseUrl, way ? *way : QString()}, keepIn, context,
             done = std::move(done)](const core::Result<Routing> &restored) {
                if (!restored)
                    return done(restored.error());
                routeAnew(wish, keepIn, restored->conflicts, context, done);
            });
}

void Changes::routeAnew(const Wish &wish, KeepIn keepIn, const QStringList &conflicts, QObject *context,
                        Callback done) const
{
    auto plan = m_router.plan(wish);
    if (!plan)
        return done(plan.error());
    const auto carryOut = [this, conflicts, done](Plan ready, const QString &sealedIn) {
        auto routing = m_router.carryOut(std::move(ready), sealedIn);
        if (routing)
            routing->conflicts = conflicts + routing->conflicts;
        done(std::move(routing));
    };
    if (plan->secrets.empty())
        return carryOut(std::move(*plan), {});
    const auto secrets = plan->secrets;
    m_keeper.keep(keepIn, wish.id, secrets, context,
                  [this, carryOut, context, done, plan = std::move(*plan)](const core::Result<QString> &reference) {
                      if (!reference)
                          return done(offeringAFile(reference.error()));
                      carryOut(plan, *reference);
                      if (const auto used = m_router.sealedIn(plan.wish.id); used && used->isEmpty())
                          m_keeper.forget(*reference, context);
                  });
}

void Changes::restore(const QString &id, QObject *context, Callback done) const
{
    const auto reference = m_router.sealedIn(id);
    if (!reference)
        return done(reference.error());
    if (reference->isEmpty()) {
        const std::vector<std::string> none;
        return done(m_router.restore(id, &none));
    }
    m_keeper.open(*reference, context,
                  [this, id, context, reference = *reference,
                   done = std::move(done)](const core::Result<SecretKeeper::Texts> &secrets) {
                      if (!secrets && secrets.error().kind != core::ErrorKind::NotFound)
                          return done(secrets.error());
                      auto routing = m_router.restore(id, secrets ? &*secrets : nullptr);
                      if (routing)
                          m_keeper.forget(reference, context);
                      done(std::move(routing));
                  });
}

/// Where its secrets are, for when they have to be kept again.
KeepIn Changes::keptIn(const QString &id) const
{
    const auto reference = m_router.sealedIn(id);
    return reference && SecretKeeper::isFile(*reference) ? KeepIn::File : KeepIn::Keyring;
}

void Changes::move(const Wish &wish, QObject *context, Callback done) const
{
    route(wish, keptIn(wish.id), context, std::move(done));
}

void Changes::rotate(const QString &id, const QString &baseUrl, QObject *context, Callback done) const
{
    const auto info = m_inspector.inspect(id, baseUrl);
    if (!info)
        return done(info.error());
    if (!core::holdsOurKeys(info->state))
        return done(core::Error{core::ErrorKind::Conflict,
                                QStringLiteral("%1 is not routed, so it has no token.").arg(info->name)});
    const Wish wish{id, baseUrl, info->way};
    if (const auto possible = m_router.plan(wish); !possible)
        return done(possible.error());  // before anything is touched
    restore(id, context,
            [this, wish, keepIn = keptIn(id), context, done = std::move(done)](const core::Result<Routing> &restored) {
                if (!restored)
                    return done(restored.error());
                routeAnew(wish, keepIn, restored->conflicts, context, done);
            });
}

}  // namespace agents
