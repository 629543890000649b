// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyMaker.h"

#include <zlib.h>

#include <map>

namespace {

const std::string digits = "0123456789";
const std::string upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const std::string lower = "abcdefghijklmnopqrstuvwxyz";
const std::map<std::string, std::string> alphabets{{"digits", digits},
                                                   {"upper", upper + digits},
                                                   {"lower", lower + digits},
                                                   {"letters", lower + upper},
                                                   {"alnum", digits + upper + lower},
                                                   {"hex", digits + "abcdef"},
                                                   {"base32", upper + "234567"},
                                                   {"base64", digits + upper + lower + "+/"},
                                                   {"token", digits + upper + lower + "_-"}};

/// The tail that GitHub and npm give their tokens, by zlib's CRC and not by ours.
std::string checksum(const std::string &text)
{
    auto rest = crc32(0, reinterpret_cast<const Bytef *>(text.data()), uInt(text.size()));
    std::string tail;
    for (int i = 0; i < 6; ++i, rest /= 62)
        tail.insert(tail.begin(), (digits + upper + lower)[rest % 62]);
    return tail;
}

}  // namespace

std::string KeyMaker::key(const std::string &drawing, Body body)
{
    std::string result;
    for (std::size_t at = 0; at < drawing.size();) {
        if (drawing[at] != '{') {
            result += drawing[at++];
            continue;
        }
        const std::size_t colon = drawing.find(':', at);
        const std::size_t end = drawing.find('}', at);
        result += part(drawing.substr(at + 1, colon - at - 1), std::stoul(drawing.substr(colon + 1)), result, body);
        at = end + 1;
    }
    return result;
}

std::string KeyMaker::part(const std::string &alphabet, std::size_t count, const std::string &before, Body body)
{
    if (alphabet == "crc32")
        return checksum(before.substr(before.size() - 30));
    const std::string &letters = alphabets.at(alphabet);
    if (body == Body::Placeholder)
        return std::string(count, letters.back() == '-' ? 'x' : letters.back());
    std::string text;
    while (text.size() < count)
        text += letters[m_random() % letters.size()];
    return text;
}

std::string KeyMaker::line(const scanning::Rule &rule, const std::string &key)
{
    return (rule.name.empty() ? "SOME_SETTING" : rule.name) + "=" + key + "\n";
}
