// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/Rules.h"

#include <QFile>
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
const QSet<QString> optional{QStringLiteral("names"), QStringLiteral("checks")};

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
    return {};
}

/// NAME=value, "name": "value", name => 'value', set -gx NAME value, and the same inside a JSON string.
QString valueOf(const QStringList &names, const QString &pattern)
{
    return QStringLiteral(R"((?i:%1)\\?["']?[ \t]{0,4}(?:=>|[=:]|[ \t])[ \t]{0,4}\\?["']?(%2))")
        .arg(names.join(u'|'), pattern);
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
        if (check == QLatin1String("mixed"))
            rule.mixed = true;
        else if (check == QLatin1String("crc32-base62"))
            rule.crc32 = true;
        else
            return badRule(QString::fromStdString(rule.id),
                           QStringLiteral("asks for a check \"%1\" that does not exist").arg(check.toString()));
    }
    return {};
}

core::Result<void> readPattern(const QJsonObject &json, Rule &rule)
{
    QString pattern = json[QLatin1String("pattern")].toString();
    const QStringList names = json[QLatin1String("names")].toVariant().toStringList();
    if (!names.isEmpty()) {
        pattern = valueOf(names, pattern);
        rule.keyGroup = 1;
        rule.name = names.first().toStdString();
    }
    rule.pattern = pattern.toStdString();
    rule.expression.setPattern(pattern);
    if (!rule.expression.isValid()) {
        return badRule(QString::fromStdString(rule.id),
                       QStringLiteral("has a pattern that cannot be used: %1").arg(rule.expression.errorString()));
    }
    rule.expression.optimize();
    return {};
}

core::Result<Rule> ruleFromJson(const QString &id, const QJsonObject &json)
{
    if (const auto error = checkFields(id, json))
        return *error;
    const auto alphabet = alphabetFromName(json[QLatin1String("alphabet")].toString());
    if (!alphabet)
        return badRule(id, QStringLiteral("has an \"alphabet\" other than alnum, token and base64"));
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
    if (const auto read = readPattern(json, rule); !read)
        return read.error();
    return rule;
}

}  // namespace

core::Result<Rules> rulesFromJson(const QByteArray &json)
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
    QSet<QString> ids;
    const QJsonArray entries = file[QLatin1String("rules")].toArray();
    for (const QJsonValue &entry : entries) {
        const QString id = entry[QLatin1String("id")].toString();
        if (id.isEmpty())
            return bad(QStringLiteral("Scan rule number %1 has no \"id\".").arg(rules.size() + 1));
        if (ids.contains(id))
            return badRule(id, QStringLiteral("is there twice"));
        ids.insert(id);
        auto rule = ruleFromJson(id, entry.toObject());
        if (!rule)
            return rule.error();
        rules.push_back(*std::move(rule));
    }
    if (rules.empty())
        return bad(QStringLiteral("The scan rules file has no rules."));
    return rules;
}

QByteArray builtInRules()
{
    initResources();
    QFile file(QStringLiteral(":/scan-rules.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "builtInRules", "the rules are linked in");
    return opened ? file.readAll() : QByteArray();
}

}  // namespace scanning
