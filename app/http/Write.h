// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Head.h"

#include <span>
#include <string>

/// Writes messages. Field names and values are written as given: callers never hand over bytes of a stranger
/// that the Framer has not read, so no line end can hide in them.
namespace http {

/// A whole request; Content-Length is added if there is a body or the method usually has one.
std::string writeRequest(std::string_view method, std::string_view target, std::span<const Field> fields,
                         std::string_view body = {});

/// A whole response with its Content-Length.
std::string writeResponse(int status, std::span<const Field> fields, std::string_view body = {});

/// The head of a response whose body follows in chunks.
std::string writeChunkedHead(int status, std::span<const Field> fields);
std::string writeChunk(std::string_view bytes);
std::string writeLastChunk();

/// "Not Found" for 404; "Status" for a code without a well-known phrase.
std::string_view reasonPhrase(int status);

}  // namespace http
