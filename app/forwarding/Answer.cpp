// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/Answer.h"

#include "http/Write.h"
#include "metering/ApiError.h"

#include <array>

namespace forwarding {

std::string errorAnswer(core::ApiFormat format, int status, std::string_view sentence, int retryAfterSeconds)
{
    metering::ErrorBody body;
    const std::string seconds = std::to_string(retryAfterSeconds);
    std::array<http::Field, 3> fields{{{"Connection", "close"}}};
    std::size_t count = 1;
    if (!sentence.empty()) {
        body = metering::errorBody(format, status, sentence);
        fields[count++] = {"Content-Type", body.contentType};
    }
    if (retryAfterSeconds > 0)
        fields[count++] = {"Retry-After", seconds};
    return http::writeResponse(status, std::span(fields).first(count), body.body);
}

std::string unreachable(const GatewayTarget &gateway, std::string_view because)
{
    return "Spotmeter cannot reach the gateway " + gateway.hostHeader + " at " + gateway.address + ": "
        + std::string(because) + ". Check Tailscale and the gateway in Spotmeter, then try again.";
}

std::string cutBeforeAnswer(const GatewayTarget &gateway)
{
    return "The gateway " + gateway.hostHeader
        + " closed the connection before it answered. Try again; if it stays so, run `spotmeter status`.";
}

std::string silent(const GatewayTarget &gateway, int seconds)
{
    return "The gateway " + gateway.hostHeader + " was silent for " + std::to_string(seconds)
        + " seconds. Try again; if it stays so, run `spotmeter status`.";
}

std::string restMissing(int seconds)
{
    return "The rest of the request did not come for " + std::to_string(seconds) + " seconds. Send it again.";
}

std::string notHttp(std::string_view problem)
{
    return "The request is not HTTP as Spotmeter understands it: " + std::string(problem) + ".";
}

}  // namespace forwarding
