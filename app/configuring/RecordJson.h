// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuring/Record.h"

#include <QByteArray>

namespace configuring {

/// A record as it stands in the journal: JSON for people and programs, keys in snake_case.
QByteArray toJson(const Record &record);
core::Result<Record> recordFromJson(const QByteArray &json);

}  // namespace configuring
