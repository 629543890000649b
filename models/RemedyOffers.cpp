// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RemedyOffers.h"

#include "models/Text.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace models {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("models", text);
}

}  // namespace

std::vector<RemedyOffer> remediesFor(const core::Finding &finding, const core::FindingPlace &place)
{
    std::vector<RemedyOffer> offers;
    const auto offer = [&](const char *remedy, const QString &title, const QString &tip) {
        offers.push_back(
            {{QString::fromLatin1(remedy), text(finding.fingerprint), QFile::decodeName(place.path.c_str())},
             title,
             tip});
    };
    const QString remove = tr("Remove…");
    const QString removeTip = tr("Take the key out of the file. You can undo it: the keychain keeps the key.");
    switch (place.kind) {
    case core::PlaceKind::Stray:
        if (finding.served)
            offer("remove", remove, removeTip);
        offer("keychain", tr("Move to keychain…"), tr("Keep the key in the keychain and look it up from there."));
        if (!finding.served)
            offer("remove", remove, removeTip);
        offer("tighten", tr("Make private…"), tr("Let only the file's owner read it."));
        break;
    case core::PlaceKind::Repository:
        offer("remove", remove, removeTip);
        offer("gitignore", tr("Ignore in git…"), tr("Tell git to ignore the file."));
        break;
    case core::PlaceKind::Store:
        offer("tighten", tr("Make private…"), tr("Let only the file's owner read it."));
        break;
    case core::PlaceKind::History:
        offer("redact", tr("Blot out…"), tr("Put stars in the key's place. Nothing else in the file changes."));
        break;
    case core::PlaceKind::Commit:
    case core::PlaceKind::Process:
        break;
    }
    return offers;
}

QString adviceFor(const core::Finding &finding)
{
    const auto liesIn = [&finding](core::PlaceKind kind) {
        return std::any_of(finding.places.begin(), finding.places.end(),
                           [kind](const auto &place) { return place.kind == kind; });
    };
    if (!finding.usedBy.empty() && finding.served)
        return tr("%1 uses this key past the gateway, which serves %2. Route it, then the key can go.")
            .arg(text(finding.usedBy), text(finding.provider));
    if (!finding.usedBy.empty())
        return tr("%1 uses this key past the gateway.").arg(text(finding.usedBy));
    if (finding.served)
        return tr("The gateway already serves %1: this key can go.").arg(text(finding.provider));
    if (liesIn(core::PlaceKind::Commit))
        return tr("It stands in git's history, which is hard to change. Revoke it.");
    return liesIn(core::PlaceKind::History)
        ? tr("It stands in a history or transcript. Revoke it first, then blot it out.")
        : QString();
}

}  // namespace models
