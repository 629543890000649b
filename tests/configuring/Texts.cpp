// SPDX-License-Identifier: GPL-3.0-or-later
#include "Texts.h"

using namespace configuring;

std::string Texts::pick(std::initializer_list<const char *> choices)
{
    return choices.begin()[upTo(int(choices.size()) - 1)];
}

std::string Texts::key()
{
    return pick({"a", "b", "env", "p", "q r", "x.y", "model", "\xC3\xA4"});
}

KeyPath Texts::path(Format format)
{
    if (format == Format::Dotenv)
        return {pick({"A", "B", "KEY", "x.y", "NO_PROXY"})};
    KeyPath path{key()};
    while (path.size() < 4 && chance(45))
        path.push_back(key());
    return path;
}

std::vector<Edit> Texts::edits(Format format)
{
    std::vector<Edit> edits;
    if (format != Format::Dotenv && chance(25)) {  // an entry of a list, as the catalogue's files have them
        const std::string list = pick({"a", "env", "p", "model", "list"});
        edits.push_back({{list, "[n=S]", "n"}, "S"});
        edits.push_back({{list, "[n=S]", key()}, "v"});
        if (chance(10))
            edits = {{{list, "[n=S]"}, {}}};
    }
    do {
        Edit edit{path(format), pick({"new", "", "http://127.0.0.1:1/a", "it's \"odd\" \\ \xC3\xA4"})};
        if (format != Format::Dotenv && chance(15))
            edit.value = chance(50);
        if (chance(10))
            edit.value.reset();
        edits.push_back(std::move(edit));
    } while (edits.size() < 5 && chance(50));
    return edits;
}

std::string Texts::text(Format format)
{
    m_crlf = chance(25);
    m_comments = format == Format::Jsonc;
    m_oneLine = chance(15);
    m_unit = pick({"", " ", "  ", "    ", "\t"});
    std::string text = chance(10) ? "\xEF\xBB\xBF" : "";
    switch (format) {
    case Format::Json:
    case Format::Jsonc:
        text += json();
        break;
    case Format::Toml:
        text += toml();
        break;
    case Format::Yaml:
        text += yaml();
        break;
    case Format::Dotenv:
        text += dotenv();
        break;
    }
    return text;
}

std::string Texts::gap()
{
    std::string gap;
    while (chance(25))
        gap += m_oneLine ? pick({" ", "\t"}) : pick({" ", "\t", "\n", "  "});
    if (m_comments && chance(12))
        gap += m_oneLine || chance(50) ? "/* \" { */" : "// } ,\n";
    return gap;
}

std::string Texts::jsonValue(int depth)
{
    if (depth < 4 && chance(45))
        return jsonContainer(chance(75), depth);
    return pick(
        {"1", "-0.5e+10", "true", "null", "\"\"", "\"text\"", "\"\\u00e4\\n\\\"}\"", "\"//, {\"", "\"\xE2\x82\xAC\""});
}

std::string Texts::jsonContainer(bool object, int depth)
{
    std::string indent = m_oneLine ? "" : newline();
    for (int i = 0; i <= depth && !m_oneLine; ++i)
        indent += m_unit;
    std::string text = object ? "{" : "[";
    const int count = chance(15) ? 0 : upTo(4);
    for (int i = 0; i < count; ++i) {
        text += (chance(85) ? indent : "") + gap();
        if (object) {
            const std::string name = key();
            text +=
                '"' + (name == "a" && chance(20) ? "\\u0061" : name) + '"' + gap() + ':' + (chance(80) ? " " : gap());
        }
        text += jsonValue(depth + 1) + gap();
        if (i + 1 < count || (m_comments && chance(20)))
            text += ',';
    }
    if (!m_oneLine && chance(85))
        text += indent.substr(0, indent.size() - m_unit.size());
    return text + gap() + (object ? '}' : ']');
}

std::string Texts::json()
{
    if (chance(3))
        return gap();
    return gap() + jsonContainer(true, 0) + gap() + (chance(70) ? newline() : "");
}

std::string Texts::tomlKey()
{
    const std::string name = key();
    const bool bare = name.find_first_of(" .\xC3") == name.npos;
    if (bare && chance(80))
        return name;
    return chance(50) && bare ? '\'' + name + '\'' : '"' + name + '"';
}

std::string Texts::tomlEntry()
{
    return chance(40) ? "{ n = " + pick({"'S'", "1", "\"x\""}) + (chance(50) ? ", b = 2 }" : " }") : tomlValue(3);
}

std::string Texts::tomlValue(int depth)
{
    if (depth < 3 && chance(15)) {
        std::string text = "{";
        for (int i = upTo(3); i > 0; --i)
            text += " " + tomlKey() + (chance(20) ? ".z" + std::to_string(i) : "") + " = " + tomlValue(depth + 1)
                + (i > 1 ? "," : " ");
        return text + "}";
    }
    if (depth < 3 && chance(15))
        return "[ " + tomlEntry() + "," + (chance(50) ? newline() + "  # ] comment" + newline() : " ") + tomlEntry()
            + (chance(50) ? ",]" : " ]");
    return pick({"1_000", "-0.5", "true", "\"text\"", "'C:\\x'", "\"# \\\" = [\"", "\"\"\"\nlong \"\" [a]\n\"\"\"\"",
                 "'''\n[b] = ' \n'''", "1979-05-27 07:32:00Z", "0xFF", "\"\""});
}

std::string Texts::toml()
{
    std::string text;
    for (int section = chance(30) ? 1 : 0; section < 4; ++section) {
        if (section > 0) {
            const bool list = chance(15);
            text += std::string(list ? "[[" : "[") + (chance(20) ? " " : "") + tomlKey();
            text += (chance(50) ? (chance(20) ? " . " : ".") + tomlKey() : "") + (list ? "]]" : "]");
            text += (chance(20) ? " # about" : "") + newline();
            text += list && chance(60) ? "n = " + pick({"\"S\"", "\"T\"", "1"}) + newline() : "";
        }
        for (int i = upTo(3); i > 0; --i) {
            text += chance(15) ? "# a comment = [x]" + newline() : "";
            text += chance(15) ? newline() : "";
            text += (chance(20) ? m_unit : "") + tomlKey() + (chance(25) ? "." + tomlKey() : "");
            text += pick({" = ", "=", "\t=  "}) + tomlValue(0) + (chance(15) ? "  # why" : "") + newline();
        }
    }
    if (chance(25) && text.ends_with('\n'))
        text.resize(text.size() - newline().size());
    return text;
}

std::string Texts::yamlKey()
{
    const std::string name = key();
    return chance(80) ? name : chance(50) ? '"' + name + '"' : '\'' + name + '\'';
}

std::string Texts::yamlFlow(int depth)
{
    const bool map = chance(60);
    std::string text = map ? "{" : "[";
    const int count = upTo(3);
    for (int i = 0; i < count; ++i) {
        text += i > 0 ? pick({", ", ",  ", ","}) + (chance(15) ? newline() + "          " : "") : chance(30) ? " " : "";
        text += map ? yamlKey() + ": " : "";
        text += depth < 3 && chance(25) ? yamlFlow(depth + 1)
                                        : pick({"1", "text", "\"a, b: }\"", "'it''s # '", "true", "null", "two words"});
    }
    return text + (chance(20) ? " " : "") + (map ? "}" : "]");
}

/// What stands behind "key:", down to the end of its last line.
std::string Texts::yamlValue(const std::string &indent, int depth)
{
    const std::string comment = chance(15) ? " # why: {" : "";
    if (depth < 4 && chance(40)) {
        const bool list = chance(35);
        const std::string inner = indent + (list && chance(40) ? "" : pick({"  ", " ", "    "}));
        const std::string anchor = chance(8) ? " &a" + std::to_string(++m_anchors) : "";
        if (!list)
            return anchor + comment + newline() + yamlBlock(inner, depth + 1);
        std::string text = anchor + comment + newline();
        for (int i = 1 + upTo(2); i > 0; --i)
            text += inner + "- "
                + (chance(40) ? yamlBlock(inner + "  ", 4).substr(inner.size() + 2)
                              : pick({"1", "text", "\"q\"", "{a: 1}"}) + newline());
        return text;
    }
    if (chance(10)) {
        std::string text = pick({" |", " >", " |-", " >+", " |2"}) + newline();
        for (int i = 1 + upTo(2); i > 0; --i)
            text += indent + "  " + pick({"a line", "# no comment", "- x", "k: v"}) + newline()
                + (chance(15) ? newline() : "");
        return text;
    }
    if (chance(6))
        return " several" + newline() + indent + "   lines" + newline();
    if (chance(15))
        return ' ' + yamlFlow(0) + comment + newline();
    return pick({" 1", " -0.5", " true", " ~", "", " text", " two words", " \"q # \\\" x\"", " 'it''s'",
                 " http://x:1/a", " a#b", " \xE2\x82\xAC", " !!str 7", " 2001-12-14"})
        + comment + newline();
}

std::string Texts::yamlBlock(const std::string &indent, int depth)
{
    std::string text;
    for (int i = 1 + upTo(3); i > 0; --i) {
        text += !text.empty() && chance(10) ? (chance(50) ? indent : "") + "# about: [" + newline() : "";
        text += !text.empty() && chance(10) ? newline() : "";
        text += indent + yamlKey() + (chance(5) ? " :" : ":") + yamlValue(indent, depth);
    }
    return text;
}

std::string Texts::yaml()
{
    m_anchors = 0;
    if (chance(3))
        return "# nothing" + newline();
    std::string text = (chance(10) ? "# mine" + newline() : "") + (chance(10) ? "---" + newline() : "");
    text += chance(8) ? yamlFlow(0) + newline() : yamlBlock("", 0);
    text += chance(5) && m_anchors > 0 ? "alias: *a1" + newline() : "";
    text += chance(10) ? "# end" + newline() : "";
    if (chance(20) && text.ends_with('\n'))
        text.resize(text.size() - newline().size());
    return text;
}

std::string Texts::dotenv()
{
    std::string text;
    for (int i = upTo(6); i > 0; --i) {
        text += pick({"", "", " ", "export "}) + pick({"A", "B", "KEY", "x.y", "OTHER", "#A", "no key", ""});
        text += pick({"=", "=", " = ", ": ", ""});
        text += pick({"", "1", "two words", "'single # x'", "\"dou\\nble\"", "`back`", "\"open", "a'b",
                      "\"two\nB=lines\"", "\xC3\xA4", "http://x:1/?a=b"});
        text += pick({"", "", " # note", "#note", "  "}) + newline();
    }
    if (chance(25) && text.ends_with('\n'))
        text.resize(text.size() - newline().size());
    return text;
}
