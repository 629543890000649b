// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ScanJobs.h"

#include "core/Programs.h"
#include "core/Secret.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QProcess>
#include <QSaveFile>

#include <memory>

namespace service {

namespace {

core::Result<QJsonObject> readReport(const QJsonObject &last)
{
    if (const QJsonValue report = last[QLatin1String("report")]; report.isObject())
        return report.toObject();
    if (const QString said = last[QLatin1String("error")].toObject()[QLatin1String("message")].toString();
        !said.isEmpty())
        return core::Error{core::ErrorKind::BadInput, said};
    return core::Error{core::ErrorKind::Internal,
                       QStringLiteral("The scan broke off. Nothing was changed; try a smaller folder.")};
}

}  // namespace

ScanJobs::ScanJobs(QString home, QString data, QString config, Look look, QObject *parent)
    : QObject(parent), m_home(std::move(home)), m_data(std::move(data)), m_config(std::move(config)), m_look(look)
{
}

core::Result<QByteArray> ScanJobs::salt() const
{
    const QString saltFile = m_data + QStringLiteral("/scan.salt");
    QFile existing(saltFile);
    if (existing.open(QIODevice::ReadOnly)) {
        const QByteArray hex = existing.readAll().trimmed();
        if (hex.size() >= 32)
            return hex;
    }
    const QByteArray hex = QByteArray::fromStdString(core::randomHex(32));
    QSaveFile file(saltFile);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(hex) < 0 || !file.commit())
        return core::Error{core::ErrorKind::Internal,
                           QStringLiteral("Cannot write %1: %2.").arg(saltFile, file.errorString())};
    return hex;
}

void ScanJobs::scan(const QStringList &paths, QObject *context,
                    std::function<void(const core::Result<QJsonObject> &)> done, Depth depth)
{
    const auto hex = salt();
    if (!hex) {
        done(hex.error());
        return;
    }
    auto *worker = new QProcess(this);
    auto last = std::make_shared<QJsonObject>();
    const auto read = [this, worker, last] {
        while (worker->canReadLine()) {
            *last = QJsonDocument::fromJson(worker->readLine()).object();
            if (const QJsonObject seen = (*last)[QLatin1String("progress")].toObject(); !seen.isEmpty())
                Q_EMIT progressed(seen[QLatin1String("files")].toInteger(), seen[QLatin1String("bytes")].toInteger());
        }
    };
    connect(worker, &QProcess::readyReadStandardOutput, worker, read);
    connect(worker, &QProcess::finished, worker, [worker, read, last, done, context = QPointer(context)] {
        read();
        worker->deleteLater();
        if (context)
            done(readReport(*last));
    });
    connect(worker, &QProcess::errorOccurred, worker, [worker, done, context = QPointer(context)](auto error) {
        if (error != QProcess::FailedToStart)
            return;  // finished() follows
        worker->deleteLater();
        if (context)
            done(core::Error{core::ErrorKind::NotFound,
                             QStringLiteral("%1 is missing. Install Spotmeter again.").arg(worker->program())});
    });
    if (auto *reply = qobject_cast<control::Reply *>(context))
        connect(reply, &control::Reply::abandoned, worker, [worker] { worker->closeWriteChannel(); });
    worker->start(core::programPath(QStringLiteral("spotmeter-worker")), QStringList());
    const QJsonObject request{{QStringLiteral("paths"), QJsonArray::fromStringList(paths)},
                              {QStringLiteral("home"), m_home},
                              {QStringLiteral("salt"), QString::fromLatin1(*hex)},
                              {QStringLiteral("cache"), m_data + QStringLiteral("/scan.cache")},
                              {QStringLiteral("engine"), engineFile()},
                              {QStringLiteral("rules"), rulesFile()},
                              {QStringLiteral("allowlist"), allowlistFile()},
                              {QStringLiteral("history"), depth == Depth::History},
                              {QStringLiteral("processes"), paths.isEmpty() && m_look == Look::ProcessesToo}};
    worker->write(QJsonDocument(QJsonObject{{QStringLiteral("scan"), request}}).toJson(QJsonDocument::Compact) + '\n');
}

}  // namespace service
