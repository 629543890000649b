// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyMaker.h"

#include <QByteArray>

#include <zlib.h>

#include <cctype>
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
                                                   {"token", digits + upper + lower + "_-"},
                                                   {"lower32", lower + "234567"},
                                                   {"bech32", "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"},
                                                   {"hexupper", digits + "ABCDEF"}};

std::string base64Url(const std::string &text)
{
    return QByteArray::fromStdString(text)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

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
        if (drawing[at] != '{' || at + 1 == drawing.size() || !std::islower(drawing[at + 1])) {
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
    if (alphabet == "basic-auth")
        return QByteArray::fromStdString("deploy:" + part("alnum", count, {}, body)).toBase64().toStdString();
    if (alphabet.starts_with("jwt")) {
        const std::string role = alphabet == "jwt" ? "editor" : "service_role";
        return base64Url(R"({"alg":"HS256","typ":"JWT"})") + '.'
            + base64Url(R"({"role":")" + role + R"(","sub":")" + part("alnum", 12, {}, Body::Random) + R"("})") + '.'
            + part("token", 43, {}, body);
    }
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
    const bool free = rule.alphabet == scanning::Alphabet::Free;
    return free ? key + "\n" : (rule.names.empty() ? "SOME_SETTING" : rule.names.front()) + "=" + key + "\n";
}

std::string KeyMaker::hint(const scanning::Rule &rule)
{
    return rule.hints.empty() ? std::string() : "# " + rule.hints.front() + "\n";
}

KeyMaker::Drawn KeyMaker::drawn(const scanning::Rule &rule, Body body)
{
    const std::string text = key(rule.example, body);
    const std::size_t begin = text.find("[[");
    if (begin == std::string::npos)
        return {hint(rule) + line(rule, text), text};
    const std::size_t end = text.find("]]");
    const std::string inside = text.substr(begin + 2, end - begin - 2);
    return {text.substr(0, begin) + inside + text.substr(end + 2) + "\n", inside};
}
