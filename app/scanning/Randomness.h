// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Whether a text that has the shape of a key looks made by chance, or written by a person.
namespace scanning {

/// Shannon entropy in bits a byte.
double entropy(std::string_view text);

/// Lower case, upper case and digits, all three.
bool isMixed(std::string_view text);

bool hasDigitAndLetter(std::string_view text);

/// Made by chance, as far as letters and digits alternate: no path, no version, no words, no UUID.
bool looksRandom(std::string_view text);

/// Written by a person as a stand-in: "your-key-here", "xxxxxx", "AKIA…EXAMPLE", "abcdef", "not-needed".
bool isPlaceholder(std::string_view text);

/// Whether the last six characters are the base62 CRC-32 of the 30 before them, as GitHub and npm make their tokens.
bool hasCrc32Tail(std::string_view key);

}  // namespace scanning
