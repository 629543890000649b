// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/Patterns.h"

namespace scanning {

core::Error badPattern(const Rule &rule, const QString &why)
{
    return {core::ErrorKind::BadInput,
            QStringLiteral("The scan rule \"%1\" has a pattern that cannot be used: %2.")
                .arg(QString::fromStdString(rule.id), why)};
}

core::Error badWidth(const Rule &rule)
{
    return badPattern(rule, QStringLiteral("it must match 1 to %1 bytes").arg(longestKey));
}

PatternMatch locate(const Rule &rule, std::string_view bytes, std::size_t begin, std::size_t last, std::size_t hit,
                    std::size_t end)
{
    const QString window = QString::fromLatin1(bytes.data() + begin, qsizetype(end - begin));
    const auto hitInWindow = qsizetype(hit - begin);
    for (qsizetype offset = 0; offset <= qsizetype(last - begin);) {
        const QRegularExpressionMatch match = rule.expression.match(window, offset);
        if (!match.hasMatch() || match.capturedStart() > qsizetype(last - begin))
            break;
        if (match.capturedEnd() >= hitInWindow) {
            return {&rule, begin + std::size_t(match.capturedStart(rule.keyGroup)),
                    begin + std::size_t(match.capturedEnd(rule.keyGroup))};
        }
        offset = match.capturedStart() + 1;
    }
    return {};
}

}  // namespace scanning
