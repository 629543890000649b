// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/Decimal.h"

#include <charconv>

namespace gateway {

namespace {

constexpr int nanodollarDigits = 9;
constexpr int picodollarDigits = 12;
constexpr int mostDigits = 18;  // of a mantissa that surely fits into 64 bits

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct Scientific {
    qint64 mantissa = 0;
    int exponent = 0;  ///< of ten
};

/// Reads digits with at most one point; what goes beyond the mantissa's precision only moves the exponent.
std::optional<Scientific> readMantissa(std::string_view text)
{
    Scientific number;
    int digits = 0;
    bool sawDigit = false;
    bool sawPoint = false;
    for (const char c : text) {
        if (c == '.' && !sawPoint) {
            sawPoint = true;
            continue;
        }
        if (!isDigit(c))
            return {};
        sawDigit = true;
        const bool kept = digits < mostDigits;
        if (kept) {
            number.mantissa = number.mantissa * 10 + (c - '0');
            digits += number.mantissa != 0 ? 1 : 0;
        }
        number.exponent += (sawPoint ? -1 : 0) + (kept ? 0 : 1);
    }
    return sawDigit ? std::optional(number) : std::nullopt;
}

std::optional<qint64> scaled(qint64 value, int exponent)
{
    if (value == 0)
        return 0;
    for (; exponent > 0; --exponent) {
        if (__builtin_mul_overflow(value, qint64{10}, &value))
            return {};
    }
    if (exponent < -mostDigits - 1)
        return 0;
    int lastDigit = 0;
    for (; exponent < 0; ++exponent) {
        lastDigit = int(value % 10);
        value /= 10;
    }
    return value + (lastDigit >= 5 ? 1 : 0);
}

/// The number times ten to the power of `digits`.
std::optional<qint64> fixedPoint(std::string_view decimal, int digits)
{
    const bool negative = decimal.starts_with('-');
    if (negative)
        decimal.remove_prefix(1);
    const std::size_t e = decimal.find_first_of("eE");
    std::optional<Scientific> number = readMantissa(decimal.substr(0, e));
    if (!number)
        return {};
    if (e != std::string_view::npos) {
        std::string_view power = decimal.substr(e + 1);
        if (power.starts_with('+'))
            power.remove_prefix(1);
        int exponent = 0;
        const auto [end, problem] = std::from_chars(power.data(), power.data() + power.size(), exponent);
        if (problem != std::errc() || end != power.data() + power.size() || exponent < -400 || exponent > 400)
            return {};
        number->exponent += exponent;
    }
    const std::optional<qint64> value = scaled(number->mantissa, number->exponent + digits);
    return value && negative ? std::optional(-*value) : value;
}

}  // namespace

std::optional<qint64> nanodollars(std::string_view decimal)
{
    return fixedPoint(decimal, nanodollarDigits);
}

std::optional<qint64> picodollars(std::string_view decimal)
{
    return fixedPoint(decimal, picodollarDigits);
}

}  // namespace gateway
