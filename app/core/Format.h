// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Money.h"

#include <QLocale>
#include <QString>

/// Figures as people read them, the same in the terminal and in the window.
namespace core {

/// "$4.12" with so many decimals, where the language puts the sign: "4,12 $" in German.
QString dollarText(double dollars, int decimals, const QLocale &locale);
/// "$4.12", "$0.004", "$1,204"; at least three significant digits below a dollar.
QString moneyText(Money money, const QLocale &locale);
/// As moneyText; "unknown" if nothing is known; "≥ $1.00" if a part of the sum is unknown.
QString costText(const CostSum &cost, const QLocale &locale);
/// What stands behind thousand millions: "B".
QString billions();
/// "812", "41.2 k", "1.94 M", "2.1 B".
QString tokensText(qint64 tokens, const QLocale &locale);
/// "340 ms", "4.1 s", "2 min 5 s".
QString durationText(qint64 ms, const QLocale &locale);

}  // namespace core
