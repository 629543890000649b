// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ApiFormat.h"
#include "core/Result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace demo {

/// What the demo gateway needs to know of a request, whichever of the four formats it came in.
struct Prompt {
    core::ApiFormat format = core::ApiFormat::Unknown;
    QString model;  ///< without a provider's prefix
    bool streamed = false;
    QString userText;  ///< the last thing the user said
    bool hasToolResult = false;  ///< a tool's result came after it
    bool continues = false;  ///< the model has spoken before in this conversation
    QStringList functions;  ///< tools offered that take JSON
    QStringList customTools;  ///< tools offered that take plain text
    std::optional<QJsonObject> schema;  ///< the answer must be JSON of this shape
    qint64 bytes = 0;  ///< of the body
};

/// Reads a request by the habits of its format. Pure. The error is a sentence for the caller.
core::Result<Prompt> readPrompt(core::ApiFormat format, std::string_view target, std::string_view body);

}  // namespace demo
