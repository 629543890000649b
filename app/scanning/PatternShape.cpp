// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/PatternShape.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>
#include <utility>

namespace scanning {

namespace {

using Texts = std::vector<std::string>;

constexpr std::size_t endless = longestKey + 1;
constexpr std::size_t mostTexts = 32;  // that a part may stand for and still be looked for
constexpr std::size_t shortestLiteral = 2;

/// A part of a pattern.
struct Part {
    Width width;
    std::optional<Texts> exact;  // all that it matches, if that is few
    Texts literals;  // one of them is in each match
    Width before;
};

bool isBlank(char c)
{
    return static_cast<unsigned char>(c) <= ' ';
}

/// Whether "\c" may stand for a blank.
bool escapesBlank(char c)
{
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isLetter && !std::strchr("dwbBAzZ", c);
}

Width sum(Width a, Width b)
{
    return {std::min(a.least + b.least, endless), std::min(a.most + b.most, endless)};
}

std::size_t shortestOf(const Texts &texts)
{
    std::size_t least = texts.empty() ? 0 : endless;
    for (const std::string &text : texts)
        least = std::min(least, text.size());
    return least;
}

/// Takes the literals if they are rarer than those that the part has.
void offer(Part &part, const Texts &literals, Width before)
{
    const std::size_t length = shortestOf(literals);
    const std::size_t known = shortestOf(part.literals);
    if (length < shortestLiteral || length < known || (length == known && literals.size() >= part.literals.size()))
        return;
    part.literals = literals;
    part.before = before;
}

Texts product(const Texts &left, const Texts &right)
{
    Texts all;
    for (const std::string &a : left) {
        for (const std::string &b : right)
            all.push_back(a + b);
    }
    return all;
}

/// The texts so many times one behind another, if that stays few.
std::optional<Texts> repeatedTexts(const Texts &texts, Width times)
{
    Texts all;
    Texts last{""};
    for (std::size_t count = 0; count <= times.most; ++count) {
        if (count >= times.least)
            all.insert(all.end(), last.begin(), last.end());
        if (all.size() + last.size() * texts.size() > 2 * mostTexts)
            return {};
        last = product(last, texts);
    }
    return all.size() <= mostTexts ? std::optional(all) : std::nullopt;
}

/// Reads what Hyperscan and PCRE have in common, from left to right.
class PatternReader {
public:
    explicit PatternReader(std::string_view pattern) : m_rest(pattern) { }

    Part alternatives();
    bool isOneWord() const { return m_isOneWord; }

private:
    Part sequence();
    Part atom();
    Part group();
    Part set();
    Part escape();
    Part repeated(Part part);
    bool take(std::string_view text);

    std::string_view m_rest;
    bool m_isOneWord = true;
};

Part literalOf(char c)
{
    return {{1, 1}, Texts{std::string(1, c)}, {}, {}};
}

bool PatternReader::take(std::string_view text)
{
    if (!m_rest.starts_with(text))
        return false;
    m_rest.remove_prefix(text.size());
    return true;
}

Part PatternReader::alternatives()
{
    Part all = sequence();
    offer(all, all.exact.value_or(Texts()), {0, 0});
    while (take("|")) {
        Part next = sequence();
        offer(next, next.exact.value_or(Texts()), {0, 0});
        all.width = {std::min(all.width.least, next.width.least), std::max(all.width.most, next.width.most)};
        if (all.exact && next.exact && all.exact->size() + next.exact->size() <= mostTexts)
            all.exact->insert(all.exact->end(), next.exact->begin(), next.exact->end());
        else
            all.exact.reset();
        if (all.literals.empty() || next.literals.empty()) {
            all.literals.clear();
            continue;
        }
        all.literals.insert(all.literals.end(), next.literals.begin(), next.literals.end());
        all.before = {std::min(all.before.least, next.before.least), std::max(all.before.most, next.before.most)};
    }
    return all;
}

Part PatternReader::sequence()
{
    Part whole{{0, 0}, Texts{""}, {}, {}};
    Texts run{""};  // of parts that are exact, one behind another
    Width runAt;
    while (!m_rest.empty() && m_rest.front() != '|' && m_rest.front() != ')') {
        const Part part = repeated(atom());
        if (part.exact && run.size() * part.exact->size() <= mostTexts) {
            run = product(run, *part.exact);
        } else {
            offer(whole, run, runAt);
            offer(whole, part.literals, sum(whole.width, part.before));
            run = part.exact.value_or(Texts{""});
            runAt = part.exact ? whole.width : sum(whole.width, part.width);
            whole.exact.reset();
        }
        whole.width = sum(whole.width, part.width);
    }
    offer(whole, run, runAt);
    if (whole.exact)
        whole.exact = run;
    return whole;
}

Part PatternReader::atom()
{
    const char c = m_rest.front();
    m_rest.remove_prefix(1);
    switch (c) {
    case '(':
        return group();
    case '[':
        return set();
    case '\\':
        return escape();
    case '.':
        m_isOneWord = false;
        return {{1, 1}, {}, {}, {}};
    case '^':
    case '$':
        return {{0, 0}, Texts{""}, {}, {}};
    default:
        m_isOneWord &= !isBlank(c);
        return literalOf(c);
    }
}

Part PatternReader::group()
{
    if (take("?") && !take(":")) {  // (?i) and the like, (?i:…), (?<name>…)
        const std::size_t end = m_rest.find_first_of(":)>");
        const bool isWhole = end == std::string_view::npos || m_rest[end] == ')';
        m_rest.remove_prefix(std::min(end, m_rest.size() - 1) + 1);
        if (isWhole)
            return {{0, 0}, Texts{""}, {}, {}};
    }
    Part part = alternatives();
    take(")");
    return part;
}

/// What stands in brackets: of a few bytes, each of them.
Part PatternReader::set()
{
    Part part{{1, 1}, Texts(), {}, {}};
    bool isSimple = !m_rest.starts_with("^");
    m_isOneWord &= isSimple;
    for (bool first = true; !m_rest.empty() && (first || m_rest.front() != ']'); first = false) {
        const char from = m_rest.front();
        if (from == '\\' || take("[:")) {
            isSimple = false;
            m_isOneWord &= from == '\\' && m_rest.size() > 1 && !escapesBlank(m_rest[1]);
            m_rest.remove_prefix(std::min<std::size_t>(2, m_rest.size()));
            continue;
        }
        m_rest.remove_prefix(1);
        m_isOneWord &= !isBlank(from);
        char to = from;
        if (m_rest.size() > 1 && m_rest[0] == '-' && m_rest[1] != ']') {
            to = m_rest[1];
            m_rest.remove_prefix(2);
        }
        for (int c = from; c <= to && part.exact->size() <= mostTexts; ++c)
            part.exact->push_back(std::string(1, char(c)));
    }
    take("]");
    if (!isSimple || part.exact->size() > mostTexts)
        part.exact.reset();
    return part;
}

Part PatternReader::escape()
{
    if (m_rest.empty())
        return literalOf('\\');
    const char c = m_rest.front();
    m_rest.remove_prefix(1);
    if (c == 'x' && m_rest.size() >= 2) {
        int value = 0;
        std::from_chars(m_rest.data(), m_rest.data() + 2, value, 16);
        m_rest.remove_prefix(2);
        m_isOneWord &= value > ' ';
        return literalOf(char(value));
    }
    m_isOneWord &= !escapesBlank(c);
    if (std::strchr("bBAzZ", c))
        return {{0, 0}, Texts{""}, {}, {}};
    if (std::strchr("dDsSwWhHvVN", c))
        return {{1, 1}, {}, {}, {}};
    const char *control = std::strchr("n\nr\rt\tf\f", c);
    return literalOf(control && c >= 'a' ? control[1] : c);
}

Part PatternReader::repeated(Part part)
{
    Width times{1, 1};
    if (take("?")) {
        times = {0, 1};
    } else if (take("*")) {
        times = {0, endless};
    } else if (take("+")) {
        times = {1, endless};
    } else if (m_rest.size() > 1 && m_rest[0] == '{' && m_rest[1] >= '0' && m_rest[1] <= '9') {
        const char *end = m_rest.data() + m_rest.size();
        auto read = std::from_chars(m_rest.data() + 1, end, times.least);
        times.most = times.least;
        if (read.ptr != end && *read.ptr == ',') {
            times.most = endless;
            read = std::from_chars(read.ptr + 1, end, times.most);
        }
        m_rest.remove_prefix(std::min(m_rest.size(), std::size_t(read.ptr - m_rest.data()) + 1));
    } else {
        return part;
    }
    if (!take("?"))  // lazy
        take("+");
    part.width = {std::min(part.width.least * times.least, endless), std::min(part.width.most * times.most, endless)};
    if (times.least == 0)
        part.literals.clear();
    part.exact = part.exact ? repeatedTexts(*part.exact, times) : std::nullopt;
    return part;
}

}  // namespace

PatternShape shapeOf(std::string_view pattern)
{
    PatternReader reader(pattern);
    const Part whole = reader.alternatives();
    return {whole.width, whole.literals, whole.before, pattern.find("(?i") != std::string_view::npos,
            reader.isOneWord()};
}

/// Whether the word round bytes [from, to) is of that length at the least.
bool ShapePass::isInWord(std::size_t from, std::size_t to, std::size_t least) const
{
    while (to - from < least && to < bytes.size() && !isBlank(bytes[to]))
        ++to;
    while (to - from < least && from > 0 && !isBlank(bytes[from - 1]))
        --from;
    return to - from >= least;
}

void ShapePass::lookRound(unsigned id, std::size_t from, std::size_t to)
{
    const PatternShape &form = forms[id];
    if (to <= searchedTo[id] || from < form.before.least)
        return;
    const std::size_t begin = from - std::min(from, form.before.most);
    const std::size_t last = from - form.before.least;
    const std::size_t end = std::min(bytes.size(), last + form.width.most);
    if (end - begin < form.width.least || (form.isOneWord && !isInWord(from, to, form.width.least)))
        return;
    const PatternMatch match = locate(rules[id], bytes, begin, last, to, end);
    searchedTo[id] = std::max(to, match.to);
    if (match.rule)
        found.push_back(match);
}

}  // namespace scanning
