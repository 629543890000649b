// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/TomlLines.h"

#include "configuring/Text.h"

#include <algorithm>
#include <map>

namespace configuring {

namespace {

class TomlScanner {
public:
    explicit TomlScanner(std::string_view text) : m_text(text), m_at(afterBom(text)) { }
    std::vector<TomlSection> scan();

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(std::string_view token);
    void skipSpaceAndComments();
    KeyPath keys();
    std::string simpleKey();
    std::string basicKey();
    void header();
    TomlPair pair(const KeyPath &parent);
    void value(TomlPair &pair);
    void inlineTable(TomlPair &pair);
    void list(TomlPair &pair);
    KeyPath inLastEntries(const KeyPath &keys) const;
    void string();

    std::string_view m_text;
    std::size_t m_at;
    std::vector<TomlSection> m_sections{TomlSection()};
    std::map<KeyPath, int> m_entries;  // of each [[list of tables]] so far
};

bool TomlScanner::take(std::string_view token)
{
    if (!m_text.substr(m_at).starts_with(token))
        return false;
    m_at += token.size();
    return true;
}

void TomlScanner::skipSpaceAndComments()
{
    for (;;) {
        m_at = skipSpace(m_text, m_at);
        if (peek() != '#')
            return;
        m_at = lineEnd(m_text, m_at);
    }
}

std::vector<TomlSection> TomlScanner::scan()
{
    m_sections.front().headerBegin = m_sections.front().bodyBegin = m_at;
    for (skipSpaceAndComments(); m_at < m_text.size(); skipSpaceAndComments()) {
        if (peek() == '[')
            header();
        else
            m_sections.back().pairs.push_back(pair(m_sections.back().path));
    }
    return std::move(m_sections);
}

void TomlScanner::header()
{
    TomlSection section;
    section.headerBegin = lineBegin(m_text, m_at);
    const bool isList = take("[[");
    if (!isList)
        take("[");
    KeyPath keys = this->keys();
    take(isList ? "]]" : "]");
    section.bodyBegin = nextLine(m_text, m_at);
    if (isList) {
        const std::string last = keys.back();
        keys.pop_back();
        section.path = inLastEntries(keys);
        section.path.push_back(last);
        const int index = m_entries[section.path]++;
        section.path.push_back('#' + std::to_string(index));
    } else {
        section.path = inLastEntries(keys);
    }
    m_at = section.bodyBegin;
    m_sections.push_back(std::move(section));
}

/// A key of a [[list of tables]] means its last entry so far.
KeyPath TomlScanner::inLastEntries(const KeyPath &keys) const
{
    KeyPath path;
    for (const std::string &key : keys) {
        path.push_back(key);
        if (const auto list = m_entries.find(path); list != m_entries.end())
            path.push_back('#' + std::to_string(list->second - 1));
    }
    return path;
}

KeyPath TomlScanner::keys()
{
    KeyPath path;
    do {
        m_at = skipBlanks(m_text, m_at);
        path.push_back(simpleKey());
        m_at = skipBlanks(m_text, m_at);
    } while (take("."));
    return path;
}

std::string TomlScanner::simpleKey()
{
    if (peek() == '"')
        return basicKey();
    if (take("'")) {
        const std::size_t begin = m_at;
        m_at = std::min(m_text.find('\'', m_at), m_text.size());
        std::string key(m_text.substr(begin, m_at - begin));
        take("'");
        return key;
    }
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && (std::isalnum(static_cast<unsigned char>(peek())) || peek() == '_' || peek() == '-'))
        ++m_at;
    return std::string(m_text.substr(begin, m_at - begin));
}

std::string TomlScanner::basicKey()
{
    constexpr std::string_view letters = "btnfre\"\\";
    constexpr std::string_view meanings = "\b\t\n\f\r\x1B\"\\";
    std::string key;
    for (++m_at; m_at < m_text.size() && peek() != '"'; ++m_at) {
        if (peek() != '\\') {
            key.push_back(peek());
            continue;
        }
        ++m_at;
        if (const std::size_t which = letters.find(peek()); which != letters.npos) {
            key.push_back(meanings[which]);
        } else {
            const std::size_t digits = peek() == 'U' ? 8 : 4;
            const std::string hex(m_text.substr(m_at + 1, digits));
            appendCodePoint(key, static_cast<std::uint32_t>(std::strtoul(hex.c_str(), nullptr, 16)));
            m_at += digits;
        }
    }
    take("\"");
    return key;
}

TomlPair TomlScanner::pair(const KeyPath &parent)
{
    TomlPair pair;
    pair.path = parent;
    pair.keyBegin = m_at;
    const KeyPath own = keys();
    pair.path.insert(pair.path.end(), own.begin(), own.end());
    take("=");
    m_at = skipBlanks(m_text, m_at);
    pair.valueBegin = m_at;
    value(pair);
    pair.valueEnd = m_at;
    return pair;
}

void TomlScanner::value(TomlPair &pair)
{
    switch (peek()) {
    case '"':
    case '\'':
        string();
        return;
    case '[':
        list(pair);
        return;
    case '{':
        inlineTable(pair);
        return;
    default: {
        // A date may hold one blank, so a literal ends at punctuation, not at white space.
        const std::size_t begin = m_at;
        m_at = std::min(m_text.find_first_of(",]}#\r\n", m_at), m_text.size());
        while (m_at > begin && (m_text[m_at - 1] == ' ' || m_text[m_at - 1] == '\t'))
            --m_at;
    }
    }
}

void TomlScanner::inlineTable(TomlPair &table)
{
    take("{");
    for (skipSpaceAndComments(); m_at < m_text.size() && !take("}"); skipSpaceAndComments()) {
        TomlPair member = pair(table.path);
        skipSpaceAndComments();
        if (peek() == ',') {
            member.comma = m_at;
            ++m_at;
        }
        table.members.push_back(std::move(member));
    }
}

void TomlScanner::list(TomlPair &list)
{
    take("[");
    for (skipSpaceAndComments(); m_at < m_text.size() && !take("]"); skipSpaceAndComments()) {
        TomlPair entry;
        entry.path = list.path;
        entry.path.push_back('#' + std::to_string(list.members.size()));
        entry.keyBegin = entry.valueBegin = m_at;
        value(entry);
        entry.valueEnd = m_at;
        skipSpaceAndComments();
        if (peek() == ',') {
            entry.comma = m_at;
            ++m_at;
        }
        list.members.push_back(std::move(entry));
    }
}

void TomlScanner::string()
{
    const char quote = peek();
    const std::string three(3, quote);
    const bool multiLine = take(three);
    if (!multiLine)
        ++m_at;
    for (; m_at < m_text.size(); ++m_at) {
        if (quote == '"' && peek() == '\\') {
            ++m_at;
        } else if (peek() == quote) {
            if (!multiLine) {
                ++m_at;
                return;
            }
            if (take(three)) {
                while (peek() == quote)  // up to two quotes may stand right before the closing three
                    ++m_at;
                return;
            }
        }
    }
}

}  // namespace

core::Result<std::vector<TomlSection>> tomlSections(std::string_view text)
{
    if (const auto read = readTomlLeaves(text); !read)
        return read.error();
    return TomlScanner(text).scan();
}

}  // namespace configuring
