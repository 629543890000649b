// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/Rules.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <optional>

static void initResources()
{
    Q_INIT_RESOURCE(scanning_resources);  // the macro works in the global namespace only
}

namespace scanning {

namespace {

const QSet<QString> required{QStringLiteral("id"),       QStringLiteral("provider"), QStringLiteral("pattern"),
                             QStringLiteral("alphabet"), QStringLiteral("entropy"),  QStringLiteral("example"),
                             QStringLiteral("why"),      QStringLiteral("revoke"),   QStringLiteral("level")};
const QSet<QString> optional{QStringLiteral("names"), QStringLiteral("words"), QStringLiteral("checks"),
                             QStringLiteral("hints")};
const QHash<QString, Check> checkNames{{QStringLiteral("mixed"), Check::Mixed},
                                       {QStringLiteral("digit"), Check::Digit},
                                       {QStringLiteral("crc32-base62"), Check::Crc32},
                                       {QStringLiteral("jwt"), Check::Jwt},
                                       {QStringLiteral("jwt-service-role"), Check::JwtServiceRole},
                                       {QStringLiteral("basic-auth"), Check::BasicAuth},
                                       {QStringLiteral("url-password"), Check::UrlPassword},
                                       {QStringLiteral("chance"), Check::Chance}};

QByteArray resource(const QString &name)
{
    initResources();
    QFile file(name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "resource", "it is linked in");
    return opened ? file.readAll() : QByteArray();
}

core::Error bad(const QString &sentence)
{
    return {core::ErrorKind::BadInput, sentence};
}

core::Error badRule(const QString &id, const QString &what)
{
    return bad(QStringLiteral("The scan rule \"%1\" %2.").arg(id, what));
}

std::string bytes(const QJsonValue &value)
{
    return value.toString().toStdString();
}

std::optional<Alphabet> alphabetFromName(const QString &name)
{
    if (name == QLatin1String("alnum"))
        return Alphabet::Alnum;
    if (name == QLatin1String("token"))
        return Alphabet::Token;
    if (name == QLatin1String("base64"))
        return Alphabet::Base64;
    if (name == QLatin1String("free"))
        return Alphabet::Free;
    return {};
}

std::vector<std::string> texts(const QJsonValue &list)
{
    std::vector<std::string> result;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries)
        result.push_back(bytes(entry));
    return result;
}

std::optional<core::Error> checkFields(const QString &id, const QJsonObject &json)
{
    for (const QString &field : required) {
        const QJsonValue value = json[field];
        if (field == QLatin1String("entropy") ? !value.isDouble() : value.toString().isEmpty())
            return badRule(id, QStringLiteral("has no \"%1\"").arg(field));
    }
    const QStringList fields = json.keys();
    for (const QString &field : fields) {
        if (!required.contains(field) && !optional.contains(field))
            return badRule(id, QStringLiteral("has a field \"%1\" that rules do not have").arg(field));
    }
    return {};
}

core::Result<void> readChecks(const QJsonArray &checks, Rule &rule)
{
    for (const QJsonValue &check : checks) {
        const auto known = checkNames.constFind(check.toString());
        if (known == checkNames.constEnd())
            return badRule(QString::fromStdString(rule.id),
                           QStringLiteral("asks for a check \"%1\" that does not exist").arg(check.toString()));
        rule.checks.push_back(*known);
    }
    return {};
}

/// Whether a part of the pattern is captured.
bool captures(std::string_view pattern)
{
    bool inClass = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '\\')
            ++i;
        else if (c == '[' || c == ']')
            inClass = c == '[';
        else if (c == '(' && !inClass && pattern.substr(i + 1, 1) != "?")
            return true;
    }
    return false;
}

core::Result<void> readPattern(const QJsonObject &json, Expressions expressions, Rule &rule)
{
    const QString pattern = json[QLatin1String("pattern")].toString();
    rule.names = texts(json[QLatin1String("names")]);
    rule.hints = texts(json[QLatin1String("hints")]);
    rule.words = texts(json[QLatin1String("words")]);
    if (rule.has(Check::Chance))
        rule.evidence = Evidence::Chance;
    else if (!rule.names.empty() || !rule.words.empty())
        rule.evidence = Evidence::Name;
    rule.pattern = pattern.toStdString();
    rule.expression.setPattern(pattern);
    if (expressions == Expressions::Checked && !rule.expression.isValid()) {
        return badRule(QString::fromStdString(rule.id),
                       QStringLiteral("has a pattern that cannot be used: %1").arg(rule.expression.errorString()));
    }
    rule.keyGroup = captures(rule.pattern) ? 1 : 0;
    return {};
}

core::Result<Rule> ruleFromJson(const QString &id, const QJsonObject &json, Expressions expressions)
{
    if (const auto error = checkFields(id, json))
        return *error;
    const auto alphabet = alphabetFromName(json[QLatin1String("alphabet")].toString());
    if (!alphabet)
        return badRule(id, QStringLiteral("has an \"alphabet\" other than alnum, token, base64 and free"));
    const auto level = core::findingLevelFromName(bytes(json[QLatin1String("level")]));
    if (!level)
        return badRule(id, QStringLiteral("has a \"level\" other than low, medium, high and critical"));
    Rule rule;
    rule.id = id.toStdString();
    rule.provider = bytes(json[QLatin1String("provider")]);
    rule.alphabet = *alphabet;
    rule.entropy = json[QLatin1String("entropy")].toDouble();
    rule.example = bytes(json[QLatin1String("example")]);
    rule.why = bytes(json[QLatin1String("why")]);
    rule.revokeUrl = bytes(json[QLatin1String("revoke")]);
    rule.level = *level;
    if (const auto read = readChecks(json[QLatin1String("checks")].toArray(), rule); !read)
        return read.error();
    if (const auto read = readPattern(json, expressions, rule); !read)
        return read.error();
    return rule;
}

}  // namespace

core::Result<Rules> rulesFromJson(const QByteArray &json, Expressions expressions)
{
    QJsonParseError parseError;
    const QJsonObject file = QJsonDocument::fromJson(json, &parseError).object();
    if (parseError.error != QJsonParseError::NoError) {
        return bad(QStringLiteral("The scan rules are not JSON: %1 at byte %2.")
                       .arg(parseError.errorString())
                       .arg(parseError.offset));
    }
    if (file[QLatin1String("version")].toInt() != 1)
        return bad(QStringLiteral("The scan rules are not of version 1, the only one this program reads."));
    Rules rules;
    rules.samples = texts(file[QLatin1String("samples")]);
    QSet<QString> ids;
    const QJsonArray entries = file[QLatin1String("rules")].toArray();
    for (const QJsonValue &entry : entries) {
        const QString id = entry[QLatin1String("id")].toString();
        if (id.isEmpty())
            return bad(QStringLiteral("Scan rule number %1 has no \"id\".").arg(rules.list.size() + 1));
        if (ids.contains(id))
            return badRule(id, QStringLiteral("is there twice"));
        ids.insert(id);
        auto rule = ruleFromJson(id, entry.toObject(), expressions);
        if (!rule)
            return rule.error();
        rules.list.push_back(*std::move(rule));
    }
    if (rules.list.empty())
        return bad(QStringLiteral("The scan rules file has no rules."));
    return rules;
}

Rules merged(Rules rules, Rules own)
{
    for (Rule &rule : own.list) {
        const auto same =
            std::find_if(rules.list.begin(), rules.list.end(), [&rule](const Rule &one) { return one.id == rule.id; });
        if (same != rules.list.end())
            *same = std::move(rule);
        else
            rules.list.insert(rules.list.begin(), std::move(rule));
    }
    rules.samples.insert(rules.samples.end(), own.samples.begin(), own.samples.end());
    return rules;
}

core::Result<Rules> loadRules(const QString &userFile)
{
    auto rules = rulesFromJson(builtInRules(), Expressions::Trusted);  // the tests check them
    QFile file(userFile);
    if (!rules || userFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return rules;
    auto own = rulesFromJson(file.readAll());
    if (!own)
        return core::Error{own.error().kind, QStringLiteral("%1: %2").arg(userFile, own.error().message)};
    return merged(*std::move(rules), *std::move(own));
}

QByteArray builtInRules()
{
    return resource(QStringLiteral(":/scan-rules.json"));
}

QByteArray builtInPlaces()
{
    return resource(QStringLiteral(":/scan-places.json"));
}

}  // namespace scanning
