// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ImportJobs.h"

#include "core/Programs.h"
#include "importing/BatchBytes.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <utility>

namespace service {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 1000;
constexpr qsizetype mostFilesNamed = 500;  // beyond them all are looked at, which is as cheap

QStringList foldersOf(const importing::LogPlaces &places)
{
    QStringList folders;
    for (const importing::LogPlace &place : places.folders)
        folders.append(QString::fromStdString(place.folder));
    for (const importing::LogDatabase &database : places.databases)
        folders.append(QFileInfo(QString::fromStdString(database.path)).path());
    return folders;
}

}  // namespace

ImportJobs::ImportJobs(QString home, QString database, const metering::PriceBook &prices, storing::StoreService &store,
                       QObject *parent)
    : QObject(parent), m_home(std::move(home)), m_database(std::move(database)),
      m_places(importing::LogPlaces::of(m_home.toStdString(),
                                        [](const char *name) { return qEnvironmentVariable(name).toStdString(); })),
      m_prices(prices), m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ImportJobs::run);
    connect(&m_watch, &platform::FolderWatch::written, this, &ImportJobs::note);
    connect(&m_store, &storing::StoreService::imported, this, &ImportJobs::goOn);
    connect(&m_store, &storing::StoreService::importFailed, this, &ImportJobs::giveUp);
}

ImportJobs::~ImportJobs()
{
    if (m_worker) {
        m_worker->disconnect(this);
        m_worker->closeWriteChannel();  // which ends it
        m_worker->waitForFinished(1000);
    }
}

void ImportJobs::start()
{
    m_watch.watch(foldersOf(m_places));
    m_wantsAll = true;
    run();
}

void ImportJobs::importNow(control::Reply &reply)
{
    m_waiting.emplace_back(&reply);
    m_wantsAll = true;
    run();
}

void ImportJobs::note(const QStringList &files)
{
    std::copy_if(files.begin(), files.end(), std::back_inserter(m_pending),
                 [this](const QString &file) { return m_places.has(file.toStdString()); });
    m_wantsAll = m_wantsAll || files.isEmpty() || m_pending.size() > mostFilesNamed;
    if ((m_wantsAll || !m_pending.isEmpty()) && !m_pause.isActive())
        m_pause.start();
}

void ImportJobs::run()
{
    if (m_worker || (!m_wantsAll && m_pending.isEmpty()))
        return;
    QJsonObject request{{u"home"_s, m_home}, {u"database"_s, m_database}};
    m_pending.removeDuplicates();
    if (!std::exchange(m_wantsAll, false))
        request[u"paths"_s] = QJsonArray::fromStringList(m_pending);
    m_pending.clear();
    m_answering = std::exchange(m_waiting, {});
    m_output.clear();
    m_batchSize = -1;
    m_exchanges = 0;
    m_summary = {};
    m_error = {core::ErrorKind::Internal,
               u"Reading the agents' logs broke off. Nothing was lost; it is tried again "
               "when one of them is written."_s};
    m_worker = std::make_unique<QProcess>();
    m_worker->setProgram(core::programPath(u"spotmeter-worker"_s));
    connect(m_worker.get(), &QProcess::readyReadStandardOutput, this, &ImportJobs::readOutput);
    connect(m_worker.get(), &QProcess::finished, this, &ImportJobs::onFinished);
    connect(m_worker.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            QMetaObject::invokeMethod(this, &ImportJobs::onFinished, Qt::QueuedConnection);
    });
    m_worker->start();
    m_worker->write(QJsonDocument(QJsonObject{{u"import"_s, request}}).toJson(QJsonDocument::Compact) + '\n');
}

void ImportJobs::readOutput()
{
    m_output += m_worker->readAllStandardOutput();
    for (;;) {
        if (m_batchSize >= 0) {
            if (m_output.size() < m_batchSize)
                return;
            takeBatch(m_output.left(m_batchSize));
            m_output.remove(0, m_batchSize);
            m_batchSize = -1;
        }
        const qsizetype end = m_output.indexOf('\n');
        if (end < 0)
            return;
        const QJsonObject line = QJsonDocument::fromJson(m_output.left(end)).object();
        m_output.remove(0, end + 1);
        m_batchSize = line["batch"_L1].toInteger(-1);
        if (const QJsonValue summary = line["imported"_L1]; summary.isObject())
            m_summary = summary.toObject();
        if (const QJsonValue error = line["error"_L1]; error.isObject())
            m_error.message = error["message"_L1].toString();
    }
}

void ImportJobs::takeBatch(const QByteArray &bytes)
{
    auto batch = importing::batchFromBytes({bytes.constData(), std::size_t(bytes.size())});
    if (!batch)
        return giveUp(batch.error());
    for (core::LoggedExchange &logged : batch->exchanges) {
        core::Exchange &e = logged.exchange;
        e.run = core::runId(e.agent, e.session, 0, 0);
        e.cost = m_prices.cost(e);
    }
    m_store.import(std::move(*batch));
}

/// The worker waits: it goes on when it is asked to, and ends when it is not.
void ImportJobs::goOn(qint64 stored)
{
    m_exchanges += stored;
    if (m_worker)
        m_worker->write("\n");
}

void ImportJobs::giveUp(const core::Error &error)
{
    m_error = error;
    if (m_worker)
        m_worker->closeWriteChannel();
}

void ImportJobs::onFinished()
{
    if (!m_worker)
        return;
    readOutput();
    m_worker->disconnect(this);
    m_worker.release()->deleteLater();
    const bool isDone = !m_summary.isEmpty();
    m_summary[u"exchanges"_s] = m_exchanges;
    for (const QPointer<control::Reply> &reply : std::exchange(m_answering, {})) {
        if (reply && isDone)
            reply->send(m_summary);
        else if (reply)
            reply->fail(m_error);
    }
    if (m_exchanges > 0)
        Q_EMIT imported(m_exchanges);
    if (m_wantsAll || !m_pending.isEmpty())
        m_pause.start();
}

}  // namespace service
