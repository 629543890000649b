// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"
#include "core/Result.h"

#include <QByteArray>
#include <QRegularExpression>

#include <algorithm>
#include <string>
#include <vector>

namespace scanning {

/// The bytes that a key's body is made of. What stands left and right of a key must not be one of them.
enum class Alphabet {
    Alnum,  ///< A-Z a-z 0-9 _
    Token,  ///< and -
    Base64,  ///< and + / =
    Free,  ///< whatever the pattern says: its own text stands left and right of the key
};

/// What makes a text of a rule's pattern a key.
enum class Evidence {
    Shape,  ///< the pattern alone
    Name,  ///< the variable or field it is the value of, or the provider's name near by
    Chance,  ///< any name that speaks of a secret, in a file of settings, and a value that looks made by chance
};

/// What a key must stand besides its pattern.
enum class Check {
    Mixed,  ///< lower case, upper case and digits
    Digit,  ///< a digit and a letter
    Crc32,  ///< "crc32-base62": ends in the base62 CRC-32 of the 30 characters before; a wrong one lowers the level
    Jwt,  ///< its parts decode; an expired one is of a low level, one that is public by design is none
    JwtServiceRole,  ///< the same, and it speaks of Supabase's service role
    BasicAuth,  ///< base64 of "user:password"
    UrlPassword,  ///< no password that a manual would print
    Chance,  ///< looks made by chance
};

/// One shape of key, as `resources/scan-rules.json` describes it. A plain value.
///
/// JSON: {"id", "provider", "names"?, "words"?, "hints"?, "pattern", "alphabet": alnum | token | base64 | free,
/// "entropy", "checks"?, "example", "why", "revoke", "level": low | medium | high | critical}.
///
/// `pattern` is a regular expression of bounded length, in what Hyperscan and PCRE have in common; its first group, if
/// it has one, is the key. A key without a shape of its own is told by the variable or field it is the value of: one of
/// `names`, in any spelling, or a name that speaks of a secret with one of the provider's `words` in it or near by. The
/// pattern is then the value's. `entropy` is the least Shannon entropy in bits a byte. `example` draws the key with
/// {class:count} in place of random parts, so that no file of ours holds anything that looks like a key; [[ and ]]
/// stand round the key where more is drawn.
struct Rule {
    std::string id;  ///< begins with the provider's name: "openai-project-key"
    std::string provider;
    Evidence evidence = Evidence::Shape;
    std::vector<std::string> names;  ///< as written
    std::vector<std::string> words;  ///< lower case
    std::vector<std::string>
        hints;  ///< of a shape that is too common: only texts with one of these are searched for it
    std::string pattern;
    QRegularExpression expression;  ///< the same, for the exact borders of one match
    int keyGroup = 0;  ///< the capture group that is the key
    Alphabet alphabet = Alphabet::Alnum;
    double entropy = 0;
    std::vector<Check> checks;
    std::string example;
    std::string why;
    std::string revokeUrl;
    core::FindingLevel level = core::FindingLevel::Medium;

    bool has(Check check) const { return std::find(checks.begin(), checks.end(), check) != checks.end(); }
};

/// All rules in the order of precedence: where two match the same bytes, the earlier one wins.
struct Rules {
    std::vector<Rule> list;
    std::vector<std::string> samples;  ///< SHA-256 in hex of keys that manuals print
};

/// Whether each expression is compiled to see that it is one, which takes 0.1 ms a rule.
enum class Expressions { Checked, Trusted };

/// Reads a rules file. The sentence of an error names the rule and the field.
core::Result<Rules> rulesFromJson(const QByteArray &json, Expressions expressions = Expressions::Checked);

/// The program's rules with the user's own: one of the same id takes the place of the program's.
Rules merged(Rules rules, Rules own);

/// The program's rules with those of the user's file, which may be missing. The sentence of an error names it.
core::Result<Rules> loadRules(const QString &userFile);

/// The bytes of the files that the program carries.
QByteArray builtInRules();
QByteArray builtInPlaces();

}  // namespace scanning
