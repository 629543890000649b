// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace core {

/// The wire formats that are metered. Everything else is forwarded and recorded as Unknown.
enum class ApiFormat { Unknown, AnthropicMessages, OpenAiResponses, OpenAiChat, Gemini, BedrockConverse };

/// Stable names for the store, the JSON and the catalogue: "anthropic_messages", …
std::string_view name(ApiFormat format);
std::optional<ApiFormat> apiFormatFromName(std::string_view name);

/// The format that a request path speaks ("/v1/messages", "/openai/v1/responses?x=y", …), judged by its
/// last segments, so that prefixes of any kind may stand before it. Claude on Vertex and
/// what Bedrock invokes speak Anthropic Messages. Source: the agents' real requests.
ApiFormat apiFormatOfPath(std::string_view target);

}  // namespace core
