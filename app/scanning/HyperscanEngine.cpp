// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/Patterns.h"

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
    const std::vector<Width> &widths;
    std::vector<std::size_t> &searchedTo;  // by rule: the end of its last match
    PatternSearch::Shapes found;
};

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
    // Hyperscan tells where a match may end, the expression tells its exact and longest borders round there.
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

/// The names of secrets, as a pattern's alternatives.
std::string namesOf(const std::vector<Rule> &rules)
{
    std::string names;
    for (const std::string_view name : secretNames)
        names += (names.empty() ? "" : "|") + std::string(name);
    for (const Rule &rule : rules) {
        for (const std::string &name : rule.names)
            names += '|' + literal(name);
    }
    return names;
}

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
    hash.addData(QByteArray(hs_version()) + QByteArray::fromStdString(namesOf(rules)) + beforeValue);
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

struct DatabaseDeleter {
    void operator()(hs_database_t *database) const { hs_free_database(database); }
};
using Database = std::unique_ptr<hs_database_t, DatabaseDeleter>;

}  // namespace

struct PatternEngine::Compiled {
    std::vector<Width> widths;
    Database shapes;
    Database names;

    core::Result<void> compileShapes(const std::vector<Rule> &rules);
    core::Result<void> compileNames(const std::vector<Rule> &rules);
    bool load(const QString &cacheFile, const QByteArray &version, std::size_t rules);
    void save(const QString &cacheFile, const QByteArray &version) const;
};

void PatternEngine::CompiledDeleter::operator()(Compiled *compiled) const
{
    delete compiled;
}

struct PatternSearch::Scratch {
    hs_scratch_t *memory = nullptr;
};

void PatternSearch::ScratchDeleter::operator()(Scratch *scratch) const
{
    hs_free_scratch(scratch->memory);
    delete scratch;
}

core::Result<PatternEngine> PatternEngine::compile(Rules rules, const QString &cacheFile)
{
    PatternEngine engine(std::move(rules), new Compiled);
    Compiled &compiled = *engine.m_compiled;
    const std::vector<Rule> &list = engine.m_rules.list;
    const QByteArray version = versionOf(list);
    if (compiled.load(cacheFile, version, list.size()))
        return engine;
    if (const auto shapes = compiled.compileShapes(list); !shapes)
        return shapes.error();
    if (const auto names = compiled.compileNames(list); !names)
        return names.error();
    compiled.save(cacheFile, version);
    return engine;
}

core::Result<void> PatternEngine::Compiled::compileShapes(const std::vector<Rule> &rules)
{
    Patterns patterns;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const Rule &rule = rules[i];
        hs_expr_info_t *info = nullptr;
        hs_compile_error_t *error = nullptr;
        if (hs_expression_info(rule.pattern.c_str(), 0, &info, &error) != HS_SUCCESS)
            return badPattern(rule, textOf(error));
        const std::unique_ptr<hs_expr_info_t, decltype(&free)> owner(info, &free);
        if (info->min_width == 0 || info->max_width > longestKey)
            return badWidth(rule);
        widths.push_back({info->min_width, info->max_width});
        if (rule.evidence == Evidence::Shape && rule.hints.empty())
            patterns.add(shortest(rule.pattern), unsigned(i), 0);
    }
    const std::size_t shapeCount = patterns.texts.size();
    for (const Rule &rule : rules) {
        for (const auto *texts : {&rule.names, &rule.words, &rule.hints}) {
            for (const std::string &text : *texts)
                patterns.add(literal(text), unsigned(rules.size()), HS_FLAG_SINGLEMATCH | HS_FLAG_CASELESS);
        }
    }
    if (patterns.texts.empty())
        return {};
    std::size_t failed = 0;
    const auto database = patterns.compile(failed);
    if (!database)
        return badPattern(rules[failed < shapeCount ? patterns.ids[failed] : 0], database.error().message);
    shapes.reset(*database);
    return {};
}

core::Result<void> PatternEngine::Compiled::compileNames(const std::vector<Rule> &rules)
{
    Patterns patterns;
    patterns.add("(?:" + namesOf(rules) + ')' + beforeValue, unsigned(rules.size()), HS_FLAG_CASELESS);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (!rules[i].hints.empty())
            patterns.add(shortest(rules[i].pattern), unsigned(i), 0);
    }
    std::size_t failed = 0;
    const auto database = patterns.compile(failed);
    if (!database)
        return badPattern(rules.front(), database.error().message);
    names.reset(*database);
    return {};
}

bool PatternEngine::Compiled::load(const QString &cacheFile, const QByteArray &version, std::size_t rules)
{
    QFile file(cacheFile);
    if (cacheFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    QDataStream stream(&file);
    QByteArray savedVersion;
    QList<quint64> savedWidths;
    QByteArray savedShapes;
    QByteArray savedNames;
    stream >> savedVersion;
    if (savedVersion != version)
        return false;
    stream >> savedWidths >> savedShapes >> savedNames;
    if (stream.status() != QDataStream::Ok || std::size_t(savedWidths.size()) != rules * 2)
        return false;
    for (qsizetype i = 0; i < savedWidths.size(); i += 2)
        widths.push_back({std::size_t(savedWidths[i]), std::size_t(savedWidths[i + 1])});
    hs_database_t *database = nullptr;
    // Hyperscan checks a sum over the bytes, and that they were made for this kind of processor.
    if (hs_deserialize_database(savedShapes.constData(), std::size_t(savedShapes.size()), &database) == HS_SUCCESS)
        shapes.reset(database);
    if (hs_deserialize_database(savedNames.constData(), std::size_t(savedNames.size()), &database) == HS_SUCCESS)
        names.reset(database);
    if (shapes && names)
        return true;
    widths.clear();
    return false;
}

/// Best effort: without the file the next start takes longer, nothing else.
void PatternEngine::Compiled::save(const QString &cacheFile, const QByteArray &version) const
{
    QSaveFile file(cacheFile);
    if (cacheFile.isEmpty() || !shapes || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return;
    QList<quint64> savedWidths;
    for (const Width &width : widths)
        savedWidths << width.least << width.most;
    QDataStream stream(&file);
    stream << version << savedWidths << serialised(shapes.get()) << serialised(names.get());
    if (stream.status() == QDataStream::Ok)
        file.commit();
}

PatternSearch::PatternSearch(const PatternEngine &engine) : m_engine(engine), m_searchedTo(engine.rules().size())
{
    m_scratch.reset(new Scratch);
    for (const Database *database : {&engine.m_compiled->shapes, &engine.m_compiled->names}) {
        if (*database && hs_alloc_scratch(database->get(), &m_scratch->memory) != HS_SUCCESS)
            throw std::bad_alloc();
    }
}

PatternSearch::Shapes PatternSearch::shapes(std::string_view bytes)
{
    Q_ASSERT(bytes.size() <= std::numeric_limits<unsigned>::max());
    const std::vector<Rule> &rules = m_engine.rules();
    Pass pass{bytes, rules, m_engine.m_compiled->widths, m_searchedTo, {}};
    std::fill(m_searchedTo.begin(), m_searchedTo.end(), 0);
    hs_scan(m_engine.m_compiled->shapes.get(), bytes.data(), unsigned(bytes.size()), 0, m_scratch->memory, onHit,
            &pass);
    return std::move(pass.found);
}

PatternSearch::Names PatternSearch::names(std::string_view bytes)
{
    const std::vector<Rule> &rules = m_engine.rules();
    std::pair<Pass, std::vector<std::size_t>> both{{bytes, rules, m_engine.m_compiled->widths, m_searchedTo, {}}, {}};
    std::fill(m_searchedTo.begin(), m_searchedTo.end(), 0);
    hs_scan(m_engine.m_compiled->names.get(), bytes.data(), unsigned(bytes.size()), 0, m_scratch->memory, onName,
            &both);
    return {std::move(both.second), std::move(both.first.found.matches)};
}

}  // namespace scanning
