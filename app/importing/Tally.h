// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"
#include "importing/Json.h"
#include "importing/LogReader.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// Small things that all readers do.
namespace importing {

/// One more call of a tool; at most 64 names are kept.
void addTool(std::vector<core::ToolCalls> &tools, std::string_view name, int count = 1);

/// One more call for each block of a message's content that is of one of these types, by the block's name.
void addToolBlocks(std::vector<core::ToolCalls> &tools, json::Value &content,
                   std::initializer_list<std::string_view> types);

/// How it was served, unless that is the standard way; see core::Exchange::serviceTier.
void addTier(std::string &tiers, const std::string &word);

void takeUnlessEmpty(std::string &into, std::string text);

/// Whether the word is in the text: faster than std::string_view::find() where the word's first byte is everywhere.
bool contains(std::string_view text, std::string_view word);

/// What is known of the exchange before its line was read.
core::LoggedExchange exchangeOf(const LogFacts &facts);

/// Session and project, which only a log's first lines say, for LogReader::state().
std::string stateOf(const LogFacts &facts);
void restore(LogFacts &facts, const std::string &state);

/// The moment a line names; if it names none, or one that cannot be, the log's own.
qint64 momentOf(std::string_view text, const LogFacts &facts);

/// For a line that was written when its request was over: begins it as long before as it took.
void beginBefore(core::Exchange &exchange, qint64 end, qint64 durationMs);

}  // namespace importing
