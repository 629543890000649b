// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonObject>

namespace worker {

class Pipe;

/// {"import":{"home":"…","database":"…","paths":["…"]}}: reads what is new in the agents' logs since what the database
/// knows of them; no paths meaning all. Batches come as a line {"batch":size} and as many bytes (see
/// importing/BatchBytes.h); the parent asks for the next one with a line when it has recorded one, so that neither side
/// ever holds many. The answer is {"imported":{"files","changed","bytes","unreadable":["…"]}}.
core::Result<QJsonObject> runImport(const QJsonObject &request, Pipe &pipe);

}  // namespace worker
