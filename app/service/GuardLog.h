// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Settings.h"
#include "forwarding/GuardPolicy.h"
#include "service/ScanJobs.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace service {

/// What the guard over outgoing requests goes by; none while it is off.
std::shared_ptr<const forwarding::GuardPolicy> guardPolicy(core::GuardMode mode, const ScanJobs &scans);

/// What the guard found since the service started: one entry a key, the last one first, and how many requests it could
/// not look at. A value; holds no key.
class GuardLog {
public:
    /// Whether it is to be told of: a key that was not seen for an hour, or each that was stopped, but once a minute.
    bool note(const forwarding::GuardNote &note, qint64 nowMs);

    /// {"mode","keys":[Entry],"stopped","unread","unread_sentence"}, as control/Api.h says.
    QJsonObject toJson(core::GuardMode mode) const;
    /// The entry of the key that was noted last.
    QJsonObject last() const;

private:
    struct Entry {
        forwarding::GuardNote note;
        int times = 0;
        qint64 lastAt = 0;
        qint64 toldAt = 0;
    };
    static QJsonObject toJson(const Entry &entry);

    std::vector<Entry> m_entries;
    int m_stopped = 0;
    int m_unread = 0;
    std::string m_problem;
};

}  // namespace service
