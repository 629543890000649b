// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Settings.h"

#include "core/Budget.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

namespace core {

namespace {

constexpr const char *themeNames[] = {"system", "light", "dark", "contrast"};
constexpr const char *guardNames[] = {"off", "warn", "block"};

// Most keys, by the type of its value.

struct TextKey {
    const char *name;
    QString Settings::*field;
    bool (*isGood)(const QString &);
    const char *expected;
};

struct NumberKey {
    const char *name;
    int Settings::*field;
    int least;
    int most;
    const char *expected;
};

struct SwitchKey {
    const char *name;
    bool Settings::*field;
};

bool anyText(const QString &)
{
    return true;
}

bool isFullPathOrEmpty(const QString &path)
{
    return path.isEmpty() || QDir::isAbsolutePath(path);
}

/// A name that a header of ours may have: what frames a message or belongs to one connection is not ours to send.
bool isHeaderOrEmpty(const QString &name)
{
    static const QStringList reserved{
        QStringLiteral("host"),       QStringLiteral("content-length"), QStringLiteral("transfer-encoding"),
        QStringLiteral("connection"), QStringLiteral("keep-alive"),     QStringLiteral("te"),
        QStringLiteral("trailer"),    QStringLiteral("upgrade"),        QStringLiteral("expect"),
    };
    static const QRegularExpression token(QStringLiteral("\\A[!#$%&'*+.^_`|~0-9A-Za-z-]{0,64}\\z"));  // RFC 9110, 5.6.2
    return token.match(name).hasMatch() && !reserved.contains(name, Qt::CaseInsensitive);
}

/// Without the path, which OTLP says.
bool isCollectorOrEmpty(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return address.isEmpty()
        || (url.isValid() && isHttp && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery()
            && !address.endsWith(u'/') && !url.path().endsWith(QLatin1String("/v1/traces")));
}

bool isAttributionOrEmpty(const QString &name)
{
    static const QStringList credentials{QStringLiteral("authorization"), QStringLiteral("x-api-key"),
                                         QStringLiteral("x-goog-api-key"), QStringLiteral("api-key"),
                                         QStringLiteral("cookie")};
    return isHeaderOrEmpty(name) && !credentials.contains(name, Qt::CaseInsensitive);
}

bool isLanguageOrEmpty(const QString &name)
{
    return name.isEmpty() || languageNames().contains(name);
}

constexpr TextKey textKeys[] = {
    {"gateway_url", &Settings::gatewayUrl, anyText, "a text"},
    {"gateway_credential_header", &Settings::gatewayCredentialHeader, isHeaderOrEmpty,
     "the name of a header, such as Authorization or x-api-key, or empty for none"},
    {"trusted_certificates", &Settings::trustedCertificates, isFullPathOrEmpty,
     "the full path of a PEM file, or empty for the system's certificates"},
    {"attribution_header", &Settings::attributionHeader, isAttributionOrEmpty,
     "the name of a header, such as X-Coding-Agent, or empty for none"},
    {"tailscaled_socket", &Settings::tailscaledSocket, anyText, "a text"},
    {"telemetry_url", &Settings::telemetryUrl, isCollectorOrEmpty,
     "the address of an OpenTelemetry collector, such as http://collector:4318, or empty for none"},
    {"language", &Settings::language, isLanguageOrEmpty,
     "\"en\", \"de\", \"fr\", \"es\", \"ja\" or \"zh_CN\", or empty for the system's"},
};

constexpr SwitchKey switchKeys[] = {
    {"gateway_trusted", &Settings::gatewayTrusted},
    {"listen_on_ipv6", &Settings::listenOnIpv6},
};

constexpr NumberKey numberKeys[] = {
    {"port", &Settings::port, 0, 65535, "a port number from 1 to 65535, or 0 for any free one"},
    {"connect_seconds", &Settings::connectSeconds, 1, 300, "a number of seconds from 1 to 300"},
    {"keep_days", &Settings::keepDays, 0, 36'500, "a number of days up to 36500, or 0 to keep all"},
    {"idle_seconds", &Settings::idleSeconds, 1, 86'400, "a number of seconds from 1 to 86400"},
};

Error badKey(const QString &key, const QString &expected)
{
    return {ErrorKind::BadInput, QStringLiteral("The setting \"%1\" must be %2.").arg(key, expected)};
}

Result<void> readTheme(Settings &settings, const QString &key, const QJsonValue &value)
{
    for (int i = 0; i < int(std::size(themeNames)); ++i) {
        if (value.toString() == QLatin1String(themeNames[i])) {
            settings.theme = static_cast<Theme>(i);
            return {};
        }
    }
    return badKey(key, QStringLiteral("\"system\", \"light\", \"dark\" or \"contrast\""));
}

Result<void> readGuard(Settings &settings, const QString &key, const QJsonValue &value)
{
    for (int i = 0; i < 3; ++i) {
        if (value.toString() == QLatin1String(guardNames[i])) {
            settings.guard = static_cast<GuardMode>(i);
            return {};
        }
    }
    return badKey(key, QStringLiteral("\"off\", \"warn\" or \"block\""));
}

Result<void> readFallbacks(Settings &settings, const QString &key, const QJsonValue &value)
{
    QStringList urls;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QString url = entry.toString().trimmed();
        if (!url.isEmpty() && !urls.contains(url))
            urls.append(url);
        else if (!entry.isString())
            return badKey(key, QStringLiteral("a list of gateway URLs"));
    }
    if (!value.isArray())
        return badKey(key, QStringLiteral("a list of gateway URLs"));
    settings.fallbackGateways = urls;
    return {};
}

Result<void> readSilenced(Settings &settings, const QString &key, const QJsonValue &value)
{
    QStringList silenced;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        silenced.append(entry.toString());
    const QStringList known = noticeNames();
    const auto isKnown = [&known](const QString &name) { return known.contains(name); };
    if (!value.isArray() || !std::all_of(silenced.begin(), silenced.end(), isKnown))
        return badKey(key, QStringLiteral("a list of some of: ") + known.join(QStringLiteral(", ")));
    settings.silencedNotices = silenced;
    return {};
}

Result<void> readBudgets(Settings &settings, const QString &key, const QJsonValue &value)
{
    if (!value.isArray())
        return badKey(key, QStringLiteral("a list of budgets"));
    if (const auto budgets = budgetsFromJson(value.toArray()); !budgets)
        return budgets.error();
    settings.budgets = value.toArray();
    return {};
}

Result<void> readPrices(Settings &settings, const QString &key, const QJsonValue &value)
{
    if (!value.isObject())
        return badKey(key, QStringLiteral("an object with a price for each model"));
    settings.prices = value.toObject();
    return {};
}

Result<void> readOne(Settings &settings, const QString &key, const QJsonValue &value)
{
    for (const TextKey &known : textKeys) {
        if (key != QLatin1String(known.name))
            continue;
        const QString text = value.toString().trimmed();
        if (!value.isString() || !known.isGood(text))
            return badKey(key, QLatin1String(known.expected));
        settings.*known.field = text;
        return {};
    }
    for (const NumberKey &known : numberKeys) {
        if (key != QLatin1String(known.name))
            continue;
        const int number = value.toInt(known.least - 1);
        if (number < known.least || number > known.most)
            return badKey(key, QLatin1String(known.expected));
        settings.*known.field = number;
        return {};
    }
    for (const SwitchKey &known : switchKeys) {
        if (key != QLatin1String(known.name))
            continue;
        if (!value.isBool())
            return badKey(key, QStringLiteral("true or false"));
        settings.*known.field = value.toBool();
        return {};
    }
    if (key == QLatin1String("budgets"))
        return readBudgets(settings, key, value);
    if (key == QLatin1String("silenced_notifications"))
        return readSilenced(settings, key, value);
    if (key == QLatin1String("prices"))
        return readPrices(settings, key, value);
    if (key == QLatin1String("fallback_gateways"))
        return readFallbacks(settings, key, value);
    if (key == QLatin1String("guard"))
        return readGuard(settings, key, value);
    if (key == QLatin1String("theme"))
        return readTheme(settings, key, value);
    return Error{ErrorKind::BadInput, QStringLiteral("There is no setting called \"%1\".").arg(key)};
}

}  // namespace

QStringList noticeNames()
{
    return {QStringLiteral("budget"), QStringLiteral("key_expiry"), QStringLiteral("gateway"),
            QStringLiteral("stray_key"), QStringLiteral("guard")};
}

QStringList languageNames()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"),
            QStringLiteral("es"), QStringLiteral("ja"), QStringLiteral("zh_CN")};
}

const char *name(GuardMode mode)
{
    return guardNames[static_cast<int>(mode)];
}

QJsonObject toJson(const Settings &settings)
{
    QJsonObject json{
        {QStringLiteral("fallback_gateways"), QJsonArray::fromStringList(settings.fallbackGateways)},
        {QStringLiteral("budgets"), settings.budgets},
        {QStringLiteral("prices"), settings.prices},
        {QStringLiteral("silenced_notifications"), QJsonArray::fromStringList(settings.silencedNotices)},
        {QStringLiteral("theme"), QLatin1String(themeNames[static_cast<int>(settings.theme)])},
        {QStringLiteral("guard"), QLatin1String(name(settings.guard))},
    };
    for (const TextKey &known : textKeys)
        json[QLatin1String(known.name)] = settings.*known.field;
    for (const SwitchKey &known : switchKeys)
        json[QLatin1String(known.name)] = settings.*known.field;
    for (const NumberKey &known : numberKeys)
        json[QLatin1String(known.name)] = settings.*known.field;
    return json;
}

Result<Settings> settingsFromJson(const QJsonObject &json, const Settings &base)
{
    Settings settings = base;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (const auto read = readOne(settings, it.key(), it.value()); !read)
            return read.error();
    }
    return settings;
}

Result<Settings> loadSettings(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Settings{};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Denied, QStringLiteral("Cannot read %1: %2.").arg(path, file.errorString())};
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parse);
    if (!document.isObject()) {
        return Error{
            ErrorKind::BadInput,
            QStringLiteral(
                "%1 is not a JSON object (%2 at byte %3). Correct it, or move it away to start with the defaults.")
                .arg(path, parse.errorString())
                .arg(parse.offset)};
    }
    auto settings = settingsFromJson(document.object());
    if (!settings)
        return Error{settings.error().kind, QStringLiteral("%1: %2").arg(path, settings.error().message)};
    return settings;
}

Result<void> saveSettings(const QString &path, const Settings &settings)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error{ErrorKind::Denied, QStringLiteral("Cannot create the folder of %1.").arg(path)};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(toJson(settings)).toJson()) < 0 || !file.commit())
        return Error{ErrorKind::Denied, QStringLiteral("Cannot write %1: %2.").arg(path, file.errorString())};
    return {};
}

}  // namespace core
