// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AgentInfo.h"
#include "core/Finding.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace service {

/// What else is known of the keys that a scan found: whether the gateway serves their provider (by the providers of its
/// models, as it names them), so that they can go, and which agent that is not routed has them in its own folder, so
/// that it uses them past the gateway. Pure.
void tieKeys(core::ScanReport &report, const QStringList &providers, const std::vector<core::AgentInfo> &agents,
             const QString &home);

}  // namespace service
