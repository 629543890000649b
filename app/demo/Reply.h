// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/Prompt.h"

#include "core/TokenUsage.h"

#include <QString>

#include <optional>

namespace demo {

struct ToolCall {
    QString name;
    QString input;  ///< JSON of the arguments, or the text that a custom tool takes
    bool custom = false;
};

/// What the demo gateway answers, before it is put into the words of an API format: either text or a tool call.
struct Reply {
    QString id;  ///< random; each format puts its own prefix before it
    QString model;
    QString text;
    std::optional<ToolCall> tool;
    core::TokenUsage usage;
};

/// A friendly answer to the prompt. "list the files" gets a call of the shell tool that the request itself offers,
/// and text once the result has come back. Token counts follow the sizes, with a cache that behaves like a cache.
Reply replyTo(const Prompt &prompt);

}  // namespace demo
