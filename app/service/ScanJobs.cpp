// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ScanJobs.h"

#include "core/Secret.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QProcess>
#include <QSaveFile>

namespace service {

namespace {

core::Result<QJsonObject> readReport(QProcess &worker)
{
    QJsonObject last;
    while (worker.canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(worker.readLine()).object();
        if (line.contains(QLatin1String("report")) || line.contains(QLatin1String("error")))
            last = line;
    }
    if (const QJsonValue report = last[QLatin1String("report")]; report.isObject())
        return report.toObject();
    if (const QString said = last[QLatin1String("error")].toObject()[QLatin1String("message")].toString();
        !said.isEmpty())
        return core::Error{core::ErrorKind::BadInput, said};
    return core::Error{core::ErrorKind::Internal,
                       QStringLiteral("The scan broke off. Nothing was changed; try a smaller folder.")};
}

}  // namespace

ScanJobs::ScanJobs(QString home, QString saltFile, QObject *parent)
    : QObject(parent), m_home(std::move(home)), m_saltFile(std::move(saltFile))
{
}

core::Result<QByteArray> ScanJobs::salt() const
{
    QFile existing(m_saltFile);
    if (existing.open(QIODevice::ReadOnly)) {
        const QByteArray hex = existing.readAll().trimmed();
        if (hex.size() >= 32)
            return hex;
    }
    const QByteArray hex = QByteArray::fromStdString(core::randomHex(32));
    QSaveFile file(m_saltFile);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(hex) < 0 || !file.commit())
        return core::Error{core::ErrorKind::Internal,
                           QStringLiteral("Cannot write %1: %2.").arg(m_saltFile, file.errorString())};
    return hex;
}

void ScanJobs::scan(const QStringList &paths, control::Reply &reply)
{
    const auto hex = salt();
    if (!hex) {
        reply.fail(hex.error());
        return;
    }
    auto *worker = new QProcess(this);
    connect(worker, &QProcess::finished, this, [worker, reply = QPointer(&reply)] {
        if (reply)
            reply->answer(readReport(*worker));
        worker->deleteLater();
    });
    connect(worker, &QProcess::errorOccurred, this, [worker, reply = QPointer(&reply)](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;  // finished() follows
        if (reply)
            reply->fail({core::ErrorKind::NotFound,
                         QStringLiteral("%1 is missing. Install Spotmeter again.").arg(worker->program())});
        worker->deleteLater();
    });
    connect(&reply, &control::Reply::abandoned, worker, [worker] { worker->closeWriteChannel(); });
    worker->start(QCoreApplication::applicationDirPath() + QStringLiteral("/spotmeter-worker"), QStringList());
    const QJsonObject request{{QStringLiteral("paths"), QJsonArray::fromStringList(paths)},
                              {QStringLiteral("home"), m_home},
                              {QStringLiteral("salt"), QString::fromLatin1(*hex)}};
    worker->write(QJsonDocument(QJsonObject{{QStringLiteral("scan"), request}}).toJson(QJsonDocument::Compact) + '\n');
}

}  // namespace service
