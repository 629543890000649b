// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/KeyCalls.h"

#include "control/Api.h"
#include "core/FindingJson.h"
#include "core/Json.h"
#include "keyring/SecretNames.h"
#include "scanning/Scanner.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>

namespace service {

namespace {

constexpr qint64 rescanMs = qint64(24) * 3600 * 1000;
constexpr int rescanCheckMs = 10 * 60 * 1000;
constexpr int firstCheckMs = 2000;  ///< after the start, when the agents have the machine

core::Result<remedying::RemedyRequest> requestOf(const QJsonObject &body)
{
    const auto remedy = remedying::remedyFromName(body[QLatin1String("remedy")].toString().toStdString());
    if (!remedy)
        return core::Error{
            core::ErrorKind::BadInput,
            QStringLiteral("Say which remedy is wanted: keychain, remove, redact, tighten or gitignore.")};
    return remedying::RemedyRequest{*remedy, QFile::encodeName(body[QLatin1String("path")].toString()).toStdString(),
                                    body[QLatin1String("fingerprint")].toString().toStdString(),
                                    body[QLatin1String("name")].toString()};
}

QJsonObject toJson(const remedying::RemedyPreview &preview)
{
    return {{QStringLiteral("what"), preview.what},
            {QStringLiteral("diff"), preview.diff},
            {QStringLiteral("next"), preview.next},
            {QStringLiteral("name"), preview.name}};
}

}  // namespace

KeyCalls::KeyCalls(const core::Paths &paths, const QString &home, ActivityLog &log,
                   std::function<void(core::ScanReport &)> tie)
    : m_paths(paths), m_home(home), m_log(log), m_tie(std::move(tie)),
      m_scans(home, paths.data, QFileInfo(paths.settings).path(), paths.demo ? Look::FilesOnly : Look::ProcessesToo),
      m_watch(home, m_scans, [this](const std::string &fingerprint) { return m_known.contains(fingerprint); })
{
    QFile last(paths.data + QStringLiteral("/keys.json"));
    if (last.open(QIODevice::ReadOnly))
        takeLast(QJsonDocument::fromJson(last.readAll()).object());
    m_watch.start();
    connect(&m_rescan, &QTimer::timeout, this, &KeyCalls::rescanIfDue);
    m_rescan.start(rescanCheckMs);
    QTimer::singleShot(firstCheckMs, this, &KeyCalls::rescanIfDue);
}

void KeyCalls::takeLast(const QJsonObject &json)
{
    remember(core::scanReportFromJson(json));
    m_scannedAt = core::utcFromText(json[QLatin1String("scanned_at")].toString());
}

void KeyCalls::registerWith(control::Server &server)
{
    using control::Call;
    using control::Reply;
    connect(&m_scans, &ScanJobs::progressed, this, [&server](qint64 files, qint64 bytes) {
        server.broadcast({{QStringLiteral("event"), QStringLiteral("scan")},
                          {QStringLiteral("files"), files},
                          {QStringLiteral("bytes"), bytes}});
    });
    connect(&m_watch, &KeyWatch::found, this, [this](core::ScanReport report) {
        remember(report);
        m_tie(report);
        Q_EMIT keysFound(report);
    });
    connect(this, &KeyCalls::keysFound, this, [&server](const core::ScanReport &report) {
        server.broadcast({{QStringLiteral("event"), QStringLiteral("key")},
                          {QStringLiteral("findings"), core::toJson(report)[QLatin1String("findings")]}});
    });
    server.on("POST", QLatin1String(control::api::scan), [this](const Call &call, Reply &reply) { scan(call, reply); });
    server.on("GET", QLatin1String(control::api::keys), [this](const Call &, Reply &reply) { sendLast(reply); });
    server.on("POST", QLatin1String(control::api::keyPreview),
              [this](const Call &call, Reply &reply) { remedy(call, reply, false); });
    server.on("POST", QLatin1String(control::api::keyRemedy),
              [this](const Call &call, Reply &reply) { remedy(call, reply, true); });
    server.on("POST", QLatin1String(control::api::keyAllow),
              [this](const Call &call, Reply &reply) { allow(call, reply); });
    server.on("GET", QLatin1String(control::api::keyChanges),
              [this](const Call &, Reply &reply) { reply.send(changes()); });
    server.on("POST", QLatin1String(control::api::keyUndo),
              [this](const Call &call, Reply &reply) { undo(call, reply); });
}

void KeyCalls::scan(const control::Call &call, control::Reply &reply)
{
    QStringList paths;
    const QJsonArray wanted = call.body[QLatin1String("paths")].toArray();
    for (const QJsonValue &path : wanted)
        paths.append(path.toString());
    const auto depth = call.body[QLatin1String("history")].toBool() ? ScanJobs::Depth::History : ScanJobs::Depth::Files;
    const auto done = [this, paths, &reply](const core::Result<QJsonObject> &answer) {
        if (!answer) {
            reply.fail(answer.error());
            return;
        }
        core::ScanReport report = core::scanReportFromJson(*answer);
        m_tie(report);
        remember(report);
        reply.send(paths.isEmpty() ? keep(report) : core::toJson(report));
    };
    m_scans.scan(paths, &reply, done, depth);
}

/// The report of the home folder, with its time: without the file the next window starts with an empty list, nothing
/// else.
QJsonObject KeyCalls::keep(const core::ScanReport &report)
{
    m_scannedAt = QDateTime::currentMSecsSinceEpoch();
    QJsonObject json = core::toJson(report);
    json[QStringLiteral("scanned_at")] = core::utcText(m_scannedAt);
    QSaveFile file(m_paths.data + QStringLiteral("/keys.json"));
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(json).toJson(QJsonDocument::Compact)) > 0)
        file.commit();
    return json;
}

/// Once somebody has had the home folder scanned, it is looked at again each day: what changed meanwhile lies in many
/// more places than can be watched.
void KeyCalls::rescanIfDue()
{
    if (m_scannedAt == 0 || QDateTime::currentMSecsSinceEpoch() - m_scannedAt < rescanMs)
        return;
    m_scannedAt = QDateTime::currentMSecsSinceEpoch();  // a scan that fails is not tried again at once
    m_scans.scan({}, this, [this](const core::Result<QJsonObject> &answer) {
        if (!answer)
            return;
        core::ScanReport report = core::scanReportFromJson(*answer);
        m_tie(report);
        keep(report);
        core::ScanReport fresh = report;
        std::erase_if(fresh.findings, [this](const core::Finding &finding) {
            return finding.level <= core::FindingLevel::Low || m_known.contains(finding.fingerprint);
        });
        remember(report);
        if (!fresh.findings.empty())
            Q_EMIT keysFound(fresh);
    });
}

void KeyCalls::remember(const core::ScanReport &report)
{
    for (const core::Finding &finding : report.findings)
        m_known.insert(finding.fingerprint);
}

void KeyCalls::sendLast(control::Reply &reply) const
{
    QFile file(m_paths.data + QStringLiteral("/keys.json"));
    const QJsonObject last =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (last.isEmpty())
        reply.fail({core::ErrorKind::NotFound,
                    QStringLiteral("The home folder was not scanned yet. Start with `spotmeter scan`.")});
    else
        reply.send(last);
}

core::Result<const remedying::Remedies *> KeyCalls::remedies()
{
    if (m_remedies)
        return m_remedies.get();
    const auto salt = m_scans.salt();
    if (!salt)
        return salt.error();
    auto rules = scanning::loadRules(m_scans.rulesFile());
    if (!rules)
        return rules.error();
    auto engine = scanning::PatternEngine::compile(*std::move(rules), m_scans.engineFile());
    if (!engine)
        return engine.error();
    m_engine = std::make_unique<scanning::PatternEngine>(*std::move(engine));
    m_remedies = std::make_unique<remedying::Remedies>(*m_engine, m_keyring, m_paths.data + QStringLiteral("/remedies"),
                                                       QByteArray::fromHex(*salt).toStdString());
    return m_remedies.get();
}

void KeyCalls::remedy(const control::Call &call, control::Reply &reply, bool apply)
{
    const auto request = requestOf(call.body);
    const auto remedies = this->remedies();
    if (!request || !remedies) {
        reply.fail(request ? remedies.error() : request.error());
        return;
    }
    if (!apply) {
        const auto preview = (*remedies)->preview(*request);
        reply.answer(preview ? core::Result<QJsonObject>(toJson(*preview)) : preview.error());
        return;
    }
    (*remedies)->apply(*request, &reply, [this, &reply, request = *request](const auto &done) {
        if (!done) {
            reply.fail(done.error());
            return;
        }
        const QJsonObject json{{QStringLiteral("what"), done->what},
                               {QStringLiteral("next"), done->next},
                               {QStringLiteral("undo"), done->id},
                               {QStringLiteral("name"), done->name},
                               {QStringLiteral("gone"), done->gone}};
        if (!done->name.isEmpty())
            static_cast<void>(keyring::SecretNames(m_paths.data).add(done->name).ok());  // it is in the keyring anyway
        if (const auto logged = m_log.add(done->what, json); !logged)
            qWarning("%s", qPrintable(logged.error().message));
        reply.send(json);
    });
}

void KeyCalls::allow(const control::Call &call, control::Reply &reply)
{
    const auto text = [&call](QLatin1String key) { return call.body[key].toString(); };
    const QString until = text(QLatin1String("until"));
    const QDate day = QDate::fromString(until, Qt::ISODate);
    if (!until.isEmpty() && !day.isValid()) {
        reply.fail({core::ErrorKind::BadInput, QStringLiteral("\"%1\" is no day. Write it as 2027-01-31.").arg(until)});
        return;
    }
    auto list = scanning::Allowlist::load(m_scans.allowlistFile());
    core::Result<void> done = list ? core::Result<void>() : list.error();
    if (done)
        done = list->add({text(QLatin1String("fingerprint")).toStdString(), text(QLatin1String("path")).toStdString(),
                          text(QLatin1String("rule")).toStdString(), text(QLatin1String("reason")), day});
    if (done)
        done = list->save(m_scans.allowlistFile());
    if (!done) {
        reply.fail(done.error());
        return;
    }
    Q_EMIT allowlistChanged();
    const QString what = QStringLiteral("Ignored from now on: %1.").arg(text(QLatin1String("reason")));
    if (const auto logged = m_log.add(what, call.body); !logged)
        qWarning("%s", qPrintable(logged.error().message));
    reply.send({{QStringLiteral("what"), what}});
}

QJsonObject KeyCalls::changes() const
{
    QJsonArray entries;
    const remedying::UndoRecords records(m_paths.data + QStringLiteral("/remedies"));
    for (const remedying::UndoRecord &record : records.all())
        entries.append(QJsonObject{{QStringLiteral("id"), record.id},
                                   {QStringLiteral("at"), core::utcText(record.at)},
                                   {QStringLiteral("path"), record.path},
                                   {QStringLiteral("what"), record.what}});
    return {{QStringLiteral("changes"), entries}};
}

void KeyCalls::undo(const control::Call &call, control::Reply &reply)
{
    const auto remedies = this->remedies();
    if (!remedies) {
        reply.fail(remedies.error());
        return;
    }
    (*remedies)->undo(call.body[QLatin1String("id")].toString(), &reply, [this, &reply](const auto &what) {
        if (!what) {
            reply.fail(what.error());
            return;
        }
        if (const auto logged = m_log.add(*what, {}); !logged)
            qWarning("%s", qPrintable(logged.error().message));
        reply.send({{QStringLiteral("what"), *what}});
    });
}

}  // namespace service
