// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonObject>

namespace core {

/// Appends one line to the activity log at `path` (0600): a sentence for people, and the same for programs; never a
/// secret. For the service, and for the command line while no service runs.
Result<void> appendActivity(const QString &path, qint64 utcMs, const QString &what, const QJsonObject &detail);

}  // namespace core
