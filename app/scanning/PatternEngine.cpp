// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/PatternEngine.h"

#include <QString>

#include <hs.h>

#include <algorithm>
#include <limits>
#include <new>

namespace scanning {

namespace {

constexpr std::size_t longestKey = 4096;

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
    const Rules &rules;
    const std::vector<PatternEngine::Width> &widths;
    std::vector<std::size_t> searchedTo;  // by rule: the end of its last match
    std::vector<PatternMatch> matches;
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
    const auto hit = std::size_t(to);
    if (hit <= pass.searchedTo[id])
        return 0;
    const auto [least, most] = pass.widths[id];
    const std::size_t end = std::min(pass.bytes.size(), hit + most - least);
    const PatternMatch match = locate(pass.rules[id], pass.bytes, hit - std::min(hit, most), hit, end);
    pass.searchedTo[id] = std::max(hit, match.to);
    if (match.rule)
        pass.matches.push_back(match);
    return 0;
}

}  // namespace

PatternEngine::PatternEngine(Rules rules, std::vector<Width> widths, hs_database *database)
    : m_rules(std::move(rules)), m_widths(std::move(widths)), m_database(database)
{
}

void PatternEngine::DatabaseDeleter::operator()(hs_database *database) const
{
    hs_free_database(database);
}

void PatternSearch::ScratchDeleter::operator()(hs_scratch *scratch) const
{
    hs_free_scratch(scratch);
}

core::Result<PatternEngine> PatternEngine::compile(Rules rules)
{
    std::vector<const char *> patterns;
    std::vector<unsigned> ids;
    std::vector<Width> widths;
    for (const Rule &rule : rules) {
        hs_expr_info_t *info = nullptr;
        hs_compile_error_t *error = nullptr;
        if (hs_expression_info(rule.pattern.c_str(), 0, &info, &error) != HS_SUCCESS)
            return badPattern(rule, textOf(error));
        const std::unique_ptr<hs_expr_info_t, decltype(&free)> owner(info, &free);
        if (info->min_width == 0 || info->max_width > longestKey)
            return badPattern(rule, QStringLiteral("it must match 1 to %1 bytes").arg(longestKey));
        widths.push_back({info->min_width, info->max_width});
        ids.push_back(unsigned(patterns.size()));
        patterns.push_back(rule.pattern.c_str());
    }
    hs_database_t *database = nullptr;
    hs_compile_error_t *error = nullptr;
    if (hs_compile_multi(patterns.data(), nullptr, ids.data(), unsigned(patterns.size()), HS_MODE_BLOCK, nullptr,
                         &database, &error)
        != HS_SUCCESS) {
        const auto index = std::size_t(std::max(error->expression, 0));
        return badPattern(rules.at(index), textOf(error));
    }
    return PatternEngine(std::move(rules), std::move(widths), database);
}

PatternSearch::PatternSearch(const PatternEngine &engine) : m_engine(engine)
{
    hs_scratch_t *scratch = nullptr;
    if (hs_alloc_scratch(engine.m_database.get(), &scratch) != HS_SUCCESS)
        throw std::bad_alloc();
    m_scratch.reset(scratch);
}

std::vector<PatternMatch> PatternSearch::find(std::string_view bytes)
{
    Q_ASSERT(bytes.size() <= std::numeric_limits<unsigned>::max());
    Pass pass{bytes, m_engine.m_rules, m_engine.m_widths, std::vector<std::size_t>(m_engine.m_rules.size()), {}};
    hs_scan(m_engine.m_database.get(), bytes.data(), unsigned(bytes.size()), 0, m_scratch.get(), onHit, &pass);
    return std::move(pass.matches);
}

}  // namespace scanning
