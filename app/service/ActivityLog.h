// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"

#include <QJsonArray>
#include <QString>

namespace service {

/// What Spotmeter changed on this machine, one JSON object a line, only ever appended to. Main thread.
class ActivityLog {
public:
    ActivityLog(QString path, const core::Clock &clock) : m_path(std::move(path)), m_clock(clock) { }

    /// `what` is a sentence for people, `detail` the same for programs; never a secret.
    core::Result<void> add(const QString &what, const QJsonObject &detail);
    /// Newest last, at most `limit`.
    QJsonArray last(int limit) const;

private:
    QString m_path;
    const core::Clock &m_clock;
};

}  // namespace service
