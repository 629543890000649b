// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/Randomness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string>

namespace scanning {

namespace {

// Long enough that chance does not write them: the shortest comes once in about ten thousand keys of 100 characters.
constexpr auto standIns = std::to_array<std::string_view>(
    {"example", "placeholder", "changeme", "change-me", "change_me", "dummy", "redacted", "replace", "insert",
     "your-key", "your_key", "yourkey", "your-api", "not-needed", "bearer-managed", "sample", "qwerty", "fake"});

constexpr int longestRun = 6;  // "xxxxxx", "123456", "abcdef"
constexpr int longestRunOfMany = 12;  // in what is long enough to hold packed zeros

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    return result;
}

/// The same character, or one up at each step, as often as chance does not.
bool hasRun(std::string_view text)
{
    const int longest = text.size() > 100 ? longestRunOfMany : longestRun;
    int same = 1;
    int rising = 1;
    for (std::size_t i = 1; i < text.size(); ++i) {
        same = text[i] == text[i - 1] ? same + 1 : 1;
        rising = text[i] == text[i - 1] + 1 ? rising + 1 : 1;
        if (same >= longest || rising >= longest)
            return true;
    }
    return false;
}

std::uint32_t crc32(std::string_view bytes)
{
    std::uint32_t crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320u : 0u);
    }
    return ~crc;
}

}  // namespace

double entropy(std::string_view text)
{
    std::array<int, 256> counts{};
    for (const char c : text)
        ++counts[static_cast<unsigned char>(c)];
    double bits = 0;
    for (const int count : counts) {
        if (count > 0) {
            const double share = double(count) / double(text.size());
            bits -= share * std::log2(share);
        }
    }
    return bits;
}

bool isMixed(std::string_view text)
{
    const auto has = [text](char first, char last) {
        return std::any_of(text.begin(), text.end(), [=](char c) { return c >= first && c <= last; });
    };
    return has('a', 'z') && has('A', 'Z') && has('0', '9');
}

bool hasDigitAndLetter(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isDigit) && std::any_of(text.begin(), text.end(), isLetter);
}

bool looksRandom(std::string_view text)
{
    int kinds = 0;  // how often the kind of character changes
    int sinceDigit = 0;
    int longestWord = 0;
    int separators = 0;
    const auto kind = [](char c) { return isDigit(c) ? 0 : c >= 'a' && c <= 'z' ? 1 : c >= 'A' && c <= 'Z' ? 2 : 3; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        kinds += i > 0 && kind(text[i]) != kind(text[i - 1]) ? 1 : 0;
        sinceDigit = kind(text[i]) == 1 ? sinceDigit + 1 : 0;
        longestWord = std::max(longestWord, sinceDigit);
        separators += kind(text[i]) == 3 ? 1 : 0;
    }
    // By chance every third character at the least is of another kind than the one before it, and about one in thirty
    // of a base64 text is a sign.
    return hasDigitAndLetter(text) && kinds * 3 >= int(text.size()) && longestWord < 9
        && separators * 12 <= int(text.size()) && text.find("..") == std::string_view::npos;
}

bool isPlaceholder(std::string_view text)
{
    const std::string small = lower(text);
    return hasRun(small) || std::any_of(standIns.begin(), standIns.end(), [&small](std::string_view standIn) {
               return small.find(standIn) != std::string::npos;
           });
}

bool hasCrc32Tail(std::string_view key)
{
    constexpr std::string_view digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    if (key.size() < 36)
        return false;
    std::uint32_t rest = crc32(key.substr(key.size() - 36, 30));
    std::string tail(6, '0');
    for (auto digit = tail.rbegin(); digit != tail.rend(); ++digit, rest /= 62)
        *digit = digits[rest % 62];
    return key.ends_with(tail);
}

}  // namespace scanning
