// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/Json.h"

#include "importing/LogReader.h"

#include <algorithm>

namespace importing::json {

namespace {

static_assert(linePadding >= simdjson::SIMDJSON_PADDING);

constexpr std::size_t longestText = 4096;
constexpr qint64 largestCount = 10'000'000'000'000;  // moments in ms are below too

/// A fixed number of digits at the front of the text, which it takes; -1 if they are not there.
int digits(std::string_view &text, std::size_t width)
{
    if (text.size() < width)
        return -1;
    int value = 0;
    for (const char c : text.substr(0, width)) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(width);
    return value;
}

bool take(std::string_view &text, char c)
{
    if (!text.starts_with(c))
        return false;
    text.remove_prefix(1);
    return true;
}

/// Days from 1970-01-01, by Howard Hinnant's algorithm.
qint64 daysFromCivil(int year, int month, int day)
{
    year -= month <= 2 ? 1 : 0;
    const int era = year / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return qint64(era) * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

std::optional<qint64> dateIn(std::string_view &text)
{
    const int year = digits(text, 4);
    const bool dashed = take(text, '-');
    const int month = digits(text, 2);
    const bool dashedAgain = take(text, '-');
    const int day = digits(text, 2);
    if (year < 1970 || !dashed || !dashedAgain || month < 1 || month > 12 || day < 1 || day > 31)
        return {};
    return daysFromCivil(year, month, day);
}

std::optional<qint64> secondsIn(std::string_view &text)
{
    const int hour = digits(text, 2);
    const bool colon = take(text, ':');
    const int minute = digits(text, 2);
    if (hour < 0 || hour > 23 || !colon || minute < 0 || minute > 59)
        return {};
    const int second = take(text, ':') ? digits(text, 2) : 0;
    if (second < 0 || second > 60)
        return {};
    return hour * 3600 + minute * 60 + second;
}

int millisecondsIn(std::string_view &text)
{
    int value = 0;
    if (!take(text, '.'))
        return value;
    for (int scale = 100; !text.empty() && text.front() >= '0' && text.front() <= '9'; scale /= 10) {
        value += (text.front() - '0') * scale;
        text.remove_prefix(1);
    }
    return value;
}

}  // namespace

std::optional<Object> Parser::objectIn(const char *data, std::size_t size, std::size_t capacity)
{
    Object object;
    if (m_parser.iterate(data, size, capacity).get(m_document) != simdjson::SUCCESS
        || m_document.get_object().get(object) != simdjson::SUCCESS)
        return {};
    return object;
}

std::optional<Object> Parser::parse(std::string_view line)
{
    const std::size_t begin = std::min(line.find('{'), line.size());
    line.remove_prefix(begin);
    if (auto object = objectIn(line.data(), line.size(), line.size() + linePadding))
        return object;
    if (simdjson::validate_utf8(line.data(), line.size()))
        return {};
    m_repaired.assign(line);
    m_repaired.reserve(line.size() + linePadding);
    std::replace_if(m_repaired.begin(), m_repaired.end(), [](char c) { return quint8(c) >= 0x80; }, '?');
    return objectIn(m_repaired.data(), m_repaired.size(), m_repaired.capacity());
}

std::string text(Value &value)
{
    std::string_view view;
    if (value.get_string().get(view) != simdjson::SUCCESS)
        return {};
    std::string result(view.substr(0, longestText));
    if (result.find('\n') != std::string::npos)
        std::replace(result.begin(), result.end(), '\n', ' ');
    return result;
}

bool isTrue(Value &value)
{
    bool truth = false;
    return value.get_bool().get(truth) == simdjson::SUCCESS && truth;
}

qint64 count(Value &value)
{
    double number = 0;
    if (value.get_double().get(number) != simdjson::SUCCESS || !(number > 0) || number > double(largestCount))
        return 0;
    return qint64(number);
}

std::optional<qint64> time(std::string_view text)
{
    const auto days = dateIn(text);
    if (!days || !(take(text, 'T') || take(text, ' ')))
        return {};
    const auto seconds = secondsIn(text);
    if (!seconds)
        return {};
    const qint64 local = (*days * 86'400 + *seconds) * 1000 + millisecondsIn(text);
    if (text.empty() || text == "Z")
        return local;
    const int sign = take(text, '+') ? 1 : take(text, '-') ? -1 : 0;
    const auto offset = secondsIn(text);
    return sign != 0 && offset ? std::optional(local - sign * *offset * 1000) : std::nullopt;
}

}  // namespace importing::json
