// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/Exporter.h"

#include "exporting/Otlp.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace exporting {

namespace {

constexpr int transferMs = 30'000;
constexpr std::size_t mostInBatch = 512;

/// Answers after which the same batch may be sent again (opentelemetry.io/docs/specs/otlp, "Retryable Response Codes");
/// 0 is no answer at all.
bool mayBeSentAgain(int status)
{
    return status == 0 || status == 429 || status == 502 || status == 503 || status == 504;
}

qint64 rejectedIn(const QByteArray &answer)
{
    const QJsonValue partial = QJsonDocument::fromJson(answer).object()[QStringLiteral("partialSuccess")];
    return partial[QStringLiteral("rejectedSpans")].toVariant().toLongLong();
}

}  // namespace

Exporter::Exporter(const QString &folder, const core::Clock &clock, const Pace &pace, QObject *parent)
    : QObject(parent), m_clock(clock), m_pace(pace), m_spool(folder, pace.mostBytes)
{
    for (QTimer *timer : {&m_batch, &m_retry, &m_patience})
        timer->setSingleShot(true);
    m_batch.setInterval(pace.batchMs);
    connect(&m_batch, &QTimer::timeout, this, [this] {
        spool();
        sendNext();
    });
    connect(&m_retry, &QTimer::timeout, this, &Exporter::sendNext);
    connect(&m_patience, &QTimer::timeout, this, &Exporter::endDrain);
}

Exporter::~Exporter()
{
    spool();
}

void Exporter::setAddress(const QString &url)
{
    if (std::exchange(m_url, url) == url)
        return;
    m_retry.stop();
    m_failures = 0;
    m_sentence.clear();
    if (m_url.isEmpty()) {
        m_batch.stop();
        m_pending.clear();
        m_spool.clear();
    } else {
        sendNext();
    }
    Q_EMIT changed();
}

void Exporter::add(std::span<const core::Exchange> exchanges)
{
    if (m_url.isEmpty() || exchanges.empty())
        return;
    if (m_pending.empty())
        m_pendingSince = exchanges.front().startedAt;
    m_pending.insert(m_pending.end(), exchanges.begin(), exchanges.end());
    if (m_pending.size() >= mostInBatch) {
        spool();
        sendNext();
    } else if (!m_batch.isActive()) {
        m_batch.start();
    }
}

/// From memory to disk, where it waits for its turn.
void Exporter::spool()
{
    m_batch.stop();
    if (m_pending.empty() || m_url.isEmpty())
        return;
    const auto items = qint64(m_pending.size());
    const std::pair<QString, QByteArray> batches[] = {
        {QStringLiteral("traces"), tracesJson(m_pending)},
        {QStringLiteral("metrics"),
         metricsJson(m_pending, m_pendingSince, std::max(m_clock.nowMs(), m_pendingSince + 1))}};
    m_pending.clear();
    for (const auto &[signal, contents] : batches) {
        const auto dropped = m_spool.add(signal, contents, items);
        if (dropped) {
            m_dropped += *dropped;
            continue;
        }
        m_sentence = dropped.error().message;
        if (signal == QLatin1String("traces"))
            m_dropped += items;
    }
}

void Exporter::sendNext()
{
    if (m_sending != nullptr || m_url.isEmpty() || m_retry.isActive())
        return;
    const auto entry = m_spool.oldest();
    if (!entry) {
        if (m_drained)
            endDrain();
        return;
    }
    QNetworkRequest request(QUrl(m_url + QStringLiteral("/v1/") + entry->signal));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("spotmeter/" SPOTMETER_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(transferMs);
    m_sending = m_network.post(request, entry->contents);
    connect(m_sending, &QNetworkReply::finished, this, [this, entry = *entry] {
        QNetworkReply *reply = std::exchange(m_sending, nullptr);
        reply->deleteLater();
        finished(*reply, entry);
    });
}

void Exporter::finished(QNetworkReply &reply, const Spool::Entry &entry)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 200 && status <= 299) {
        accept(entry, reply.readAll());
    } else if (mayBeSentAgain(status)) {
        m_sentence = QStringLiteral("The collector %1 cannot be reached (%2). What it missed waits and is sent later.")
                         .arg(m_url, status == 0 ? reply.errorString() : QStringLiteral("status %1").arg(status));
        const int shift = std::min(m_failures++, 16);
        const qint64 wait = std::min<qint64>(qint64(m_pace.firstRetryMs) << shift, m_pace.longestRetryMs);
        const int asked = reply.rawHeader("Retry-After").toInt() * 1000;
        retryAfter(std::max(asked, int(wait / 2 + QRandomGenerator::global()->bounded(wait / 2 + 1))));
    } else {
        m_sentence =
            QStringLiteral("The collector %1 refused what it was sent (status %2). Check its address and what it "
                           "takes: OTLP over HTTP, as JSON.")
                .arg(m_url)
                .arg(status);
        if (entry.signal == QLatin1String("traces"))
            m_dropped += entry.items;
        m_spool.remove(entry);
        sendNext();
    }
    Q_EMIT changed();
}

void Exporter::accept(const Spool::Entry &entry, const QByteArray &answer)
{
    m_failures = 0;
    m_sentence.clear();
    if (entry.signal == QLatin1String("traces")) {
        const qint64 rejected = std::clamp<qint64>(rejectedIn(answer), 0, entry.items);
        m_sent += entry.items - rejected;
        m_dropped += rejected;
    }
    m_spool.remove(entry);
    sendNext();
}

void Exporter::retryAfter(int ms)
{
    if (m_drained)
        endDrain();
    m_retry.start(ms);
}

void Exporter::drain(int patienceMs, std::function<void()> done)
{
    spool();
    m_drained = std::move(done);
    m_patience.start(patienceMs);
    if (m_url.isEmpty() || m_failures > 0)
        endDrain();
    else
        sendNext();
}

void Exporter::endDrain()
{
    m_patience.stop();
    if (const auto done = std::exchange(m_drained, {}))
        done();
}

QJsonObject Exporter::state() const
{
    return {{QStringLiteral("on"), !m_url.isEmpty()},
            {QStringLiteral("waiting"), m_url.isEmpty() ? 0 : m_spool.count()},
            {QStringLiteral("sent"), m_sent},
            {QStringLiteral("dropped"), m_dropped},
            {QStringLiteral("sentence"), m_sentence}};
}

}  // namespace exporting
