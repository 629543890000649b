// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/Text.h"

#include <algorithm>

namespace configuring {

namespace {

/// KEY=value with the span of the value. Source: the regular expression of npm's dotenv 16/17 (`LINE`).
struct DotenvLine {
    std::string key;
    std::size_t lineBegin = 0;
    std::size_t valueBegin = 0;
    std::size_t valueEnd = 0;
    std::string text;  ///< decoded
};

std::string expanded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool known = text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == 'n' || text[i + 1] == 'r');
        out.push_back(!known ? text[i] : text[i + 1] == 'n' ? '\n' : '\r');
        i += known ? 1 : 0;
    }
    return out;
}

/// Where a text in quotes that begins at `at` ends, if nothing but a comment follows on its line.
std::optional<std::size_t> quotedEnd(std::string_view text, std::size_t at)
{
    const char quote = at < text.size() ? text[at] : '\0';
    if (quote != '"' && quote != '\'' && quote != '`')
        return {};
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == quote) {
            ++i;
        } else if (text[i] == quote) {
            const std::size_t rest = skipBlanks(text, i + 1);
            const bool ends = rest == lineEnd(text, rest) || text[rest] == '#';
            return ends ? std::optional(i + 1) : std::nullopt;
        }
    }
    return {};
}

void readValue(std::string_view text, std::size_t at, DotenvLine &line)
{
    // dotenv lets a quoted text begin on a later line; anything else must follow on this one.
    const std::size_t quote = skipSpace(text, at);
    if (const auto end = quotedEnd(text, quote)) {
        line.valueBegin = quote;
        line.valueEnd = *end;
        const std::string_view inner = text.substr(quote + 1, *end - quote - 2);
        line.text = text[quote] == '"' ? expanded(inner) : std::string(inner);
        return;
    }
    line.valueBegin = skipBlanks(text, at);
    line.valueEnd = std::min(text.find_first_of("#\r\n", line.valueBegin), text.size());
    while (line.valueEnd > line.valueBegin && (text[line.valueEnd - 1] == ' ' || text[line.valueEnd - 1] == '\t'))
        --line.valueEnd;
    line.text = std::string(text.substr(line.valueBegin, line.valueEnd - line.valueBegin));
}

std::optional<DotenvLine> readLine(std::string_view text, std::size_t begin)
{
    constexpr std::string_view keyCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-";
    DotenvLine line;
    line.lineBegin = begin;
    std::size_t at = skipBlanks(text, begin);
    if (const auto rest = text.substr(at); rest.starts_with("export ") || rest.starts_with("export\t"))
        at = skipBlanks(text, at + 6);
    const std::size_t keyEnd = std::min(text.find_first_not_of(keyCharacters, at), text.size());
    line.key = std::string(text.substr(at, keyEnd - at));
    at = skipBlanks(text, keyEnd);
    const bool equals = at < text.size() && text[at] == '=';
    const bool colon = keyEnd + 1 < text.size() && text[keyEnd] == ':' && (text[keyEnd + 1] == ' ');
    if (line.key.empty() || (!equals && !colon))
        return {};
    readValue(text, equals ? at + 1 : keyEnd + 1, line);
    return line;
}

std::vector<DotenvLine> readLines(std::string_view text)
{
    std::vector<DotenvLine> lines;
    for (std::size_t at = afterBom(text); at < text.size();) {
        auto line = readLine(text, at);
        at = nextLine(text, line ? line->valueEnd : at);
        if (line)
            lines.push_back(std::move(*line));
    }
    return lines;
}

core::Result<std::string> written(const Value &value)
{
    if (const auto *raw = std::get_if<Raw>(&value))
        return raw->text;
    if (!std::holds_alternative<std::string>(value))
        return badInput(QStringLiteral("An .env file holds texts only."));
    const std::string &text = std::get<std::string>(value);
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./:@,+-*=";
    if (text.find_first_not_of(plain) == text.npos)
        return text;
    const bool escapes = text.find('\\') != text.npos;
    for (const char quote : {'\'', '`', '"'}) {
        if (text.find(quote) == text.npos && !(escapes && (quote == '"' || text.back() == '\\')))
            return quote + text + quote;
    }
    return badInput(QStringLiteral("A value with all kinds of quotes cannot be written into an .env file."));
}

}  // namespace

core::Result<Splices> planDotenv(std::string_view text, const Edit &edit)
{
    const std::string &key = edit.path.front();
    if (edit.path.size() != 1)
        return badInput(
            QStringLiteral("An .env file has no \"%1\": it knows no tables.").arg(fromUtf8(pathText(edit.path))));
    const std::vector<DotenvLine> lines = readLines(text);
    const auto isIt = [&key](const DotenvLine &line) { return line.key == key; };
    const auto last = std::find_if(lines.rbegin(), lines.rend(), isIt);
    if (!edit.value) {
        if (last == lines.rend())
            return Splices();
        if (std::count_if(lines.begin(), lines.end(), isIt) > 1)
            return badInput(QStringLiteral("%1 stands in the file more than once.").arg(fromUtf8(key)));
        return Splices{{last->lineBegin, nextLine(text, last->valueEnd) - last->lineBegin, {}}};
    }
    auto value = written(*edit.value);
    if (!value)
        return value.error();
    if (last != lines.rend())
        return Splices{{last->valueBegin, last->valueEnd - last->valueBegin, *value}};
    const std::string eol(lineEndOf(text));
    const std::string line = key + '=' + *value;
    const bool lastLineOpen = text.size() > afterBom(text) && text.back() != '\n';
    return Splices{{text.size(), 0, lastLineOpen ? eol + line : line + eol}};
}

std::vector<Leaf> readDotenvLeaves(std::string_view text)
{
    std::vector<Leaf> leaves;
    for (const DotenvLine &line : readLines(text))
        leaves.push_back({{line.key}, Leaf::Kind::Text, line.text});
    return leaves;
}

std::optional<std::string> rawDotenvAt(std::string_view text, const KeyPath &path)
{
    const std::vector<DotenvLine> lines = readLines(text);
    const auto last = std::find_if(lines.rbegin(), lines.rend(),
                                   [&path](const DotenvLine &line) { return KeyPath{line.key} == path; });
    if (last == lines.rend())
        return {};
    return std::string(text.substr(last->valueBegin, last->valueEnd - last->valueBegin));
}

}  // namespace configuring
