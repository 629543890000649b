// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/PatternShape.h"

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

// Hyperscan looks for eight bytes of a literal faster than for more.
constexpr std::size_t mostOfLiteral = 8;
// Shorter literals are in too many texts to look round each: the pattern itself is searched.
constexpr std::size_t shortestLiteral = 4;

/// A literal of a rule that Hyperscan looks for in place of the pattern, which costs a quarter more.
struct Literal {
    unsigned rule = 0;
    std::string text;
};

bool isToldByLiterals(const PatternShape &form)
{
    return !form.literals.empty() && !form.anyCase
        && std::all_of(form.literals.begin(), form.literals.end(),
                       [](const std::string &text) { return text.size() >= shortestLiteral; });
}

/// What one search carries through Hyperscan's callback. Ids: the rules, then the providers, then the literals.
struct Pass {
    ShapePass shapes;
    const std::vector<Literal> &literals;
    bool namesProvider = false;
};

/// Hyperscan tells where a match may end, the expression tells its exact and longest borders round there.
void onPattern(ShapePass &pass, unsigned id, std::size_t hit)
{
    if (hit <= pass.searchedTo[id])
        return;
    const auto [least, most] = pass.forms[id].width;
    const std::size_t end = std::min(pass.bytes.size(), hit + most - least);
    const PatternMatch match = locate(pass.rules[id], pass.bytes, hit - std::min(hit, most), hit, hit, end);
    pass.searchedTo[id] = std::max(hit, match.to);
    if (match.rule)
        pass.found.push_back(match);
}

int onHit(unsigned id, unsigned long long, unsigned long long to, unsigned, void *data)
{
    Pass &pass = *static_cast<Pass *>(data);
    const std::size_t rules = pass.shapes.rules.size();
    if (id < rules) {
        onPattern(pass.shapes, id, std::size_t(to));
    } else if (id == rules) {
        pass.namesProvider = true;
    } else {
        const Literal &literal = pass.literals[id - rules - 1];
        const std::string_view before = pass.shapes.bytes.substr(0, std::size_t(to));
        if (before.ends_with(literal.text))
            pass.shapes.lookRound(literal.rule, before.size() - literal.text.size(), before.size());
    }
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

/// The second pass: ids of the rules, then that of the pairs of names and values.
int onName(unsigned id, unsigned long long, unsigned long long to, unsigned, void *data)
{
    auto &[pass, values] = *static_cast<std::pair<ShapePass, std::vector<std::size_t>> *>(data);
    if (id < pass.rules.size())
        onPattern(pass, id, std::size_t(to));
    else
        values.push_back(std::size_t(to));
    return 0;
}

/// What a compiled engine depends on: all that is in the patterns, and who compiled them.
QByteArray versionOf(const std::vector<Rule> &rules)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(hs_version()) + "literals" + QByteArray::fromStdString(namesOf(rules)) + beforeValue);
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
    std::vector<PatternShape> forms;  // by rule
    std::vector<Literal> literals;
    Database shapes;
    Database names;

    core::Result<void> readForms(const std::vector<Rule> &rules);
    core::Result<void> compileShapes(const std::vector<Rule> &rules);
    core::Result<void> compileNames(const std::vector<Rule> &rules);
    bool load(const QString &cacheFile, const QByteArray &version);
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
    if (const auto forms = compiled.readForms(list); !forms)
        return forms.error();
    if (compiled.load(cacheFile, version))
        return engine;
    if (const auto shapes = compiled.compileShapes(list); !shapes)
        return shapes.error();
    if (const auto names = compiled.compileNames(list); !names)
        return names.error();
    compiled.save(cacheFile, version);
    return engine;
}

core::Result<void> PatternEngine::Compiled::readForms(const std::vector<Rule> &rules)
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const PatternShape form = shapeOf(rules[i].pattern);
        if (form.width.least == 0 || form.width.most > longestKey)
            return badWidth(rules[i]);
        forms.push_back(form);
        if (rules[i].evidence != Evidence::Shape || !rules[i].hints.empty() || !isToldByLiterals(form))
            continue;
        for (const std::string &text : form.literals)
            literals.push_back({unsigned(i), text});
    }
    return {};
}

core::Result<void> PatternEngine::Compiled::compileShapes(const std::vector<Rule> &rules)
{
    Patterns patterns;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].evidence == Evidence::Shape && rules[i].hints.empty() && !isToldByLiterals(forms[i]))
            patterns.add(shortest(rules[i].pattern), unsigned(i), 0);
    }
    const std::size_t shapeCount = patterns.texts.size();
    for (const Rule &rule : rules) {
        for (const auto *texts : {&rule.names, &rule.words, &rule.hints}) {
            for (const std::string &text : *texts)
                patterns.add(literal(text), unsigned(rules.size()), HS_FLAG_SINGLEMATCH | HS_FLAG_CASELESS);
        }
    }
    for (std::size_t i = 0; i < literals.size(); ++i) {
        const std::string &text = literals[i].text;
        patterns.add(literal(text.substr(text.size() - std::min(text.size(), mostOfLiteral))),
                     unsigned(rules.size() + 1 + i), 0);
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

bool PatternEngine::Compiled::load(const QString &cacheFile, const QByteArray &version)
{
    QFile file(cacheFile);
    if (cacheFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    QDataStream stream(&file);
    QByteArray savedVersion;
    QByteArray savedShapes;
    QByteArray savedNames;
    stream >> savedVersion;
    if (savedVersion != version)
        return false;
    stream >> savedShapes >> savedNames;
    if (stream.status() != QDataStream::Ok)
        return false;
    hs_database_t *database = nullptr;
    // Hyperscan checks a sum over the bytes, and that they were made for this kind of processor.
    if (hs_deserialize_database(savedShapes.constData(), std::size_t(savedShapes.size()), &database) == HS_SUCCESS)
        shapes.reset(database);
    if (hs_deserialize_database(savedNames.constData(), std::size_t(savedNames.size()), &database) == HS_SUCCESS)
        names.reset(database);
    return shapes && names;
}

/// Best effort: without the file the next start takes longer, nothing else.
void PatternEngine::Compiled::save(const QString &cacheFile, const QByteArray &version) const
{
    QSaveFile file(cacheFile);
    if (cacheFile.isEmpty() || !shapes || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return;
    QDataStream stream(&file);
    stream << version << serialised(shapes.get()) << serialised(names.get());
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
    const PatternEngine::Compiled &compiled = *m_engine.m_compiled;
    std::fill(m_searchedTo.begin(), m_searchedTo.end(), 0);
    Pass pass{{bytes, m_engine.rules(), compiled.forms, m_searchedTo, {}}, compiled.literals};
    hs_scan(compiled.shapes.get(), bytes.data(), unsigned(bytes.size()), 0, m_scratch->memory, onHit, &pass);
    return {std::move(pass.shapes.found), pass.namesProvider};
}

PatternSearch::Names PatternSearch::names(std::string_view bytes)
{
    const PatternEngine::Compiled &compiled = *m_engine.m_compiled;
    std::fill(m_searchedTo.begin(), m_searchedTo.end(), 0);
    std::pair<ShapePass, std::vector<std::size_t>> both{{bytes, m_engine.rules(), compiled.forms, m_searchedTo, {}},
                                                        {}};
    hs_scan(compiled.names.get(), bytes.data(), unsigned(bytes.size()), 0, m_scratch->memory, onName, &both);
    return {std::move(both.second), std::move(both.first.found)};
}

}  // namespace scanning
