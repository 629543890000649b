// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

#include <simdjson.h>

/// Few words for reading with simdjson, without its exceptions.
namespace importing::json {

using Value = simdjson::ondemand::value;
using Object = simdjson::ondemand::object;

/// One parser for many lines. One thread.
class Parser {
public:
    /// The line's object, valid until the next call; none if it is something else. What is not UTF-8 is replaced, since
    /// a tool's raw output must not hide the counts beside it.
    std::optional<Object> parse(std::string_view line);

private:
    std::optional<Object> objectIn(const char *data, std::size_t size, std::size_t capacity);

    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    std::string m_repaired;
};

/// Calls `use(key, value)` for each field. False if the object breaks off.
template <class Use> bool forEachField(Object &object, Use use)
{
    for (auto entry : object) {
        std::string_view key;
        Value value;
        if (entry.unescaped_key().get(key) != simdjson::SUCCESS || entry.value().get(value) != simdjson::SUCCESS)
            return false;
        use(key, value);
    }
    return true;
}

/// The same for what should be an object and may be something else.
template <class Use> bool forEachField(Value &value, Use use)
{
    Object object;
    return value.get_object().get(object) == simdjson::SUCCESS && forEachField(object, use);
}

/// Calls `use(object)` for each object in an array.
template <class Use> void forEachObject(Value &value, Use use)
{
    simdjson::ondemand::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return;
    for (auto entry : array) {
        Object object;
        if (entry.get_object().get(object) == simdjson::SUCCESS)
            use(object);
        else if (entry.error() != simdjson::SUCCESS)
            return;
    }
}

/// The string as one line, or nothing where there is none. Cut at 4096 bytes: names and folders are shorter.
std::string text(Value &value);
bool isTrue(Value &value);
/// A count that is plausible, else 0 (null, negative, a fraction's end, beyond 10¹³).
qint64 count(Value &value);
/// "2026-08-01T12:34:56.789Z" (or with an offset) as UTC ms.
std::optional<qint64> time(std::string_view text);

}  // namespace importing::json
