// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/PatternEngine.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QSaveFile>
#include <QString>

#include <hs.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <new>

namespace scanning {

namespace {

constexpr std::size_t longestKey = 5000;

// What stands at the end of the name of a secret, and between it and its value: NAME=value, "name": "value",
// name => 'value', set -gx NAME value, <name>value<, os.environ["NAME"] = "value", {"name": "NAME", "value": "value"},
// and the same inside a JSON string or a URL.
constexpr char secretNames[] =
    "key|token|secret|passw(?:or)?d|passwd|passphrase|pwd|credentials?|auth|authorization|pat";
constexpr char beforeValue[] =
    R"([a-z0-9_.-]{0,12}(?:\\{0,2}["'`]|&quot;|%22)?[\])]?(?:[ \t]{0,8}(?:: ?[a-z]{1,8} ?=|=>|:=|\?=|[=:,|>(]|%3d|\\u003d|\\x3d)[ \t]{0,8}|[\s,]{1,40}\\{0,2}["']?value\\{0,2}["']?[ \t]{0,4}[:=][ \t]{0,4}|</key>\s{0,20}<string>|[ \t]{1,8}))"
    R"((?:\\{0,2}["'`]|&quot;|%22)?(?:(?:bearer|token|basic)(?: |%20))?[a-z0-9_/+~.-]{8})";

core::Error badPattern(const Rule &rule, const QString &why)
{
    return {core::ErrorKind::BadInput,
            QStringLiteral("The scan rule \"%1\" has a pattern that cannot be used: %2.")
                .arg(QString::fromStdString(rule.id), why)};
}

/// Takes over Hyperscan's error and returns its text.
QString textOf(hs_compile_error_t *error)
{
    const QString text = QString::fromUtf8(error->message).chopped(QByteArray(error->message).endsWith('.') ? 1 : 0);
    hs_free_compile_error(error);
    return text;
}

/// What one search carries through Hyperscan's callback.
struct Pass {
    std::string_view bytes;
    const std::vector<Rule> &rules;
    const std::vector<PatternEngine::Width> &widths;
    std::vector<std::size_t> &searchedTo;  // by rule: the end of its last match
    PatternSearch::Shapes found;
};

/// Hyperscan tells where a match may end, the expression tells its exact and longest borders round there.
PatternMatch locate(const Rule &rule, std::string_view bytes, std::size_t begin, std::size_t hit, std::size_t end)
{
    const QString window = QString::fromLatin1(bytes.data() + begin, qsizetype(end - begin));
    const auto hitInWindow = qsizetype(hit - begin);
    for (qsizetype offset = 0; offset < hitInWindow;) {
        const QRegularExpressionMatch match = rule.expression.match(window, offset);
        if (!match.hasMatch())
            break;
        if (match.capturedEnd() >= hitInWindow) {
            return {&rule, begin + std::size_t(match.capturedStart(rule.keyGroup)),
                    begin + std::size_t(match.capturedEnd(rule.keyGroup))};
        }
        offset = match.capturedStart() + 1;
    }
    return {};
}

int onHit(unsigned id, unsigned long long, unsigned long long to, unsigned, void *data)
{
    Pass &pass = *static_cast<Pass *>(data);
    if (id >= pass.rules.size()) {
        pass.found.namesProvider = true;
        return 0;
    }
    const auto hit = std::size_t(to);
    if (hit <= pass.searchedTo[id])
        return 0;
    const auto [least, most] = pass.widths[id];
    const std::size_t end = std::min(pass.bytes.size(), hit + most - least);
    const PatternMatch match = locate(pass.rules[id], pass.bytes, hit - std::min(hit, most), hit, end);
    pass.searchedTo[id] = std::max(hit, match.to);
    if (match.rule)
        pass.found.matches.push_back(match);
    return 0;
}

/// A text as a pattern that matches nothing else.
std::string literal(std::string_view text)
{
    std::string pattern;
    for (const char c : text) {
        if (std::strchr(".\\+*?[](){}^$|/\"", c))
            pattern += '\\';
        pattern += c;
    }
    return pattern;
}

/// The pattern without what it begins with, if that is any of many bytes, and with its last repetition at its least:
/// where a key may be is known by then, and the expression finds its borders. Hyperscan compiles it several times as
/// fast and reports each key once.
std::string shortest(const std::string &pattern)
{
    static const QRegularExpression firstClass(QStringLiteral(R"(^\[[^\]]+\]\{[0-9,]+\})"));
    static const QRegularExpression lastRepetition(QStringLiteral(R"(\{(\d+),\d+\}(\)*)(?:=\{0,\d\})?(\)*)$)"));
    const QString whole = QString::fromStdString(pattern);
    QString rest = whole;
    rest.remove(firstClass);
    if (rest.size() < 8)  // nothing but that class
        rest = whole;
    return rest.replace(lastRepetition, QStringLiteral("{\\1}\\2\\3")).toStdString();
}

/// Patterns on their way into a database.
struct Patterns {
    std::vector<std::string> texts;
    std::vector<unsigned> ids;
    std::vector<unsigned> flags;

    void add(std::string text, unsigned id, unsigned flag)
    {
        texts.push_back(std::move(text));
        ids.push_back(id);
        flags.push_back(flag);
    }
    /// Hyperscan's sentence of a failure, and the index of the pattern it is about.
    core::Result<hs_database_t *> compile(std::size_t &failed) const
    {
        std::vector<const char *> pointers;
        for (const std::string &text : texts)
            pointers.push_back(text.c_str());
        hs_database_t *database = nullptr;
        hs_compile_error_t *error = nullptr;
        if (hs_compile_multi(pointers.data(), flags.data(), ids.data(), unsigned(pointers.size()), HS_MODE_BLOCK,
                             nullptr, &database, &error)
            == HS_SUCCESS)
            return database;
        failed = std::size_t(std::max(error->expression, 0));
        return core::Error{core::ErrorKind::BadInput, textOf(error)};
    }
};

/// The second pass: id of the pairs of names and values, behind those of the rules.
int onName(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *data)
{
    auto &[pass, values] = *static_cast<std::pair<Pass, std::vector<std::size_t>> *>(data);
    if (id < pass.rules.size())
        return onHit(id, from, to, flags, &pass);
    values.push_back(std::size_t(to));
    return 0;
}

/// What a compiled engine depends on: all that is in the patterns, and who compiled them.
QByteArray versionOf(const std::vector<Rule> &rules)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(hs_version()) + secretNames + beforeValue);
    for (const Rule &rule : rules) {
        std::string all = rule.id + '\n' + rule.pattern + '\n' + std::to_string(int(rule.evidence));
        for (const auto *texts : {&rule.names, &rule.words, &rule.hints}) {
            for (const std::string &text : *texts)
                all += '\n' + text;
        }
        hash.addData(QByteArray::fromStdString(all + '\0'));
    }
    return hash.result();
}

QByteArray serialised(const hs_database_t *database)
{
    char *bytes = nullptr;
    std::size_t size = 0;
    if (hs_serialize_database(database, &bytes, &size) != HS_SUCCESS)
        return {};
    const std::unique_ptr<char, decltype(&free)> owner(bytes, &free);
    return {bytes, qsizetype(size)};
}

}  // namespace

void PatternEngine::DatabaseDeleter::operator()(hs_database *database) const
{
    hs_free_database(database);
}

void PatternSearch::ScratchDeleter::operator()(hs_scratch *scratch) const
{
    hs_free_scratch(scratch);
}

core::Result<PatternEngine> PatternEngine::compile(Rules rules, const QString &cacheFile)
{
    PatternEngine engine(std::move(rules));
    const QByteArray version = versionOf(engine.m_rules.list);
    if (engine.load(cacheFile, version))
        return engine;
    if (const auto compiled = engine.compileShapes(); !compiled)
        return compiled.error();
    if (const auto compiled = engine.compileNames(); !compiled)
        return compiled.error();
    engine.save(cacheFile, version);
    return engine;
}

core::Result<void> PatternEngine::compileShapes()
{
    Patterns patterns;
    for (std::size_t i = 0; i < m_rules.list.size(); ++i) {
        const Rule &rule = m_rules.list[i];
        hs_expr_info_t *info = nullptr;
        hs_compile_error_t *error = nullptr;
        if (hs_expression_info(rule.pattern.c_str(), 0, &info, &error) != HS_SUCCESS)
            return badPattern(rule, textOf(error));
        const std::unique_ptr<hs_expr_info_t, decltype(&free)> owner(info, &free);
        if (info->min_width == 0 || info->max_width > longestKey)
            return badPattern(rule, QStringLiteral("it must match 1 to %1 bytes").arg(longestKey));
        m_widths.push_back({info->min_width, info->max_width});
        if (rule.evidence == Evidence::Shape && rule.hints.empty())
            patterns.add(shortest(rule.pattern), unsigned(i), 0);
    }
    const std::size_t shapes = patterns.texts.size();
    for (const Rule &rule : m_rules.list) {
        for (const auto *texts : {&rule.names, &rule.words, &rule.hints}) {
            for (const std::string &text : *texts)
                patterns.add(literal(text), unsigned(m_rules.list.size()), HS_FLAG_SINGLEMATCH | HS_FLAG_CASELESS);
        }
    }
    if (patterns.texts.empty())
        return {};
    std::size_t failed = 0;
    const auto database = patterns.compile(failed);
    if (!database)
        return badPattern(m_rules.list[failed < shapes ? patterns.ids[failed] : 0], database.error().message);
    m_shapes.reset(*database);
    return {};
}

core::Result<void> PatternEngine::compileNames()
{
    std::string names = secretNames;
    for (const Rule &rule : m_rules.list) {
        for (const std::string &name : rule.names)
            names += '|' + literal(name);
    }
    Patterns patterns;
    patterns.add("(?:" + names + ')' + beforeValue, unsigned(m_rules.list.size()), HS_FLAG_CASELESS);
    for (std::size_t i = 0; i < m_rules.list.size(); ++i) {
        if (!m_rules.list[i].hints.empty())
            patterns.add(shortest(m_rules.list[i].pattern), unsigned(i), 0);
    }
    std::size_t failed = 0;
    const auto database = patterns.compile(failed);
    if (!database)
        return badPattern(m_rules.list.front(), database.error().message);
    m_names.reset(*database);
    return {};
}

bool PatternEngine::load(const QString &cacheFile, const QByteArray &version)
{
    QFile file(cacheFile);
    if (cacheFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    QDataStream stream(&file);
    QByteArray savedVersion;
    QList<quint64> widths;
    QByteArray shapes;
    QByteArray names;
    stream >> savedVersion;
    if (savedVersion != version)
        return false;
    stream >> widths >> shapes >> names;
    if (stream.status() != QDataStream::Ok || std::size_t(widths.size()) != m_rules.list.size() * 2)
        return false;
    for (qsizetype i = 0; i < widths.size(); i += 2)
        m_widths.push_back({std::size_t(widths[i]), std::size_t(widths[i + 1])});
    hs_database_t *database = nullptr;
    // Hyperscan checks a sum over the bytes, and that they were made for this kind of processor.
    if (hs_deserialize_database(shapes.constData(), std::size_t(shapes.size()), &database) == HS_SUCCESS)
        m_shapes.reset(database);
    if (hs_deserialize_database(names.constData(), std::size_t(names.size()), &database) == HS_SUCCESS)
        m_names.reset(database);
    if (m_shapes && m_names)
        return true;
    m_widths.clear();
    return false;
}

/// Best effort: without the file the next start takes longer, nothing else.
void PatternEngine::save(const QString &cacheFile, const QByteArray &version) const
{
    QSaveFile file(cacheFile);
    if (cacheFile.isEmpty() || !m_shapes || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return;
    QList<quint64> widths;
    for (const Width &width : m_widths)
        widths << width.least << width.most;
    QDataStream stream(&file);
    stream << version << widths << serialised(m_shapes.get()) << serialised(m_names.get());
    if (stream.status() == QDataStream::Ok)
        file.commit();
}

PatternSearch::PatternSearch(const PatternEngine &engine) : m_engine(engine), m_searchedTo(engine.rules().size())
{
    hs_scratch_t *scratch = nullptr;
    for (const auto *database : {&engine.m_shapes, &engine.m_names}) {
        if (*database && hs_alloc_scratch(database->get(), &scratch) != HS_SUCCESS)
            throw std::bad_alloc();
    }
    m_scratch.reset(scratch);
}

PatternSearch::Shapes PatternSearch::shapes(std::string_view bytes)
{
    Q_ASSERT(bytes.size() <= std::numeric_limits<unsigned>::max());
    const std::vector<Rule> &rules = m_engine.rules();
    Pass pass{bytes, rules, m_engine.m_widths, m_searchedTo, {}};
    std::fill(m_searchedTo.begin(), m_searchedTo.end(), 0);
    hs_scan(m_engine.m_shapes.get(), bytes.data(), unsigned(bytes.size()), 0, m_scratch.get(), onHit, &pass);
    return std::move(pass.found);
}

PatternSearch::Names PatternSearch::names(std::string_view bytes)
{
    const std::vector<Rule> &rules = m_engine.rules();
    std::pair<Pass, std::vector<std::size_t>> both{{bytes, rules, m_engine.m_widths, m_searchedTo, {}}, {}};
    std::fill(m_searchedTo.begin(), m_searchedTo.end(), 0);
    hs_scan(m_engine.m_names.get(), bytes.data(), unsigned(bytes.size()), 0, m_scratch.get(), onName, &both);
    return {std::move(both.second), std::move(both.first.found.matches)};
}

}  // namespace scanning
