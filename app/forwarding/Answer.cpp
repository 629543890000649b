// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/Answer.h"

#include "http/Write.h"
#include "metering/ApiError.h"

#include <asio/error.hpp>

#include <array>

namespace forwarding {

namespace {

/// Without its port: "ai.example.ts.net", "[fd7a::1]".
std::string nameOf(const GatewayTarget &gateway)
{
    const std::size_t bracket = gateway.hostHeader.find(']');
    return gateway.hostHeader.substr(0, gateway.hostHeader.find(':', bracket == std::string::npos ? 0 : bracket));
}

}  // namespace

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

std::string reasonOf(std::error_code error)
{
    if (error == asio::error::connection_refused)
        return "nothing there takes connections";
    if (error == asio::error::timed_out)
        return "it does not answer";
    if (error == asio::error::host_unreachable || error == asio::error::network_unreachable)
        return "no way leads there";
    if (error == asio::error::connection_reset || error == asio::error::eof || error == asio::error::broken_pipe)
        return "it hung up";
    return error.message();
}

std::string unreachable(const GatewayTarget &gateway, std::string_view because)
{
    return "Spotmeter cannot reach the gateway " + nameOf(gateway) + ": " + std::string(because)
        + ". Check Tailscale and the gateway with `spotmeter status`, then try again.";
}

std::string cutBeforeAnswer(const GatewayTarget &gateway)
{
    return "The gateway " + nameOf(gateway)
        + " closed the connection before it answered. Try again; if it stays so, run `spotmeter status`.";
}

std::string silent(const GatewayTarget &gateway, int seconds)
{
    return "The gateway " + nameOf(gateway) + " was silent for " + std::to_string(seconds)
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
