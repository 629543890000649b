// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"

#include <QString>

#include <vector>

namespace models {

/// A remedy for one place of one key, as the window asks the service for it.
struct RemedyAsk {
    QString remedy;  ///< "keychain", "remove", "redact", "tighten", "gitignore"
    QString fingerprint;
    QString path;
};

/// A key that is to be let be.
struct KeyIgnore {
    QString fingerprint;
    QString reason;
    QString until;  ///< "2027-01-31"; empty = for ever
};

/// A remedy that makes sense for a place, and how a button calls it.
struct RemedyOffer {
    RemedyAsk ask;
    QString title;
    QString tip;
};

/// What may be done about a key in a place, the best first. Pure. The service has the last word: it may find the file
/// of a kind that it does not change, and says so.
std::vector<RemedyOffer> remediesFor(const core::Finding &finding, const core::FindingPlace &place);

/// What to do first, in one sentence: "The gateway already serves OpenAI: this key can go."
QString adviceFor(const core::Finding &finding);

}  // namespace models
