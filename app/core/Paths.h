// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Where Spotmeter keeps its own things. Demo mode has a world of its own and cannot reach the real one.
struct Paths {
    QString data;  ///< folder: database, journal, activity log (0700)
    QString settings;  ///< file
    QString socket;  ///< the service's own Unix socket (0600)
    bool demo = false;
    QString policy = {};  ///< file of the administrator's; empty: none is looked for

    QString database() const { return data + QStringLiteral("/spotmeter.db"); }
    QString journal() const { return data + QStringLiteral("/journal"); }
    QString keptSecrets() const { return data + QStringLiteral("/kept-secrets"); }
    QString activityLog() const { return data + QStringLiteral("/activity.jsonl"); }

    /// The user's: XDG folders, or everything under $SPOTMETER_HOME if that is set (tests, portable use).
    static Paths standard();
    static Paths forDemo();
};

}  // namespace core
