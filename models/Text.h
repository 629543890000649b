// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"

#include <QDate>
#include <QString>

#include <string>

namespace models {

QString text(const std::string &utf8);

/// "22 Nov", "22 November", "22 November 2026", "Sun 22 Nov": as the language writes them.
enum class DayForm { Short, Long, WithYear, WithWeekday };
QString dayText(const QDate &day, DayForm form);

/// "14:02" on the day of `nowMs`, "20 Nov 14:02" before; local time, the user's locale.
QString momentText(qint64 utcMs, qint64 nowMs);

/// The last part of a folder's path: "/home/alice/src/payments-api" → "payments-api"; "unknown" if empty.
QString projectText(const std::string &folder);

/// "Claude Code" as "C", "Gemini CLI" as "G": the mark on an agent's card.
/// "~/.codex/config.toml · ~/.codex/auth.json": paths as people read them.
QString filesText(const QStringList &paths);

QString initial(const QString &name);

/// What became of an exchange, in two or three words that say who failed.
QString outcomeText(const core::Exchange &exchange);
/// Who failed and what to do, in a sentence or two; empty if nobody did.
QString blameText(const core::Exchange &exchange);

/// Ended well as far as agent and gateway are concerned.
bool succeeded(const core::Exchange &exchange);

}  // namespace models
