// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonObject>

#include <functional>

namespace control {

/// One call on the service's socket, waiting for its answer: for the command line, which has nothing else to do.
/// No time limit on the answer (a scan may take long); a service that is not there is Unavailable at once.
core::Result<QJsonObject> callAndWait(const QString &socketPath, std::string_view method, std::string_view path,
                                      const QJsonObject &body = {});

/// The same for a call that takes long: `onEvent` hears meanwhile what the service tells every watcher.
core::Result<QJsonObject> callAndWatch(const QString &socketPath, std::string_view method, std::string_view path,
                                       const QJsonObject &body,
                                       const std::function<void(const QJsonObject &)> &onEvent);

}  // namespace control
