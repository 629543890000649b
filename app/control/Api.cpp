// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/Api.h"

#include "http/Write.h"

#include <QJsonDocument>

#include <array>

namespace control::api {

namespace {

struct KindName {
    core::ErrorKind kind;
    const char *name;
    int status;
};

constexpr std::array<KindName, 6> kinds{{
    {core::ErrorKind::BadInput, "bad_input", 400},
    {core::ErrorKind::Denied, "denied", 403},
    {core::ErrorKind::NotFound, "not_found", 404},
    {core::ErrorKind::Conflict, "conflict", 409},
    {core::ErrorKind::Unavailable, "unavailable", 503},
    {core::ErrorKind::Internal, "internal", 500},
}};

const KindName &entryOf(core::ErrorKind kind)
{
    for (const KindName &entry : kinds) {
        if (entry.kind == kind)
            return entry;
    }
    return kinds.back();
}

core::ErrorKind kindFromName(const QString &name)
{
    for (const KindName &entry : kinds) {
        if (name == QLatin1String(entry.name))
            return entry.kind;
    }
    return core::ErrorKind::Internal;
}

}  // namespace

std::string requestBytes(std::string_view method, std::string_view path, const QJsonObject &body)
{
    const std::array<http::Field, 2> fields{{{"Host", "spotmeter"}, {"Content-Type", "application/json"}}};
    const QByteArray json = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    return http::writeRequest(method, path, fields, {json.constData(), std::size_t(json.size())});
}

core::Result<QJsonObject> readAnswer(int code, const std::string &body)
{
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(body)).object();
    if (code < 300)
        return json;
    const QJsonObject error = json[QLatin1String("error")].toObject();
    const QString message = error[QLatin1String("message")].toString();
    return core::Error{kindFromName(error[QLatin1String("kind")].toString()),
                       message.isEmpty() ? QStringLiteral("The service answered with status %1.").arg(code)
                                         : message};
}

core::Error notRunning(const QString &socketPath)
{
    return {core::ErrorKind::Unavailable,
            QStringLiteral("The Spotmeter service does not answer at %1. Start it with `spotmeterd`.").arg(socketPath)};
}

int statusOf(core::ErrorKind kind)
{
    return entryOf(kind).status;
}

QJsonObject errorJson(const core::Error &error)
{
    return {{QStringLiteral("error"),
             QJsonObject{{QStringLiteral("kind"), QLatin1String(entryOf(error.kind).name)},
                         {QStringLiteral("message"), error.message}}}};
}

}  // namespace control::api
