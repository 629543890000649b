// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanning/Rules.h"

#include <random>
#include <string>

/// Makes keys that look real at run time, from the example drawing of a rule, so that none stands in a file.
/// The same seed makes the same keys.
class KeyMaker {
public:
    enum class Body { Random, Placeholder };

    explicit KeyMaker(unsigned seed) : m_random(seed) { }

    /// "sk-ant-{token:93}" → a key. Placeholder fills every body with one character.
    std::string key(const std::string &drawing, Body body = Body::Random);

    /// A rule's example as it would stand in a file, and the key in it.
    struct Drawn {
        std::string line;
        std::string key;
    };
    Drawn drawn(const scanning::Rule &rule, Body body = Body::Random);

    /// A line that must stand in the same file, if the rule asks for one.
    static std::string hint(const scanning::Rule &rule);

    /// The key as it would stand in a file: a named rule's as the value of its variable.
    static std::string line(const scanning::Rule &rule, const std::string &key);

private:
    std::string part(const std::string &alphabet, std::size_t count, const std::string &before, Body body);

    std::mt19937 m_random;
};
