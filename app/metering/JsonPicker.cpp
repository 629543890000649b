// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/JsonPicker.h"

#include "metering/JsonText.h"

#include <QtEndian>

#include <bit>
#include <charconv>
#include <cmath>
#include <cstring>

namespace metering {

namespace {

constexpr std::size_t longestString = 4096;
constexpr std::size_t longestLiteral = 32;

bool isSpace(char c)
{
    return static_cast<unsigned char>(c) <= ' ' && (c == ' ' || c == '\n' || c == '\r' || c == '\t');
}

/// memchr for a quote. Most strings are short, so the first bytes are looked at without a call, eight at a time.
const char *findQuote(const char *p, const char *end)
{
    constexpr std::uint64_t ones = ~std::uint64_t(0) / 255;
    for (int i = 0; i < 3 && end - p >= 8; ++i, p += 8) {
        const auto word = qFromLittleEndian<std::uint64_t>(p) ^ (ones * '"');
        if (const auto zeroBytes = (word - ones) & ~word & (ones << 7))
            return p + std::countr_zero(zeroBytes) / 8;
    }
    return static_cast<const char *>(std::memchr(p, '"', std::size_t(end - p)));
}

std::string_view view(const char *begin, const char *end)
{
    return {begin, std::size_t(end - begin)};
}

bool readNumber(std::string_view literal, qint64 &number)
{
    const char *end = literal.data() + literal.size();
    if (const auto read = std::from_chars(literal.data(), end, number); read.ec == std::errc{} && read.ptr == end)
        return true;
    double real = 0;
    const auto read = std::from_chars(literal.data(), end, real);
    if (read.ec != std::errc{} || read.ptr != end || !(std::abs(real) < 9e15))
        return false;
    number = qint64(real);
    return true;
}

}  // namespace

JsonPicker::JsonPicker(const JsonPaths &paths, Sink &sink, LongStrings longStrings)
    : m_paths(paths), m_sink(sink), m_longStrings(longStrings)
{
    m_open.reserve(paths.depth());
}

void JsonPicker::reset()
{
    m_state = State::Value;
    m_place = JsonPaths::root;
    m_open.clear();
    m_text.clear();
    m_tooLong = false;
    m_escaped = false;
}

// Flattened: the functions below are one loop over every byte of every body, and a call each costs a third of it.
[[gnu::flatten]] void JsonPicker::feed(std::string_view bytes)
{
    const char *p = bytes.data();
    const char *const end = p + bytes.size();
    while (p != end) {
        switch (m_state) {
        case State::SkippedTree:
            p = skippedTree(p, end);
            break;
        case State::SkippedString:
        case State::SkippedTreeString:
            p = skippedString(p, end);
            break;
        case State::String:
            p = string(p, end);
            break;
        case State::Scalar:
            p = scalar(p, end);
            break;
        case State::Bad:
            return;
        default:
            p = structure(p, end);
        }
    }
}

const char *JsonPicker::structure(const char *p, const char *end)
{
    while (p != end && m_state <= State::Done) {
        const char c = *p++;
        if (!isSpace(c))
            structural(c);
    }
    return p;
}

void JsonPicker::structural(char c)
{
    switch (m_state) {
    case State::FirstKey:
    case State::Key:
        if (c == '"') {
            m_isKey = true;
            m_state = State::String;
        } else if (c == '}' && m_state == State::FirstKey) {
            endContainer(c);
        } else {
            m_state = State::Bad;
        }
        break;
    case State::Colon:
        m_state = c == ':' ? State::Value : State::Bad;
        break;
    case State::FirstElement:
        if (c == ']')
            endContainer(c);
        else
            beginValue(c);
        break;
    case State::Value:
        beginValue(c);
        break;
    case State::AfterValue:
        if (c == ',')
            afterComma();
        else
            endContainer(c);
        break;
    default:  // something follows the document
        m_state = State::Bad;
    }
}

void JsonPicker::beginValue(char first)
{
    const bool wanted = m_place != JsonPaths::none && m_paths.id(m_place) != JsonPaths::none;
    m_isKey = false;
    if (first == '"') {
        m_state = wanted ? State::String : State::SkippedString;
    } else if (first == '{' || first == '[') {
        beginContainer(first == '[');
    } else if (first == '-' || (first >= '0' && first <= '9') || first == 't' || first == 'f' || first == 'n') {
        if (wanted)
            m_text.push_back(first);
        m_tooLong = !wanted;
        m_state = State::Scalar;
    } else {
        m_state = State::Bad;
    }
}

void JsonPicker::beginContainer(bool isArray)
{
    const bool leads = m_place != JsonPaths::none
        && (isArray ? m_paths.element(m_place) != JsonPaths::none : m_paths.hasMembers(m_place));
    if (!leads) {
        m_skippedDepth = 1;
        m_state = State::SkippedTree;
        return;
    }
    m_open.push_back({m_place, isArray});
    m_state = isArray ? State::FirstElement : State::FirstKey;
    if (isArray)
        m_place = m_paths.element(m_place);
}

void JsonPicker::endContainer(char bracket)
{
    const Container closing = m_open.back();
    if (bracket != (closing.isArray ? ']' : '}')) {
        m_state = State::Bad;
        return;
    }
    m_open.pop_back();
    endValue();
    if (const int id = m_paths.id(closing.place); id != JsonPaths::none)
        m_sink.closed(id);
}

void JsonPicker::afterComma()
{
    const Container &in = m_open.back();
    m_state = in.isArray ? State::Value : State::Key;
    if (in.isArray)
        m_place = m_paths.element(in.place);
}

const char *JsonPicker::string(const char *p, const char *end)
{
    const char *quote = closingQuote(p, end);
    if (!quote) {
        keep(view(p, end), longestString);
        return end;
    }
    if (m_text.empty() && !m_tooLong && std::size_t(quote - p) <= longestString) {
        endString(view(p, quote));
    } else {
        keep(view(p, quote), longestString);
        endString(m_text);
    }
    m_text.clear();
    m_tooLong = false;
    return quote + 1;
}

void JsonPicker::endString(std::string_view text)
{
    if (m_isKey) {
        m_place = m_tooLong ? JsonPaths::none : m_paths.member(m_open.back().place, text);
        m_state = State::Colon;
        return;
    }
    endValue();
    if (m_tooLong && m_longStrings == LongStrings::Skip)
        return;
    if (text.find('\\') == text.npos)
        m_sink.value(m_paths.id(m_place), {JsonScalar::Type::String, text, 0});
    else
        reportEscaped(text);
}

void JsonPicker::reportEscaped(std::string_view text)
{
    m_sink.value(m_paths.id(m_place), {JsonScalar::Type::String, unescaped(text), 0});
}

const char *JsonPicker::scalar(const char *p, const char *end)
{
    const char *stop = p;
    while (stop != end && *stop != ',' && *stop != '}' && *stop != ']' && !isSpace(*stop))
        ++stop;
    keep(view(p, stop), longestLiteral);
    if (stop != end) {
        endValue();
        if (!m_tooLong)
            report(m_text);
        m_text.clear();
        m_tooLong = false;
    }
    return stop;
}

void JsonPicker::report(std::string_view literal)
{
    const int id = m_paths.id(m_place);
    qint64 number = 0;
    if (literal == "null")
        return;
    if (literal == "true" || literal == "false")
        m_sink.value(id, {JsonScalar::Type::Bool, literal, literal == "true"});
    else if (readNumber(literal, number))
        m_sink.value(id, {JsonScalar::Type::Number, literal, number});
    else
        m_state = State::Bad;
}

const char *JsonPicker::skippedString(const char *p, const char *end)
{
    const char *quote = closingQuote(p, end);
    if (!quote)
        return end;
    if (m_state == State::SkippedString)
        endValue();
    else
        m_state = State::SkippedTree;
    return quote + 1;
}

const char *JsonPicker::skippedTree(const char *p, const char *end)
{
    while (p != end) {
        const char c = *p++;
        if (c == '"') {
            const char *quote = closingQuote(p, end);
            if (!quote) {
                m_state = State::SkippedTreeString;
                return end;
            }
            p = quote + 1;
        } else if (c == '{' || c == '[') {
            ++m_skippedDepth;
        } else if ((c == '}' || c == ']') && --m_skippedDepth == 0) {
            endValue();
            return p;
        }
    }
    return p;
}

/// The quote that ends the string which `p` is inside of, or null. Looks for quotes alone and counts
/// the backslashes before each, so that long strings are passed at the speed of memchr.
const char *JsonPicker::closingQuote(const char *p, const char *end)
{
    const char *const begin = p;
    while (const char *quote = findQuote(p, end)) {
        if (!isEscaped(begin, quote)) {
            m_escaped = false;
            return quote;
        }
        p = quote + 1;
    }
    m_escaped = isEscaped(begin, end);
    return nullptr;
}

bool JsonPicker::isEscaped(const char *begin, const char *at) const
{
    const char *slash = at;
    while (slash != begin && slash[-1] == '\\')
        --slash;
    return (((at - slash) & 1) != 0) != (slash == begin && m_escaped);
}

void JsonPicker::keep(std::string_view part, std::size_t limit)
{
    if (m_tooLong)
        return;
    if (m_text.size() + part.size() <= limit) {
        m_text.append(part);
        return;
    }
    m_tooLong = true;
    if (m_longStrings == LongStrings::Cut)
        m_text.append(part.substr(0, limit - m_text.size()));
    else
        m_text.clear();
}

}  // namespace metering
