// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/GrantHistory.h"

#include "core/Format.h"
#include "core/Json.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>

namespace service {

namespace {

constexpr qsizetype kept = 200;

QStringList modelsOf(const core::GatewayInfo &gateway)
{
    QStringList ids;
    for (const core::GatewayModel &model : gateway.models)
        ids.append(model.id);
    ids.removeDuplicates();
    ids.sort();
    return ids;
}

QJsonObject limitsOf(const core::GatewayInfo &gateway)
{
    QJsonObject limits;
    for (const core::QuotaBucket &bucket : gateway.quotas) {
        const QString capacity = core::moneyText(bucket.capacity, QLocale::c());
        limits[bucket.name] = bucket.rate.isEmpty() ? capacity : capacity + QStringLiteral(", ") + bucket.rate;
    }
    return limits;
}

QJsonArray without(const QStringList &list, const QStringList &others)
{
    QJsonArray rest;
    for (const QString &one : list) {
        if (!others.contains(one))
            rest.append(one);
    }
    return rest;
}

/// A bucket that is new or gone is a change as well; without any limits the gateway just did not tell them.
QJsonArray limitChanges(const QJsonObject &before, const QJsonObject &now)
{
    QJsonArray changes;
    if (before.isEmpty() || now.isEmpty())
        return changes;
    QStringList names = before.keys() + now.keys();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const QString old = before[name].toString(QStringLiteral("none"));
        const QString current = now[name].toString(QStringLiteral("none"));
        if (old != current)
            changes.append(QStringLiteral("%1: %2, was %3").arg(name, current, old));
    }
    return changes;
}

}  // namespace

GrantHistory::GrantHistory(QString path, const core::Clock &clock) : m_path(std::move(path)), m_clock(clock)
{
    load();
}

void GrantHistory::load()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        file.rename(m_path + QStringLiteral(".damaged-") + QString::number(m_clock.nowMs()));
        return;
    }
    m_known = document[QLatin1String("known")].toObject();
    m_changes = document[QLatin1String("changes")].toArray();
}

void GrantHistory::look(const core::GatewayInfo &gateway)
{
    const bool told = gateway.state == core::GatewayState::Ready
        || (gateway.state == core::GatewayState::Denied && gateway.step == core::GatewayStep::Admitted);
    if (!told)
        return;
    const QStringList models = modelsOf(gateway);
    QJsonObject limits = limitsOf(gateway);
    const QJsonObject before = m_known[gateway.url].toObject();
    const QJsonObject limitsBefore = before[QLatin1String("limits")].toObject();
    if (limits.isEmpty())
        limits = limitsBefore;
    const QJsonObject now{{QStringLiteral("models"), QJsonArray::fromStringList(models)},
                          {QStringLiteral("limits"), limits}};
    if (now == before)
        return;
    m_known[gateway.url] = now;
    if (!before.isEmpty()) {
        QStringList known;
        const QJsonArray list = before[QLatin1String("models")].toArray();
        for (const QJsonValue &model : list)
            known.append(model.toString());
        remember(gateway.url, without(models, known), without(known, models), limitChanges(limitsBefore, limits));
    }
    save();
}

void GrantHistory::remember(const QString &gateway, const QJsonArray &gained, const QJsonArray &lost,
                            const QJsonArray &limits)
{
    if (gained.isEmpty() && lost.isEmpty() && limits.isEmpty())
        return;
    m_changes.prepend(QJsonObject{{QStringLiteral("at"), core::utcText(m_clock.nowMs())},
                                  {QStringLiteral("gateway"), gateway},
                                  {QStringLiteral("gained"), gained},
                                  {QStringLiteral("lost"), lost},
                                  {QStringLiteral("limits"), limits}});
    while (m_changes.size() > kept)
        m_changes.removeLast();
}

/// A history that cannot be written is shown as long as the service runs, and costs nothing else.
void GrantHistory::save() const
{
    QSaveFile file(m_path);
    const QJsonObject json{{QStringLiteral("known"), m_known}, {QStringLiteral("changes"), m_changes}};
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0)
        file.commit();
}

}  // namespace service
