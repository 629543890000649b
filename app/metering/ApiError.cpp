// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/ApiError.h"

#include "metering/JsonText.h"

namespace metering {

namespace {

std::string_view anthropicType(int status)
{
    switch (status) {
    case 401:
        return "authentication_error";
    case 402:
        return "billing_error";
    case 403:
        return "permission_error";
    case 404:
        return "not_found_error";
    case 413:
        return "request_too_large";
    case 429:
        return "rate_limit_error";
    case 504:
        return "timeout_error";
    case 529:
        return "overloaded_error";
    }
    return status < 500 ? "invalid_request_error" : "api_error";
}

std::string_view openAiType(int status)
{
    switch (status) {
    case 401:
        return "authentication_error";
    case 403:
        return "permission_error";
    case 429:
        return "rate_limit_exceeded";
    }
    return status < 500 ? "invalid_request_error" : "server_error";
}

/// The names of google.rpc.Code.
std::string_view googleStatus(int status)
{
    switch (status) {
    case 401:
        return "UNAUTHENTICATED";
    case 402:
    case 403:
        return "PERMISSION_DENIED";
    case 404:
        return "NOT_FOUND";
    case 429:
        return "RESOURCE_EXHAUSTED";
    case 501:
        return "UNIMPLEMENTED";
    case 502:
    case 503:
        return "UNAVAILABLE";
    case 504:
        return "DEADLINE_EXCEEDED";
    }
    return status < 500 ? "INVALID_ARGUMENT" : "INTERNAL";
}

std::string json(core::ApiFormat format, int status, std::string_view message)
{
    const std::string text = quoted(message);
    switch (format) {
    case core::ApiFormat::AnthropicMessages:
        return R"({"type":"error","error":{"type":)" + quoted(anthropicType(status)) + R"(,"message":)" + text + "}}";
    case core::ApiFormat::Gemini:
        return R"({"error":{"code":)" + std::to_string(status) + R"(,"message":)" + text + R"(,"status":)"
            + quoted(googleStatus(status)) + "}}";
    case core::ApiFormat::BedrockConverse:
        return R"({"message":)" + text + "}";
    case core::ApiFormat::OpenAiResponses:
    case core::ApiFormat::OpenAiChat:
    case core::ApiFormat::Unknown:
        break;
    }
    const std::string type = quoted(openAiType(status));
    return R"({"error":{"message":)" + text + R"(,"type":)" + type + R"(,"code":)" + type + "}}";
}

}  // namespace

ErrorBody errorBody(core::ApiFormat format, int status, std::string_view message)
{
    return {"application/json", json(format, status, message)};
}

}  // namespace metering
