// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuring/Edit.h"

#include <random>

/// Random configuration files in the oddest layouts that are still legal, from a seed.
class Texts {
public:
    explicit Texts(unsigned seed) : m_random(seed) { }

    std::string text(configuring::Format format);
    /// Keys are few, so that edits meet what the texts hold.
    configuring::KeyPath path(configuring::Format format);
    std::vector<configuring::Edit> edits(configuring::Format format);
    int upTo(int most) { return int(m_random() % unsigned(most + 1)); }
    bool chance(int percent) { return int(m_random() % 100) < percent; }

private:
    std::string key();
    std::string jsonValue(int depth);
    std::string jsonContainer(bool object, int depth);
    std::string gap();
    std::string json();
    std::string tomlValue(int depth);
    std::string tomlEntry();
    std::string tomlKey();
    std::string toml();
    std::string yaml();
    std::string yamlKey();
    std::string yamlFlow(int depth);
    std::string yamlBlock(const std::string &indent, int depth);
    std::string yamlValue(const std::string &indent, int depth);
    std::string dotenv();
    std::string newline() { return m_crlf ? "\r\n" : "\n"; }
    std::string pick(std::initializer_list<const char *> choices);

    std::mt19937 m_random;
    bool m_crlf = false;
    int m_anchors = 0;
    bool m_comments = false;
    bool m_oneLine = false;
    std::string m_unit;
};
