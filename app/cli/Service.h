// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Paths.h"
#include "core/Result.h"

#include <QJsonObject>

#include <string_view>

namespace cli {

/// Asks the service, which is started if it does not run, and waits for its answer.
core::Result<QJsonObject> ask(const core::Paths &paths, std::string_view method, const QString &path,
                              const QJsonObject &body = {});

struct Call;

/// The same for a scan: a person at a terminal sees how far it is.
core::Result<QJsonObject> askWithProgress(const Call &call, std::string_view method, const QString &path,
                                          const QJsonObject &body);

}  // namespace cli
