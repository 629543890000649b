// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>

namespace core {

/// An amount of US dollars as integer nanodollars ($1 = 1'000'000'000). Never a double.
struct Money {
    qint64 nanodollars = 0;

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return {a.nanodollars + b.nanodollars}; }
    friend constexpr Money operator-(Money a, Money b) { return {a.nanodollars - b.nanodollars}; }
    constexpr Money &operator+=(Money other)
    {
        nanodollars += other.nanodollars;
        return *this;
    }
};

constexpr Money dollars(qint64 whole)
{
    return {whole * 1'000'000'000};
}

/// A sum of costs of which some may be unknown: an unknown price is unknown, never $0.
struct CostSum {
    Money known;
    qint64 unknown = 0;  ///< how many exchanges had no known price

    void add(const std::optional<Money> &cost)
    {
        if (cost)
            known += *cost;
        else
            ++unknown;
    }
    CostSum &operator+=(const CostSum &other)
    {
        known += other.known;
        unknown += other.unknown;
        return *this;
    }
    CostSum &operator-=(const CostSum &other)
    {
        known = known - other.known;
        unknown -= other.unknown;
        return *this;
    }
};

}  // namespace core
