// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/Redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace gateway {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 16 * 1024;

class Redactor {
public:
    explicit Redactor(const QStringList &own) : m_own(own) { }

    QJsonValue value(const QJsonValue &json, const QString &key) const
    {
        if (json.isObject())
            return object(json.toObject());
        if (json.isArray())
            return array(json.toArray(), key);
        if (!json.isString() || json.toString().isEmpty())
            return json;
        if (holdsSecret(key))
            return u"(redacted)"_s;
        if (namesPerson(key) && !m_own.contains(json.toString()))
            return u"(another user)"_s;
        return text(json.toString());
    }

    /// What may stand in the middle of any text.
    QString text(QString all) const
    {
        static const QRegularExpression named(
            u"\\b(?:(?:node|m|disco|nl|priv)key:[0-9a-fA-F]+|(?:sk|tskey|ghp|xox[a-z]|AIza)[-_][A-Za-z0-9_\\-]{8,})"_s);
        // A run that long with digits among its letters is no word: keys, tokens, cookies.
        static const QRegularExpression secret(
            u"(?=[A-Za-z0-9_+/=]*[0-9])(?=[A-Za-z0-9_+/=]*[A-Za-z])[A-Za-z0-9_+/=]{24,}"_s);
        static const QRegularExpression person(u"[A-Za-z0-9._%+\\-]+@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9\\-]+)*"_s);
        all.replace(named, u"(redacted)"_s);
        all.replace(secret, u"(redacted)"_s);
        qsizetype at = 0;
        for (auto found = person.match(all); found.hasMatch(); found = person.match(all, at)) {
            const QString shown = m_own.contains(found.captured()) ? found.captured() : u"(another user)"_s;
            all.replace(found.capturedStart(), found.capturedLength(), shown);
            at = found.capturedStart() + shown.size();
        }
        return all;
    }

private:
    static bool contains(const QString &key, std::initializer_list<QLatin1String> parts)
    {
        return std::any_of(parts.begin(), parts.end(),
                           [&key](QLatin1String part) { return key.contains(part, Qt::CaseInsensitive); });
    }
    static bool holdsSecret(const QString &key)
    {
        return contains(key,
                        {"authurl"_L1, "auth_url"_L1, "publickey"_L1, "token"_L1, "secret"_L1, "password"_L1,
                         "cookie"_L1, "authorization"_L1, "apikey"_L1, "api_key"_L1, "credential"_L1, "sshhostkeys"_L1})
            || key == "Key"_L1 || key == "Machine"_L1 || key == "DiscoKey"_L1;
    }
    static bool namesPerson(const QString &key)
    {
        return contains(key, {"loginname"_L1, "displayname"_L1, "profilepic"_L1, "username"_L1, "email"_L1})
            || key == "login"_L1 || key == "user"_L1 || key == "owner"_L1;
    }

    QJsonObject object(const QJsonObject &json) const
    {
        QJsonObject shown;
        for (auto entry = json.begin(); entry != json.end(); ++entry)
            shown.insert(text(entry.key()), value(entry.value(), entry.key()));
        return shown;
    }
    QJsonArray array(const QJsonArray &json, const QString &key) const
    {
        QJsonArray shown;
        for (const QJsonValue &entry : json)
            shown.append(value(entry, key));
        return shown;
    }

    QStringList m_own;
};

}  // namespace

QString redacted(const QByteArray &body, const QStringList &own)
{
    const Redactor redactor(own);
    const QJsonDocument json = QJsonDocument::fromJson(body);
    QString shown;
    if (json.isObject())
        shown = QString::fromUtf8(QJsonDocument(redactor.value(json.object(), {}).toObject()).toJson());
    else if (json.isArray())
        shown = QString::fromUtf8(QJsonDocument(redactor.value(json.array(), {}).toArray()).toJson());
    else
        shown = redactor.text(QString::fromUtf8(body.left(mostShown)));
    shown = shown.trimmed();
    return shown.size() <= mostShown
        ? shown
        : shown.left(mostShown) + u"\n… %1 characters more"_s.arg(shown.size() - mostShown);
}

}  // namespace gateway
