// SPDX-License-Identifier: GPL-3.0-or-later
// The engine for builds without Hyperscan: literals that each match must have, then the expression round them.
#include "scanning/LiteralSearch.h"
#include "scanning/PatternShape.h"

#include <QRegularExpression>

#include <algorithm>

namespace scanning {

namespace {

/// Ids of literals that are no rule's.
enum Mark : unsigned { Provider = 1U << 20, SecretName };

}  // namespace

struct PatternEngine::Compiled {
    std::vector<PatternShape> forms;  // by rule
    LiteralSearch shapes;
    LiteralSearch names;
    std::vector<unsigned> everywhere;  // rules without a literal
    std::vector<unsigned> everywhereHinted;
    QRegularExpression value{QString::fromLatin1(beforeValue), QRegularExpression::CaseInsensitiveOption};

    core::Result<void> add(const Rule &rule, unsigned index);
};

struct PatternSearch::Scratch { };

void PatternEngine::CompiledDeleter::operator()(Compiled *compiled) const
{
    delete compiled;
}

void PatternSearch::ScratchDeleter::operator()(Scratch *scratch) const
{
    delete scratch;
}

core::Result<void> PatternEngine::Compiled::add(const Rule &rule, unsigned index)
{
    using Case = LiteralSearch::Case;
    if (!rule.expression.isValid())
        return badPattern(rule, rule.expression.errorString());
    forms.push_back(shapeOf(rule.pattern));
    const PatternShape &form = forms.back();
    if (form.width.least == 0 || form.width.most > longestKey)
        return badWidth(rule);
    rule.expression.optimize();
    for (const std::string &name : rule.names)
        names.add(name, SecretName, Case::Any);
    for (const auto *texts : {&rule.names, &rule.words, &rule.hints}) {
        for (const std::string &text : *texts)
            shapes.add(text, Provider, Case::Any);
    }
    if (rule.evidence != Evidence::Shape)
        return {};
    if (form.literals.empty())
        (rule.hints.empty() ? everywhere : everywhereHinted).push_back(index);
    for (const std::string &literal : form.literals)
        (rule.hints.empty() ? shapes : names).add(literal, index, form.anyCase ? Case::Any : Case::Exact);
    return {};
}

core::Result<PatternEngine> PatternEngine::compile(Rules rules, const QString & /*cacheFile: it takes no time*/)
{
    PatternEngine engine(std::move(rules), new Compiled);
    for (const std::string_view name : secretNames)
        engine.m_compiled->names.add(std::string(name), SecretName, LiteralSearch::Case::Any);
    for (std::size_t i = 0; i < engine.m_rules.list.size(); ++i) {
        if (const auto added = engine.m_compiled->add(engine.m_rules.list[i], unsigned(i)); !added)
            return added.error();
    }
    engine.m_compiled->value.optimize();
    return engine;
}

namespace {

/// For rules without a literal.
void lookEverywhere(ShapePass &pass, const std::vector<unsigned> &ids)
{
    if (ids.empty())
        return;
    const QString text = QString::fromLatin1(pass.bytes.data(), qsizetype(pass.bytes.size()));
    for (const unsigned id : ids) {
        const Rule &rule = pass.rules[id];
        for (auto matches = rule.expression.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            pass.found.push_back({&rule, std::size_t(match.capturedStart(rule.keyGroup)),
                                  std::size_t(match.capturedEnd(rule.keyGroup))});
        }
    }
}

}  // namespace

PatternSearch::PatternSearch(const PatternEngine &engine) : m_engine(engine), m_searchedTo(engine.rules().size())
{
}

PatternSearch::Shapes PatternSearch::shapes(std::string_view bytes)
{
    const PatternEngine::Compiled &compiled = *m_engine.m_compiled;
    std::fill(m_searchedTo.begin(), m_searchedTo.end(), 0);
    ShapePass pass{bytes, m_engine.rules(), compiled.forms, m_searchedTo, {}};
    bool namesProvider = false;
    compiled.shapes.each(bytes, [&](unsigned id, std::size_t from, std::size_t to) {
        if (id == Provider)
            namesProvider = true;
        else
            pass.lookRound(id, from, to);
    });
    lookEverywhere(pass, compiled.everywhere);
    return {std::move(pass.found), namesProvider};
}

PatternSearch::Names PatternSearch::names(std::string_view bytes)
{
    const PatternEngine::Compiled &compiled = *m_engine.m_compiled;
    std::fill(m_searchedTo.begin(), m_searchedTo.end(), 0);
    ShapePass pass{bytes, m_engine.rules(), compiled.forms, m_searchedTo, {}};
    std::vector<std::size_t> values;
    compiled.names.each(bytes, [&](unsigned id, std::size_t from, std::size_t to) {
        if (id != SecretName)
            return pass.lookRound(id, from, to);
        const std::string_view behind = bytes.substr(to, mostBeforeValue);
        const auto match =
            compiled.value.match(QString::fromLatin1(behind.data(), qsizetype(behind.size())), 0,
                                 QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            values.push_back(to + std::size_t(match.capturedEnd()));
    });
    lookEverywhere(pass, compiled.everywhereHinted);
    std::sort(values.begin(), values.end());
    return {std::move(values), std::move(pass.found)};
}

}  // namespace scanning
