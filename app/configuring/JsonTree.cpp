// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/JsonTree.h"

#include "configuring/Text.h"

namespace configuring {

namespace {

constexpr int deepest = 500;  // far beyond any configuration, well within the stack

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// One pass over the text. Every step returns false after fail(); the first failure is kept.
class JsonParser {
public:
    JsonParser(Format format, std::string_view text)
        : m_lenient(format == Format::Jsonc), m_text(text), m_at(afterBom(text))
    {
    }

    core::Result<std::optional<JsonNode>> parse()
    {
        if (!skip())
            return *m_error;
        if (atEnd())
            return std::optional<JsonNode>();
        JsonNode root;
        if (!value(root, 0) || !skip())
            return *m_error;
        if (!atEnd()) {
            fail(QStringLiteral("something follows after the end of the value"));
            return *m_error;
        }
        return std::optional(std::move(root));
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool fail(const QString &what)
    {
        if (!m_error)
            m_error = errorAt(m_text, m_at, what);
        return false;
    }
    bool skip();
    bool comment();
    bool value(JsonNode &node, int depth);
    bool container(JsonNode &node, int depth);
    bool member(JsonNode &node, JsonMember &member, int depth);
    bool string(std::string &out);
    bool escape(std::string &out);
    bool hexDigits(std::uint32_t &out);
    bool literal(JsonNode &node);
    bool number();

    bool m_lenient;
    std::string_view m_text;
    std::size_t m_at;
    std::optional<core::Error> m_error;
};

bool JsonParser::skip()
{
    for (;;) {
        m_at = skipSpace(m_text, m_at);
        if (peek() != '/')
            return true;
        if (!comment())
            return false;
    }
}

bool JsonParser::comment()
{
    const std::string_view rest = m_text.substr(m_at);
    if (!rest.starts_with("//") && !rest.starts_with("/*"))
        return fail(QStringLiteral("a stray \"/\""));
    if (!m_lenient)
        return fail(QStringLiteral("a comment, which this file may not have"));
    if (rest[1] == '/') {
        m_at = std::min(m_text.find('\n', m_at), m_text.size());
        return true;
    }
    const std::size_t end = m_text.find("*/", m_at + 2);
    if (end == m_text.npos)
        return fail(QStringLiteral("a comment that is not closed"));
    m_at = end + 2;
    return true;
}

bool JsonParser::value(JsonNode &node, int depth)
{
    if (depth > deepest)
        return fail(QStringLiteral("values nested too deeply"));
    node.begin = m_at;
    bool ok = false;
    switch (peek()) {
    case '{':
        node.kind = Leaf::Kind::Object;
        ok = container(node, depth);
        break;
    case '[':
        node.kind = Leaf::Kind::List;
        ok = container(node, depth);
        break;
    case '"':
        node.kind = Leaf::Kind::Text;
        ok = string(node.text);
        break;
    default:
        ok = literal(node);
    }
    node.end = m_at;
    return ok;
}

bool JsonParser::container(JsonNode &node, int depth)
{
    const char closing = node.kind == Leaf::Kind::Object ? '}' : ']';
    ++m_at;
    for (;;) {
        if (!skip())
            return false;
        const bool afterComma = !node.members.empty();
        if (peek() == closing && (!afterComma || m_lenient)) {
            ++m_at;
            return true;
        }
        JsonMember next;
        if (!member(node, next, depth) || !skip())
            return false;
        const char c = peek();
        if (c == ',')
            next.comma = m_at;
        node.members.push_back(std::move(next));
        if (c != ',' && c != closing)
            return fail(QStringLiteral("expected \",\" or \"%1\"").arg(QLatin1Char(closing)));
        ++m_at;
        if (c == closing)
            return true;
    }
}

bool JsonParser::member(JsonNode &node, JsonMember &member, int depth)
{
    member.keyBegin = m_at;
    if (node.kind == Leaf::Kind::List) {
        member.key = std::to_string(node.members.size());
    } else {
        if (peek() != '"')
            return fail(QStringLiteral("expected a key in double quotes"));
        if (!string(member.key))
            return false;
        member.keyEnd = m_at;
        if (!skip())
            return false;
        if (peek() != ':')
            return fail(QStringLiteral("expected \":\""));
        ++m_at;
        if (!skip())
            return false;
    }
    return value(member.value, depth + 1);
}

bool JsonParser::string(std::string &out)
{
    for (++m_at; !atEnd(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (static_cast<unsigned char>(c) < 0x20)
            return fail(QStringLiteral("a text that is not closed on its line, or has a control character"));
        if (c != '\\')
            out.push_back(c);
        else if (!escape(out))
            return false;
    }
    return fail(QStringLiteral("a text that is not closed"));
}

bool JsonParser::escape(std::string &out)
{
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    ++m_at;
    if (const std::size_t which = letters.find(peek()); which != letters.npos && !atEnd()) {
        out.push_back(meanings[which]);
        return true;
    }
    std::uint32_t codePoint = 0;
    if (peek() != 'u' || !hexDigits(codePoint))
        return fail(QStringLiteral("an unknown escape in a text"));
    std::uint32_t low = 0;
    const std::size_t here = m_at;
    if (codePoint >= 0xD800 && codePoint < 0xDC00 && m_text.substr(m_at + 1).starts_with("\\u")) {
        m_at += 2;
        if (hexDigits(low) && low >= 0xDC00 && low < 0xE000)
            codePoint = 0x10000 + ((codePoint - 0xD800) << 10) + (low - 0xDC00);
        else
            m_at = here;  // half a character: legal in JSON, kept as it is
    }
    appendCodePoint(out, codePoint);
    return true;
}

/// Reads the four digits after the "u" that we stand on; afterwards we stand on the last of them.
bool JsonParser::hexDigits(std::uint32_t &out)
{
    if (m_text.size() - m_at < 5)
        return false;
    for (int i = 0; i < 4; ++i) {
        const char c = m_text[++m_at];
        const char lower = static_cast<char>(c | 0x20);
        if (isDigit(c))
            out = out * 16 + std::uint32_t(c - '0');
        else if (lower >= 'a' && lower <= 'f')
            out = out * 16 + std::uint32_t(lower - 'a' + 10);
        else
            return false;
    }
    return true;
}

bool JsonParser::literal(JsonNode &node)
{
    const std::size_t begin = m_at;
    const std::string_view rest = m_text.substr(m_at);
    for (const std::string_view word : {"true", "false", "null"}) {
        if (rest.starts_with(word))
            m_at += word.size();
    }
    if (m_at == begin && !number()) {
        m_at = begin;
        return fail(atEnd() ? QStringLiteral("the file ends in the middle of a value")
                            : QStringLiteral("expected a value"));
    }
    node.text = std::string(m_text.substr(begin, m_at - begin));
    return true;
}

bool JsonParser::number()
{
    const auto digits = [this] {
        const std::size_t begin = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > begin;
    };
    if (peek() == '-')
        ++m_at;
    if (peek() == '0')
        ++m_at;
    else if (!digits())
        return false;
    if (peek() == '.') {
        ++m_at;
        if (!digits())
            return false;
    }
    if ((peek() | 0x20) == 'e') {
        ++m_at;
        if (peek() == '+' || peek() == '-')
            ++m_at;
        if (!digits())
            return false;
    }
    return true;
}

void collect(const JsonNode &node, KeyPath &path, std::vector<Leaf> &leaves)
{
    if (!path.empty())
        leaves.push_back({path, node.kind, node.text});
    for (const JsonMember &member : node.members) {
        path.push_back(node.kind == Leaf::Kind::List ? '#' + member.key : member.key);
        collect(member.value, path, leaves);
        path.pop_back();
    }
}

}  // namespace

core::Result<std::optional<JsonNode>> parseJson(Format format, std::string_view text)
{
    return JsonParser(format, text).parse();
}

core::Result<std::vector<Leaf>> readJsonLeaves(Format format, std::string_view text)
{
    const auto root = parseJson(format, text);
    if (!root)
        return root.error();
    std::vector<Leaf> leaves;
    KeyPath path;
    if (*root)
        collect(**root, path, leaves);
    return leaves;
}

}  // namespace configuring
