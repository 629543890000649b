// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"
#include "core/Result.h"

#include <QByteArray>
#include <QRegularExpression>

#include <string>
#include <vector>

namespace scanning {

/// The bytes that a key's body is made of. What stands left and right of a key must not be one of them.
enum class Alphabet {
    Alnum,  ///< A-Z a-z 0-9 _
    Token,  ///< and -
    Base64,  ///< and + / =
};

/// One shape of key, as `resources/scan-rules.json` describes it. A plain value.
///
/// JSON: {"id", "provider", "names"?, "pattern", "alphabet": alnum | token | base64, "entropy", "checks"?,
/// "example", "why", "revoke", "level": low | medium | high | critical}.
///
/// `pattern` is a regular expression of bounded length, in what Hyperscan and PCRE have in common. A key without a
/// shape of its own is told by the variable or field it is the value of: `names`, in any case, and the pattern is
/// then the value's. `entropy` is the least Shannon entropy in bits a byte. `example` draws the key with {class:count}
/// in place of random parts, so that no file of ours holds anything that looks like a key.
struct Rule {
    std::string id;  ///< begins with the provider's name: "openai-project-key"
    std::string provider;
    std::string pattern;  ///< with the names, if it has any
    QRegularExpression expression;  ///< the same, for the exact borders of one match
    int keyGroup = 0;  ///< the capture group that is the key
    Alphabet alphabet = Alphabet::Alnum;
    double entropy = 0;
    bool mixed = false;  ///< a real one has lower case, upper case and digits ("checks": "mixed")
    bool crc32 = false;  ///< ends in the base62 CRC-32 of the 30 characters before ("checks": "crc32-base62")
    std::string name;  ///< one of the names, empty if the shape alone tells
    std::string example;
    std::string why;
    std::string revokeUrl;
    core::FindingLevel level = core::FindingLevel::Medium;
};

/// All rules, in the order of precedence: where two match the same bytes, the earlier one wins.
using Rules = std::vector<Rule>;

/// Reads a rules file. The sentence of an error names the rule and the field.
core::Result<Rules> rulesFromJson(const QByteArray &json);

/// The bytes of the rules file that the program carries.
QByteArray builtInRules();

}  // namespace scanning
