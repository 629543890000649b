// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonObject>

namespace worker {

class Pipe;

/// {"scan":{"paths":["…"],"home":"…","salt":"hex","cache":"file","engine":"file","rules":"file","allowlist":"file",
/// "processes":bool}}, no paths meaning
/// the home folder with its known places, is answered with {"report":ScanReport}. On the way there go lines
/// {"progress":{"files","bytes"}} into the pipe, ten a second at the most. Nothing is written but the cache of what was
/// clean, and neither the salt nor a key ever leaves.
core::Result<QJsonObject> runScan(const QJsonObject &request, Pipe &pipe);

}  // namespace worker
