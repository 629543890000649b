// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedying/Remedy.h"

#include "configuring/Edit.h"
#include "remedying/FileKind.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace remedying {

namespace {

constexpr std::array<std::string_view, 5> names{"keychain", "remove", "redact", "tighten", "gitignore"};

core::Error cannot(const KeyInText &key, const char *why)
{
    return {core::ErrorKind::BadInput,
            QStringLiteral("%1 %2").arg(QFile::decodeName(key.path.c_str()), QLatin1String(why))};
}

struct Line {
    std::size_t from = 0;
    std::size_t to = 0;  ///< before its line end
    std::size_t next = 0;
};

Line lineAt(std::string_view text, std::size_t at)
{
    Line line;
    line.from = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
    line.to = std::min(text.find('\n', at), text.size());
    line.next = std::min(line.to + 1, text.size());
    if (line.to > line.from && text[line.to - 1] == '\r')
        --line.to;
    return line;
}

/// NAME=value with nothing else on the line: the name, and where the value stands with its quotes.
struct Assignment {
    QString name;
    std::size_t from = 0;
    std::size_t to = 0;
};

std::optional<Assignment> assignmentAt(std::string_view text, const Line &line, std::size_t from, std::size_t to,
                                       FileKind kind)
{
    static const QRegularExpression shell(
        QStringLiteral(R"(^\s*(?:(?:export|declare -x|typeset -x|local)\s+)?([A-Za-z_]\w*)\s*=\s*$)"));
    static const QRegularExpression fish(QStringLiteral(R"(^\s*set\s+(?:-\w+\s+|--\w+\s+)*([A-Za-z_]\w*)\s+$)"));
    const bool quoted = from > line.from && to < line.to && (text[from - 1] == '"' || text[from - 1] == '\'')
        && text[to] == text[from - 1];
    const std::size_t begin = quoted ? from - 1 : from;
    const std::size_t end = quoted ? to + 1 : to;
    const QString rest = QString::fromUtf8(text.data() + end, qsizetype(line.to - end)).trimmed();
    if (!rest.isEmpty() && !rest.startsWith(u'#') && rest != u";")
        return {};
    const QString before = QString::fromUtf8(text.data() + line.from, qsizetype(begin - line.from));
    const auto match = (kind == FileKind::Fish ? fish : shell).match(before);
    if (!match.hasMatch())
        return {};
    return Assignment{match.captured(1), begin, end};
}

bool isComment(std::string_view text, const Line &line)
{
    const std::size_t first = text.find_first_not_of(" \t", line.from);
    return first < line.to && text[first] == '#';
}

/// Shell files and .env files: each line with the key.
core::Result<Rewrite> rewriteLines(Remedy remedy, const KeyInText &key, FileKind kind, const QString &keyName)
{
    Rewrite result;
    for (const auto &[from, to] : key.spans) {
        const Line line = lineAt(key.bytes, from);
        if (!result.replacements.empty()
            && from < result.replacements.back().offset + result.replacements.back().length)
            continue;  // twice on a line that goes as a whole
        const auto assignment = assignmentAt(key.bytes, line, from, to, kind);
        if (!assignment && !isComment(key.bytes, line))
            return cannot(key, "has the key in a line that is no plain NAME=value. Change that line by hand.");
        if (assignment && remedy == Remedy::Keychain && result.name.isEmpty())
            result.name = keyName.isEmpty() ? assignment->name : keyName;
        if (!assignment || remedy == Remedy::Remove || kind == FileKind::Dotenv) {
            result.replacements.push_back({line.from, line.next - line.from, {}});
        } else {
            const std::string get = "(spotmeter secret get " + result.name.toStdString() + ")";
            result.replacements.push_back({assignment->from, assignment->to - assignment->from,
                                           kind == FileKind::Fish ? get : "\"$" + get + "\""});
        }
    }
    if (remedy == Remedy::Keychain && result.name.isEmpty())
        return cannot(key, "has the key in a comment only. Remove it there.");
    if (remedy == Remedy::Keychain && kind == FileKind::Dotenv)
        result.next = QStringLiteral("Start what needs it with `spotmeter secret run -- command`.");
    return result;
}

configuring::Format formatOf(FileKind kind, const KeyInText &key)
{
    if (kind == FileKind::Toml)
        return configuring::Format::Toml;
    if (kind == FileKind::Yaml)
        return configuring::Format::Yaml;
    const bool strict = configuring::readLeaves(configuring::Format::Json, key.bytes).ok();
    return strict ? configuring::Format::Json : configuring::Format::Jsonc;
}

/// The whole text as one replacement, cut down to what differs and to the key, which must be in it whole.
std::vector<Replacement> difference(const KeyInText &key, std::string_view after)
{
    const std::string_view before = key.bytes;
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    head = std::min(head, key.spans.front().first);
    tail = std::min(tail, before.size() - key.spans.back().second);
    return {{head, before.size() - head - tail, std::string(after.substr(head, after.size() - head - tail))}};
}

/// JSON, TOML and YAML: the parsed value that has the key in it.
core::Result<Rewrite> rewriteValues(Remedy remedy, const KeyInText &key, FileKind kind, const QString &keyName)
{
    const configuring::Format format = formatOf(kind, key);
    const auto leaves = configuring::readLeaves(format, key.bytes);
    if (!leaves)
        return cannot(key, "cannot be parsed. Mend it, or change it by hand.");
    const std::string secret(
        key.bytes.substr(key.spans.front().first, key.spans.front().second - key.spans.front().first));
    const std::string_view prefix = variablePrefixOf(key.path);
    if (remedy == Remedy::Keychain && prefix.empty())
        return cannot(key, "is read by a program that looks no values up. Remove the key, or let the program log in.");
    Rewrite result;
    std::vector<configuring::Edit> edits;
    for (const configuring::Leaf &leaf : *leaves) {
        const std::size_t at = leaf.kind == configuring::Leaf::Kind::Text ? leaf.text.find(secret) : std::string::npos;
        if (at == std::string::npos)
            continue;
        if (remedy == Remedy::Remove) {
            edits.push_back({leaf.path, {}});
            continue;
        }
        if (result.name.isEmpty())
            result.name = keyName.isEmpty() ? QString::fromStdString(leaf.path.back()) : keyName;
        const std::string lookUp = std::string(prefix) + result.name.toStdString() + '}';
        edits.push_back({leaf.path, std::string(leaf.text).replace(at, secret.size(), lookUp)});
    }
    if (edits.empty())
        return cannot(key, "has the key outside its values. Change it by hand.");
    static const QRegularExpression variable(QStringLiteral("^[A-Za-z_]\\w*$"));
    if (remedy == Remedy::Keychain && !variable.match(result.name).hasMatch())
        return cannot(key, "has the key where no name tells what to call it. Give it one with --name.");
    const auto edited = configuring::applyEdits(format, key.bytes, edits);
    if (!edited)
        return edited.error();
    result.replacements = difference(key, edited->bytes);
    if (remedy == Remedy::Keychain)
        result.next = QStringLiteral("Start the program with `spotmeter secret run -- command`, so that it has %1.")
                          .arg(result.name);
    return result;
}

Rewrite redacted(const KeyInText &key)
{
    constexpr std::string_view words = "redacted-by-spotmeter";
    Rewrite result;
    for (const auto &[from, to] : key.spans) {
        std::string text(words.substr(0, std::min(words.size(), to - from)));
        text.resize(to - from, '*');
        result.replacements.push_back({from, to - from, text});
    }
    result.next = QStringLiteral("Revoke the key: whoever read the file before has it.");
    return result;
}

}  // namespace

std::string_view name(Remedy remedy)
{
    return names.at(std::size_t(remedy));
}

std::optional<Remedy> remedyFromName(std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::optional<Remedy>() : Remedy(found - names.begin());
}

core::Result<Rewrite> rewrite(Remedy remedy, const KeyInText &key, const QString &keyName)
{
    if (remedy == Remedy::Redact)
        return redacted(key);
    const FileKind kind = fileKindOf(key.path);
    switch (kind) {
    case FileKind::Shell:
    case FileKind::Fish:
    case FileKind::Dotenv:
        return rewriteLines(remedy, key, kind, keyName);
    case FileKind::Json:
    case FileKind::Toml:
    case FileKind::Yaml:
        return rewriteValues(remedy, key, kind, keyName);
    case FileKind::Other:
        break;
    }
    return cannot(key, "is of a kind that Spotmeter does not change. Change it by hand, then revoke the key.");
}

std::string applied(std::string_view bytes, const std::vector<Replacement> &replacements)
{
    std::string result;
    std::size_t at = 0;
    for (const Replacement &one : replacements) {
        result.append(bytes.substr(at, one.offset - at)).append(one.text);
        at = one.offset + one.length;
    }
    return result.append(bytes.substr(at));
}

}  // namespace remedying
