// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/ScanJob.h"

#include "core/FindingJson.h"
#include "scanning/Scanner.h"
#include "worker/Pipe.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonArray>

namespace worker {

namespace {

constexpr qint64 progressEveryMs = 100;

scanning::ScanRequest scanRequestFromJson(const QJsonObject &json)
{
    scanning::ScanRequest request;
    const QJsonArray paths = json[QLatin1String("paths")].toArray();
    for (const QJsonValue &path : paths)
        request.paths.push_back(path.toString().toStdString());
    request.home = json[QLatin1String("home")].toString().toStdString();
    request.salt = QByteArray::fromHex(json[QLatin1String("salt")].toString().toLatin1()).toStdString();
    request.cacheFile = json[QLatin1String("cache")].toString();
    request.history = json[QLatin1String("history")].toBool();
    request.processes = json[QLatin1String("processes")].toBool();
    return request;
}

}  // namespace

core::Result<QJsonObject> runScan(const QJsonObject &request, Pipe &pipe)
{
    const QJsonValue scan = request[QLatin1String("scan")];
    if (!scan.isObject())
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("The request asks for nothing: \"scan\" is missing.")};
    const auto scanner =
        scanning::Scanner::create(scan[QLatin1String("rules")].toString(), scan[QLatin1String("engine")].toString());
    if (!scanner)
        return scanner.error();
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    auto allowed = scanning::Allowlist::load(scan[QLatin1String("allowlist")].toString());
    if (!allowed)
        return allowed.error();
    scanning::ScanRequest wanted = scanRequestFromJson(scan.toObject());
    wanted.allowed = *std::move(allowed);
    const auto report = scanner->scan(wanted, [&](const core::ScanCoverage &seen) {
        if (sinceProgress.elapsed() >= progressEveryMs) {
            sinceProgress.start();
            pipe.write({{QStringLiteral("progress"),
                         QJsonObject{{QStringLiteral("files"), seen.files}, {QStringLiteral("bytes"), seen.bytes}}}});
        }
        return pipe.isClosed() ? scanning::Next::Stop : scanning::Next::GoOn;
    });
    if (!report)
        return report.error();
    return QJsonObject{{QStringLiteral("report"), core::toJson(*report)}};
}

}  // namespace worker
