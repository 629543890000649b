// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Format.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdlib>

namespace core {

namespace {

/// Decimals that leave three significant digits for small amounts and cents for the rest.
int decimalsFor(double dollars)
{
    const double size = std::fabs(dollars);
    if (size >= 1000)
        return 0;
    if (size >= 1 || size == 0)
        return 2;
    return std::min(6, 2 - static_cast<int>(std::floor(std::log10(size))));
}

}  // namespace

QString dollarText(double dollars, int decimals, const QLocale &locale)
{
    // Qt's C locale puts the sign behind.
    const bool inFront = locale.language() == QLocale::C || locale.language() == QLocale::English;
    const QString dollar = QStringLiteral("$");
    const QString text = inFront ? dollar + locale.toString(std::fabs(dollars), 'f', decimals)
                                 : locale.toCurrencyString(std::fabs(dollars), dollar, decimals);
    return dollars < 0 ? QStringLiteral("−") + text : text;
}

QString moneyText(Money money, const QLocale &locale)
{
    const double dollars = double(money.nanodollars) / 1e9;  // for display only
    return dollarText(dollars, decimalsFor(dollars), locale);
}

QString costText(const CostSum &cost, const QLocale &locale)
{
    if (cost.unknown == 0)
        return moneyText(cost.known, locale);
    if (cost.known.nanodollars == 0)
        return QCoreApplication::translate("core::Format", "unknown", "a cost");
    return QStringLiteral("≥ ") + moneyText(cost.known, locale);
}

QString billions()
{
    return QCoreApplication::translate("core::Format", "B", "thousand millions, after a number: 2.1 B");
}

QString tokensText(qint64 tokens, const QLocale &locale)
{
    const double size = std::abs(double(tokens));
    if (size < 1000)
        return locale.toString(tokens);
    if (size < 999'950)
        return locale.toString(double(tokens) / 1e3, 'f', 1) + QStringLiteral(" k");
    if (size < 999'950'000)
        return locale.toString(double(tokens) / 1e6, 'f', size < 9.95e6 ? 2 : 1) + QStringLiteral(" M");
    return locale.toString(double(tokens) / 1e9, 'f', 2) + u' ' + billions();
}

QString durationText(qint64 ms, const QLocale &locale)
{
    if (ms < 1000)
        return QStringLiteral("%1 ms").arg(locale.toString(ms));
    if (ms < 60'000)
        return QStringLiteral("%1 s").arg(locale.toString(double(ms) / 1000.0, 'f', 1));
    if (ms < 3'600'000)
        return QStringLiteral("%1 min %2 s").arg(locale.toString(ms / 60'000), locale.toString(ms / 1000 % 60));
    return QStringLiteral("%1 h %2 min").arg(locale.toString(ms / 3'600'000), locale.toString(ms / 60'000 % 60));
}

}  // namespace core
