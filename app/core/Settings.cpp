// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace core {

namespace {

constexpr const char *themeNames[] = {"system", "light", "dark"};

Error badKey(const QString &key, const QString &expected)
{
    return {ErrorKind::BadInput, QStringLiteral("The setting \"%1\" must be %2.").arg(key, expected)};
}

Result<void> readOne(Settings &settings, const QString &key, const QJsonValue &value)
{
    const auto readString = [&](QString &into) -> Result<void> {
        if (!value.isString())
            return badKey(key, QStringLiteral("a text"));
        into = value.toString();
        return {};
    };
    if (key == QLatin1String("gateway_url"))
        return readString(settings.gatewayUrl);
    if (key == QLatin1String("tailscaled_socket"))
        return readString(settings.tailscaledSocket);
    if (key == QLatin1String("gateway_trusted")) {
        if (!value.isBool())
            return badKey(key, QStringLiteral("true or false"));
        settings.gatewayTrusted = value.toBool();
        return {};
    }
    if (key == QLatin1String("prices")) {
        if (!value.isObject())
            return badKey(key, QStringLiteral("an object with a price for each model"));
        settings.prices = value.toObject();
        return {};
    }
    if (key == QLatin1String("port")) {
        const int port = value.toInt(-1);
        if (!value.isDouble() || port < 0 || port > 65535)
            return badKey(key, QStringLiteral("a port number from 1 to 65535, or 0 for any free one"));
        settings.port = port;
        return {};
    }
    if (key == QLatin1String("theme")) {
        for (int i = 0; i < 3; ++i) {
            if (value.toString() == QLatin1String(themeNames[i])) {
                settings.theme = static_cast<Theme>(i);
                return {};
            }
        }
        return badKey(key, QStringLiteral("\"system\", \"light\" or \"dark\""));
    }
    return Error{ErrorKind::BadInput, QStringLiteral("There is no setting called \"%1\".").arg(key)};
}

}  // namespace

QJsonObject toJson(const Settings &settings)
{
    return {
        {QStringLiteral("gateway_url"), settings.gatewayUrl},
        {QStringLiteral("gateway_trusted"), settings.gatewayTrusted},
        {QStringLiteral("port"), settings.port},
        {QStringLiteral("prices"), settings.prices},
        {QStringLiteral("tailscaled_socket"), settings.tailscaledSocket},
        {QStringLiteral("theme"), QLatin1String(themeNames[static_cast<int>(settings.theme)])},
    };
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
